namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// Decides over the rational numbers whether quantities can lie within their bounds while all identities hold, and how far each
/// can go: the general simplex of Dutertre and de Moura (2006) with exact fractions and, after a while, Bland's rule, so that it always ends.
/// </summary>
internal sealed class Simplex
{
    // Pivots in one check that are chosen for short rows; after that, Bland's rule chooses.
    private const int MostFreePivots = 500;

    private readonly int members;
    private readonly int[] totals;
    private readonly int variables;
    private readonly Effort effort;
    private readonly Bound?[] low;
    private readonly Bound?[] high;
    private readonly Rational[] value;
    private readonly bool[] isListed;
    private readonly List<int> beyond = [];
    private readonly Tableau tableau;
    private int stuck = -1;
    private int brokenMembers;

    /// <summary>Begins with sums (the total first, its parts behind it), with what is left to each member, and with numbers near those sought.</summary>
    public Simplex(int[][] sums, Reach[] given, Effort effort, Int128[]? start = null)
    {
        this.effort = effort;
        members = given.Length;
        totals = [.. sums.Select(sum => sum[0]).Distinct().Order()];
        variables = given.Length + sums.Length;
        low = new Bound?[variables];
        high = new Bound?[variables];
        value = new Rational[variables];
        isListed = new bool[variables];
        tableau = new Tableau(variables, effort);
        for (var i = 0; i < members; i++)
        {
            low[i] = new Bound(given[i].Low, BoundSource.Given);
            high[i] = given[i].IsOpen ? null : new Bound(given[i].High, BoundSource.Given);
            value[i] = start is null ? given[i].Low : start[i];
        }

        // What a sum leaves over, its total less its parts, is a variable that must be zero.
        for (var i = 0; i < sums.Length; i++)
        {
            var rest = members + i;
            low[rest] = high[rest] = new Bound(0, BoundSource.Sum);
            tableau.Define(rest, sums[i]);
            value[rest] = value[sums[i][0]];
            foreach (var part in sums[i].AsSpan(1)) value[rest] -= value[part];
            Look(rest);
        }
    }

    /// <summary>Goes on from where it stands with what is left to each member now; little work where little changed.</summary>
    /// <param name="given">What is left to each member.</param>
    /// <param name="changed">The members to which something else is left than before.</param>
    public void Begin(Reach[] given, List<int> changed)
    {
        foreach (var member in changed)
        {
            SetLow(member, new Bound(given[member].Low, BoundSource.Given));
            SetHigh(member, given[member].IsOpen ? null : new Bound(given[member].High, BoundSource.Given));
        }
    }

    /// <summary>The value of a member after a check that succeeded or an optimum that was found.</summary>
    public Rational this[int member] => value[member];

    /// <summary>
    /// A member whose value is no whole number, or -1 where there is none: a total before its parts, because parts could give way to
    /// each other one by one.
    /// </summary>
    public int FirstBroken
    {
        get
        {
            if (brokenMembers == 0) return -1;
            var total = Array.FindIndex(totals, total => !value[total].IsInteger);
            return total >= 0 ? totals[total] : Array.FindIndex(value, 0, members, static number => !number.IsInteger);
        }
    }

    public Bound? LowOf(int member) => low[member];

    public Bound? HighOf(int member) => high[member];

    public void SetLow(int member, Bound? bound)
    {
        low[member] = bound;
        if (tableau.IsDependent(member)) Look(member);
        else if (bound is { } least && value[member] < least.Value) Update(member, least.Value);
    }

    public void SetHigh(int member, Bound? bound)
    {
        high[member] = bound;
        if (tableau.IsDependent(member)) Look(member);
        else if (bound is { } most && value[member] > most.Value) Update(member, most.Value);
    }

