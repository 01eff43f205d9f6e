namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// What the rows that are believed leave to each quantity, as far as the trees of sums that hang on it tell: interval arithmetic
/// from the leaves to the root, kept up to date as rows are believed and doubted, at the price of what changes. Complete where all
/// sums form a tree: the rows can all be true just when nothing clashes.
/// </summary>
internal sealed class TreeBounds
{
    private readonly Component component;
    private readonly bool[] isBelieved;
    private readonly Reach[] reach;
    private readonly List<int> changed = [];
    private Reach?[]? held;
    private SortedSet<int>? clashes;

    // Of the parts that hang on a sum: their lows and highs added up, and how many have no high end.
    private readonly Int128[] lows;
    private readonly Int128[] highs;
    private readonly int[] open;

    public TreeBounds(Component component)
    {
        this.component = component;
        isBelieved = new bool[component.Rows.Length];
        reach = new Reach[component.Quantities.Length];
        lows = new Int128[component.Members.Length];
        highs = new Int128[component.Members.Length];
        open = new int[component.Members.Length];
        for (var sum = 0; sum < open.Length; sum++)
        {
            foreach (var part in component.Members[sum].AsSpan(1))
            {
                if (component.ParentSum[part] == sum) open[sum]++;
            }
        }

        Array.Fill(reach, Reach.Any);
        for (var quantity = 0; quantity < reach.Length; quantity++)
        {
            if (component.HasGiven && component.Given[quantity] != Reach.Any) Update(quantity);
        }
    }

    /// <summary>Whether it is plain that all rows of a component can be true: where its sums form a tree and nothing clashes.</summary>
    public static bool AreAllTrue(Component component)
    {
        if (!component.IsTree) return false;
        var bounds = new TreeBounds(component);
        for (var row = 0; row < component.Rows.Length; row++) bounds.Set(row, true);
        return !bounds.HasClash;
    }

    /// <summary>Whether nothing is left to some quantity.</summary>
    public bool HasClash => clashes is { Count: > 0 };

    /// <summary>The quantities at a root or in the core to which something else is left than before; some more than once, and some to which the same is left again.</summary>
    public IReadOnlyList<int> Changed => changed;

    /// <summary>How often a row was believed or doubted, or a quantity held: with it changes who says what is left.</summary>
    public long Beliefs { get; private set; }

    /// <summary>What is left to a quantity by its limits and by the sums that hang on it.</summary>
    public Reach this[int quantity] => reach[quantity];

    public bool IsBelieved(int row) => isBelieved[row];

    /// <summary>Believes or doubts a row.</summary>
    public void Set(int row, bool isTrue)
    {
        if (isBelieved[row] == isTrue) return;
        isBelieved[row] = isTrue;
        Beliefs++;
        foreach (var limit in component.Limits[row]) Update(limit.Quantity);
    }

    /// <summary>Begins a new list of what changes.</summary>
    public void ForgetChanged() => changed.Clear();

    /// <summary>Holds a quantity to a reach, whatever its rows say; null lifts it.</summary>
    public void Hold(int quantity, Reach? reach)
    {
        held ??= new Reach?[component.Quantities.Length];
        held[quantity] = reach;
        Beliefs++;
        Update(quantity);
    }

    /// <summary>What the limits of the believed rows leave to a quantity.</summary>
    public Reach Stated(int quantity)
    {
        var (low, high) = held?[quantity] is { } reach ? reach.Meet(component.Given[quantity]) : component.Given[quantity];
        foreach (var (row, limit) in component.LimitsOf[quantity])
        {
            if (!isBelieved[row]) continue;
            if (limit.Low > low) low = limit.Low;
            if (limit.High is { } most && most < high) high = most;
        }

        return new(low, high);
    }

    /// <summary>What all sums together leave to a quantity.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="core">What is left to a member of a sum in the core.</param>
    public Reach Whole(int quantity, Func<int, Reach> core)
    {
        var sum = component.ParentSum[quantity];
        if (sum < 0 && !Array.Exists(component.SumsOf[quantity], other => component.ParentQuantity[other] < 0)) return reach[quantity];
        if (sum < 0 || component.ParentQuantity[sum] < 0) return core(quantity);
        return reach[quantity].Meet(Down(quantity, Whole(component.ParentQuantity[sum], core)));
    }

    /// <summary>What a sum leaves to a member that hangs on it, when it is known what is left to the quantity that the sum hangs on.</summary>
    public Reach Down(int quantity, Reach above)
    {
        var sum = component.ParentSum[quantity];
        return component.Members[sum][0] switch
        {
            var total when total == component.ParentQuantity[sum] => Part(above, sum, reach[quantity]),
            var total when total == quantity => new(above.Low + lows[sum], above.IsOpen || open[sum] > 0 ? Reach.Open : above.High + highs[sum]),
            var total => Part(Less(reach[total], above), sum, reach[quantity]),
        };
    }

