namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// Decides over the rational numbers whether quantities can lie within their bounds while all identities hold, and how far each
/// can go: the general simplex of Dutertre and de Moura (2006) with exact fractions and Bland's rule, so that it always ends.
/// </summary>
internal sealed class Simplex
{
    private readonly int variables;
    private readonly Bound?[] low;
    private readonly Bound?[] high;
    private readonly Rational[] value;
    private readonly Dictionary<int, Rational>?[] rowOf;
    private readonly SortedSet<int>[] rowsWith;

    /// <summary>Begins with the identities of a component, and every quantity zero or more.</summary>
    public Simplex(IReadOnlyList<int> quantities, IEnumerable<SumIdentity> identities)
    {
        Index = quantities.Select((quantity, index) => (quantity, index)).ToDictionary(entry => entry.quantity, entry => entry.index);
        var sums = identities.ToArray();
        variables = quantities.Count + sums.Length;
        low = new Bound?[variables];
        high = new Bound?[variables];
        value = new Rational[variables];
        rowOf = new Dictionary<int, Rational>?[variables];
        rowsWith = new SortedSet<int>[variables];
        for (var i = 0; i < variables; i++)
        {
            rowsWith[i] = [];
            low[i] = new Bound(0, Bound.Zero);
        }

        // What an identity leaves over, its total less its parts, is a variable that must be zero.
        for (var i = 0; i < sums.Length; i++)
        {
            var rest = quantities.Count + i;
            low[rest] = high[rest] = new Bound(0, Bound.Identity);
            var row = rowOf[rest] = [];
            row[Index[sums[i].Total]] = 1;
            foreach (var part in sums[i].Parts) row[Index[part]] = -1;
            foreach (var column in row.Keys) rowsWith[column].Add(rest);
        }
    }

    /// <summary>The position of each quantity.</summary>
    public Dictionary<int, int> Index { get; }

    /// <summary>The value of a quantity after a check that succeeded or an optimum that was found.</summary>
    public Rational ValueOf(int quantity) => value[Index[quantity]];

    public Bound? LowOf(int quantity) => low[Index[quantity]];

    public Bound? HighOf(int quantity) => high[Index[quantity]];

    public void SetLow(int quantity, Bound? bound)
    {
        var index = Index[quantity];
        low[index] = bound;
        if (rowOf[index] is null && bound is { } least && value[index] < least.Value) Update(index, least.Value);
    }

    public void SetHigh(int quantity, Bound? bound)
    {
        var index = Index[quantity];
        high[index] = bound;
        if (rowOf[index] is null && bound is { } most && value[index] > most.Value) Update(index, most.Value);
    }

    /// <summary>Finds values within all bounds; null when there are some, otherwise the bounds that cannot all hold.</summary>
    public Infeasibility? Check()
    {
        while (true)
        {
            var broken = -1;
            for (var i = 0; i < variables && broken < 0; i++)
            {
                if (rowOf[i] is not null && (IsBelow(i) || IsAbove(i))) broken = i;
            }

            if (broken < 0) return null;
            var raise = IsBelow(broken);
            var entering = Entering(broken, raise);
            if (entering < 0) return Explain(broken, raise);
            PivotAndUpdate(broken, entering, raise ? low[broken]!.Value.Value : high[broken]!.Value.Value);
        }
    }

    /// <summary>Moves a quantity as far as the bounds allow; null when there is no limit. Only after a check that succeeded.</summary>
    public Rational? Optimum(int quantity, bool highest)
    {
        var target = Index[quantity];
        while (true)
        {
            if (rowOf[target] is null)
            {
                if (!Move(target, highest)) return null;
                if (rowOf[target] is null) return value[target];
                continue;
            }

            var moved = false;
            foreach (var (column, factor) in rowOf[target]!.OrderBy(entry => entry.Key).ToArray())
            {
                var up = factor.Sign > 0 == highest;
                if (!(up ? CanRise(column) : CanFall(column))) continue;
                if (!Move(column, up)) return null;
                moved = true;
                break;
            }

            if (!moved) return value[target];
        }
    }