    /// <summary>Finds values within all bounds: true where there are some, false where there are none, null where the effort is spent.</summary>
    public bool? Check()
    {
        var pivots = 0;
        while (true)
        {
            var isFirst = pivots++ > MostFreePivots;
            var leaving = Leaving(isFirst);
            if (leaving < 0) return true;
            var raise = IsBelow(leaving);
            var entering = Entering(leaving, raise, isFirst);
            if (entering < 0)
            {
                stuck = leaving;
                return false;
            }

            PivotAndUpdate(leaving, entering, raise ? low[leaving]!.Value.Value : high[leaving]!.Value.Value);
            if (effort.IsSpent) return null;
        }
    }

    /// <summary>The ends that cannot all hold; only after a check that found no values.</summary>
    public IEnumerable<SimplexConflict> Conflict()
    {
        var raise = IsBelow(stuck);
        yield return new(stuck, raise, (raise ? low[stuck]! : high[stuck]!).Value.Source, Rational.One);
        var terms = tableau[stuck];
        for (var i = 0; i < terms.Count; i++)
        {
            var (column, factor) = (terms.ColumnAt(i), terms.FactorAt(i));
            var fromHigh = factor.Sign > 0 == raise;
            yield return new(column, !fromHigh, (fromHigh ? high[column]! : low[column]!).Value.Source, factor.Abs());
        }
    }

    /// <summary>
    /// Whether it is certain that no whole numbers satisfy all identities while those that are fixed keep their values, whatever the
    /// other bounds are: odd against even, as a rule. Only after a check that succeeded.
    /// </summary>
    public bool IsBrokenForGood()
    {
        PutFixedAside();
        Int128 modulus = 1;
        for (var row = 0; row < variables; row++)
        {
            if (!tableau.IsDependent(row) || IsFixed(row)) continue;
            for (var i = 0; i < tableau[row].Count; i++)
            {
                var denominator = tableau[row].FactorAt(i).Denominator;
                modulus = modulus / Rational.GreatestCommonDivisor(modulus, denominator) * denominator;
                if (modulus > int.MaxValue) return false;
            }
        }

        var congruences = new Congruences((long)modulus);
        for (var row = 0; row < variables && modulus > 1; row++)
        {
            if (!tableau.IsDependent(row) || IsFixed(row)) continue;
            effort.Spend(tableau[row].Count);
            if (!congruences.Add(Free(row, modulus), Constant(row, modulus))) return true;
        }

        return false;
    }

    /// <summary>Moves a member as far as the bounds allow: false where nothing limits it, null where the effort is spent. Only after a check that succeeded.</summary>
    public bool? Optimize(int member, bool highest)
    {
        while (!effort.IsSpent)
        {
            if (!tableau.IsDependent(member))
            {
                if (!Move(member, highest)) return false;
                if (!tableau.IsDependent(member)) return true;
                continue;
            }

            var column = Entering(member, highest, true);
            if (column < 0) return true;
            if (!Move(column, tableau[member][column].Sign > 0 == highest)) return false;
        }

        return null;
    }

    // Moves a free variable until it or a dependent one meets a bound; false when nothing stops it.
    private bool Move(int column, bool up)
    {
        Rational? step = null;
        var leaving = -1;
        if ((up ? high[column] : low[column]) is { } own) step = (own.Value - value[column]).Abs();
        foreach (var row in tableau.RowsWith(column))
        {
            var factor = tableau[row][column];
            var rises = factor.Sign > 0 == up;
            if ((rises ? high[row] : low[row]) is not { } bound) continue;
            var room = ((bound.Value - value[row]) / factor).Abs();
            if (step is { } shortest && !(room < shortest) && !(room == shortest && leaving > row)) continue;
            (step, leaving) = (room, row);
        }

        if (step is not { } distance) return false;
        if (leaving < 0)
        {
            Update(column, up ? value[column] + distance : value[column] - distance);
            return true;
        }

        var to = tableau[leaving][column].Sign > 0 == up ? high[leaving]!.Value.Value : low[leaving]!.Value.Value;
        PivotAndUpdate(leaving, column, to);
        return true;
    }

