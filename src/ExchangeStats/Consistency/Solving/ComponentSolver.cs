using System.Collections.Immutable;

namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// Decides about one component, exactly and in whole numbers, by the first method that can: interval arithmetic, which is
/// complete on trees of sums; a witness found by fixing one quantity after another; the simplex method over fractions; branching
/// over whole numbers, up to a limit.
/// </summary>
internal sealed class ComponentSolver
{
    private readonly SumSystem system;
    private readonly ImmutableArray<int> quantities;
    private readonly ImmutableArray<SumIdentity> identities;
    private readonly int branchLimit;
    private ImmutableArray<int> lastBelieved;
    private Bounds? lastBounds;

    public ComponentSolver(SumSystem system, int component, int branchLimit)
    {
        this.system = system;
        this.branchLimit = branchLimit;
        IsTree = system.IsTree[component];
        quantities = [.. Enumerable.Range(0, system.Quantities).Where(quantity => system.ComponentOf[quantity] == component)];
        identities = [.. system.Identities.Where(identity => system.ComponentOf[identity.Total] == component)];
    }

    /// <summary>Whether the identities form a tree.</summary>
    public bool IsTree { get; }

    /// <summary>Whether the rows can all be true.</summary>
    public Answer Check(ImmutableArray<int> believed)
    {
        var bounds = Bounds.Of(system, believed);
        if (bounds.Clash is not null) return Answer.Infeasible(bounds.ProofOfClash());
        if (IsTree || bounds.HasWitness(quantities)) return Answer.Feasible;
        try
        {
            return new WholeNumbers(NewSimplex(believed), quantities, branchLimit).Check();
        }
        catch (OverflowException)
        {
            return Answer.Unknown;
        }
    }

    /// <summary>The lowest and highest number that the rows leave to a quantity, and whether both are proven to be reached. The rows can all be true.</summary>
    public (Int128 Low, Int128? High, bool IsTight) RangeOf(int quantity, ImmutableArray<int> believed)
    {
        var bounds = Settled(believed);
        var (low, high) = (bounds.Low(quantity), bounds.High(quantity));
        if (IsTree) return (low, high, true);
        if (high is { } most && bounds.HasWitness(quantities, (quantity, low)) && bounds.HasWitness(quantities, (quantity, most))) return (low, high, true);
        try
        {
            var lowest = new WholeNumbers(NewSimplex(believed), quantities, branchLimit).Optimum(quantity, false);
            var highest = new WholeNumbers(NewSimplex(believed), quantities, branchLimit).Optimum(quantity, true);
            return (Int128.Max(low, lowest.Value ?? 0), highest.Value ?? (highest.IsProven ? null : high), lowest.IsProven && highest.IsProven);
        }
        catch (OverflowException)
        {
            return (low, high, false);
        }
    }

    /// <summary>The rows from which interval arithmetic concludes the bounds of a quantity.</summary>
    public IEnumerable<int> RowsBehind(int quantity, ImmutableArray<int> believed) => Settled(believed).RowsBehind(quantity);

    // The same rows are asked about for one quantity after another.
    private Bounds Settled(ImmutableArray<int> believed)
    {
        if (lastBounds is null || lastBelieved != believed) (lastBelieved, lastBounds) = (believed, Bounds.Of(system, believed));
        return lastBounds;
    }

    private Simplex NewSimplex(ImmutableArray<int> believed)
    {
        var simplex = new Simplex(quantities, identities);
        foreach (var index in believed)
        {
            var row = system.Rows[index];
            if (!(row.Low <= simplex.LowOf(row.Quantity)?.Value.Floor)) simplex.SetLow(row.Quantity, new Bound(row.Low, index));
            if (row.High is { } high && !(simplex.HighOf(row.Quantity)?.Value.Floor <= high)) simplex.SetHigh(row.Quantity, new Bound(high, index));
        }

        return simplex;
    }
}