    // Moves a free variable until it or a dependent one meets a bound; false when nothing stops it.
    private bool Move(int column, bool up)
    {
        Rational? step = null;
        var leaving = -1;
        if ((up ? high[column] : low[column]) is { } own) step = (own.Value - value[column]).Abs();
        foreach (var row in rowsWith[column])
        {
            var factor = rowOf[row]![column];
            var rises = factor.Sign > 0 == up;
            if ((rises ? high[row] : low[row]) is not { } bound) continue;
            var room = ((bound.Value - value[row]) / factor).Abs();
            if (step is { } shortest && !(room < shortest)) continue;
            (step, leaving) = (room, row);
        }

        if (step is not { } distance) return false;
        if (leaving < 0)
        {
            Update(column, up ? value[column] + distance : value[column] - distance);
            return true;
        }

        var to = rowOf[leaving]![column].Sign > 0 == up ? high[leaving]!.Value.Value : low[leaving]!.Value.Value;
        PivotAndUpdate(leaving, column, to);
        return true;
    }

    private bool IsBelow(int index) => low[index] is { } bound && value[index] < bound.Value;

    private bool IsAbove(int index) => high[index] is { } bound && value[index] > bound.Value;

    private bool CanRise(int index) => high[index] is not { } bound || value[index] < bound.Value;

    private bool CanFall(int index) => low[index] is not { } bound || value[index] > bound.Value;

    // The smallest position that helps: Bland's rule, which cannot go round in circles.
    private int Entering(int row, bool raise)
    {
        var entering = -1;
        foreach (var (column, factor) in rowOf[row]!)
        {
            if (entering >= 0 && column > entering) continue;
            if (factor.Sign > 0 == raise ? CanRise(column) : CanFall(column)) entering = column;
        }

        return entering;
    }

    private Infeasibility Explain(int row, bool raise)
    {
        var found = new Infeasibility();
        found.Add(raise ? low[row]!.Value : high[row]!.Value, 1, raise);
        foreach (var (column, factor) in rowOf[row]!)
        {
            var fromHigh = factor.Sign > 0 == raise;
            found.Add(fromHigh ? high[column]!.Value : low[column]!.Value, factor.Abs(), !fromHigh);
        }

        return found;
    }

    private void Update(int column, Rational to)
    {
        var change = to - value[column];
        foreach (var row in rowsWith[column]) value[row] += rowOf[row]![column] * change;
        value[column] = to;
    }

    private void PivotAndUpdate(int leaving, int entering, Rational to)
    {
        var change = (to - value[leaving]) / rowOf[leaving]![entering];
        value[leaving] = to;
        value[entering] += change;
        foreach (var row in rowsWith[entering])
        {
            if (row != leaving) value[row] += rowOf[row]![entering] * change;
        }

        Pivot(leaving, entering);
    }

    private void Pivot(int leaving, int entering)
    {
        var old = rowOf[leaving]!;
        rowOf[leaving] = null;
        var factor = old[entering];
        var solved = new Dictionary<int, Rational>(old.Count) { [leaving] = Rational.One / factor };
        foreach (var (column, coefficient) in old)
        {
            rowsWith[column].Remove(leaving);
            if (column != entering) solved[column] = -coefficient / factor;
        }

        foreach (var row in rowsWith[entering].ToArray())
        {
            var target = rowOf[row]!;
            var times = target[entering];
            target.Remove(entering);
            foreach (var (column, coefficient) in solved)
            {
                var sum = target.GetValueOrDefault(column) + (times * coefficient);
                if (sum.IsZero)
                {
                    target.Remove(column);
                    rowsWith[column].Remove(row);
                }
                else
                {
                    target[column] = sum;
                    rowsWith[column].Add(row);
                }
            }
        }

        rowsWith[entering].Clear();
        rowOf[entering] = solved;
        foreach (var column in solved.Keys) rowsWith[column].Add(entering);
    }
}