    // What is fixed becomes independent where anything else in its row can depend, so that the rows are about what is free.
    private void PutFixedAside()
    {
        for (var row = 0; row < variables; row++)
        {
            if (!tableau.IsDependent(row) || !IsFixed(row)) continue;
            var free = Enumerable.Range(0, tableau[row].Count).Select(tableau[row].ColumnAt).FirstOrDefault(column => !IsFixed(column), -1);
            if (free >= 0) PivotAndUpdate(row, free, value[row]);
        }
    }

    private bool IsFixed(int index) => low[index] is { } least && high[index] is { } most && least.Value == most.Value;

    private IEnumerable<(int Variable, Int128 Factor)> Free(int row, Int128 times)
    {
        var terms = tableau[row];
        for (var i = 0; i < terms.Count; i++)
        {
            if (!IsFixed(terms.ColumnAt(i))) yield return (terms.ColumnAt(i), (terms.FactorAt(i) * times).Numerator);
        }
    }

    private Int128 Constant(int row, Int128 times)
    {
        var terms = tableau[row];
        var sum = Rational.Zero;
        for (var i = 0; i < terms.Count; i++)
        {
            if (IsFixed(terms.ColumnAt(i))) sum += terms.FactorAt(i) * value[terms.ColumnAt(i)] * times;
        }

        return sum.Numerator;
    }

    private bool IsBelow(int index) => low[index] is { } bound && value[index] < bound.Value;

    private bool IsAbove(int index) => high[index] is { } bound && value[index] > bound.Value;

    private bool CanRise(int index) => high[index] is not { } bound || value[index] < bound.Value;

    private bool CanFall(int index) => low[index] is not { } bound || value[index] > bound.Value;

    // Of the dependent variables beyond a bound, the one with the shortest row; in the end the first.
    private int Leaving(bool isFirst)
    {
        var (best, kept) = (-1, 0);
        for (var i = 0; i < beyond.Count; i++)
        {
            var variable = beyond[i];
            isListed[variable] = tableau.IsDependent(variable) && (IsBelow(variable) || IsAbove(variable));
            if (!isListed[variable]) continue;
            beyond[kept++] = variable;
            var order = best < 0 ? -1 : isFirst ? 0 : tableau[variable].Count.CompareTo(tableau[best].Count);
            if (order < 0 || (order == 0 && variable < best)) best = variable;
        }

        beyond.RemoveRange(kept, beyond.Count - kept);
        return best;
    }

    // Of the variables that help, one that few others depend on, so that rows stay short; in the end the first, because Bland's rule
    // cannot go round in circles.
    private int Entering(int row, bool raise, bool isFirst)
    {
        var (entering, least) = (-1, int.MaxValue);
        var terms = tableau[row];
        for (var i = 0; i < terms.Count; i++)
        {
            var column = terms.ColumnAt(i);
            if (!(terms.IsPositiveAt(i) == raise ? CanRise(column) : CanFall(column))) continue;
            if (isFirst) return column;
            var dependents = tableau.RowsWith(column).Count;
            if (dependents < least) (entering, least) = (column, dependents);
        }

        return entering;
    }

    // Lists a dependent variable that is beyond a bound, once.
    private void Look(int dependent)
    {
        if (isListed[dependent] || !(IsBelow(dependent) || IsAbove(dependent))) return;
        isListed[dependent] = true;
        beyond.Add(dependent);
    }

    private void Update(int column, Rational to)
    {
        var change = to - value[column];
        Set(column, to);
        foreach (var row in tableau.RowsWith(column))
        {
            Set(row, value[row] + (tableau[row][column] * change));
            Look(row);
        }
    }

    private void Set(int variable, Rational to)
    {
        if (variable < members) brokenMembers += (value[variable].IsInteger ? 1 : 0) - (to.IsInteger ? 1 : 0);
        value[variable] = to;
    }

    private void PivotAndUpdate(int leaving, int entering, Rational to)
    {
        Update(entering, value[entering] + ((to - value[leaving]) / tableau[leaving][entering]));
        tableau.Pivot(leaving, entering, isZeroForGood: leaving >= members);
        Look(entering);
    }
}