    /// <summary>What a sum leaves to the quantity that it hangs on.</summary>
    public Reach Up(int sum)
    {
        var total = component.Members[sum][0];
        return component.ParentQuantity[sum] == total
            ? new(lows[sum], open[sum] > 0 ? Reach.Open : highs[sum])
            : Part(reach[total], sum, new(0, 0));
    }

    /// <summary>Why nothing is left to some quantity; only to be asked when there is a clash.</summary>
    public Proof ProofOfClash()
    {
        var proof = new ProofBuilder();
        Trace(clashes!.Min, true, Rational.One, proof);
        Trace(clashes!.Min, false, Rational.One, proof);
        return proof.Build();
    }

    /// <summary>Adds to a proof the limits from which one end of what is left to a quantity follows.</summary>
    public void Trace(int quantity, bool isLow, Rational times, ProofBuilder proof)
    {
        var ends = new Stack<(int Quantity, bool IsLow)>([(quantity, isLow)]);
        while (ends.TryPop(out var end))
        {
            if (end.IsLow && reach[end.Quantity].Low <= 0)
            {
                proof.RestsOnZero = true;
            }
            else if (SumBehind(end.Quantity, end.IsLow) is { } sum)
            {
                var members = component.Members[sum];
                var isTotal = members[0] == end.Quantity;
                foreach (var member in members)
                {
                    if (member != end.Quantity) ends.Push((member, isTotal || member == members[0] ? end.IsLow : !end.IsLow));
                }
            }
            else
            {
                Cite(end.Quantity, end.IsLow, times, proof);
            }
        }
    }

    // The sum that an end comes from; null where a limit says it.
    private int? SumBehind(int quantity, bool isLow)
    {
        var stated = Stated(quantity);
        if (isLow ? stated.Low == reach[quantity].Low : stated.High == reach[quantity].High) return null;
        foreach (var sum in component.ChildSumsOf[quantity])
        {
            var up = Up(sum);
            if (isLow ? up.Low == reach[quantity].Low : up.High == reach[quantity].High) return sum;
        }

        return null;
    }

    private void Cite(int quantity, bool isLow, Rational times, ProofBuilder proof)
    {
        var end = isLow ? reach[quantity].Low : reach[quantity].High;
        foreach (var (row, limit) in component.LimitsOf[quantity])
        {
            if (!isBelieved[row] || (isLow ? limit.Low != end : limit.High is not { } high || high != end)) continue;
            proof.Add(row, limit, isLow, times);
            return;
        }

        var given = component.Given[quantity];
        if (isLow ? given.Low == end : given.High == end) proof.Rest(component.Quantities[quantity]);
        else proof.RestsOnAssumption = true;
    }

    private void Update(int quantity)
    {
        while (true)
        {
            var old = reach[quantity];
            var now = Stated(quantity);
            foreach (var child in component.ChildSumsOf[quantity]) now = now.Meet(Up(child));
            if (now == old) return;
            reach[quantity] = now;
            if (now.IsEmpty) (clashes ??= []).Add(quantity);
            else if (old.IsEmpty) clashes!.Remove(quantity);

            var sum = component.ParentSum[quantity];
            if (sum < 0 || component.ParentQuantity[sum] < 0)
            {
                if (!component.IsTree) changed.Add(quantity);
                return;
            }

            if (quantity != component.Members[sum][0]) Exchange(sum, old, now);
            quantity = component.ParentQuantity[sum];
        }
    }

    private void Exchange(int sum, Reach old, Reach now)
    {
        lows[sum] += now.Low - old.Low;
        highs[sum] += (now.IsOpen ? 0 : now.High) - (old.IsOpen ? 0 : old.High);
        open[sum] += (now.IsOpen ? 1 : 0) - (old.IsOpen ? 1 : 0);
    }

    // What a total leaves to one of its parts when the other parts hang on the sum; the part itself may be among those added up.
    private Reach Part(Reach total, int sum, Reach own)
    {
        var othersOpen = open[sum] - (own.IsOpen ? 1 : 0);
        return new(
            othersOpen > 0 ? 0 : total.Low - (highs[sum] - (own.IsOpen ? 0 : own.High)),
            total.IsOpen ? Reach.Open : total.High - (lows[sum] - own.Low));
    }

    private static Reach Less(Reach total, Reach part) =>
        new(part.IsOpen ? Int128.MinValue / 4 : total.Low - part.High, total.IsOpen ? Reach.Open : total.High - part.Low);
}
