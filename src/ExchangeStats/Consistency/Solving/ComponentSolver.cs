namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// Answers whether rows of one component can all be true, and what they leave to a quantity. It keeps what it knows between
/// questions, so that a question that differs little from the one before costs little.
/// </summary>
internal sealed class ComponentSolver
{
    private readonly TreeBounds trees;
    private readonly CycleSolver? cycles;

    public ComponentSolver(Component component, Cycles? cycles, Effort effort)
    {
        trees = new TreeBounds(component);
        this.cycles = cycles is null ? null : new CycleSolver(cycles, trees, effort);
    }

    public bool IsBelieved(int row) => trees.IsBelieved(row);

    /// <summary>Believes or doubts a row.</summary>
    public void Set(int row, bool isTrue) => trees.Set(row, isTrue);

    /// <summary>Holds a quantity to a reach, beside its rows; null lifts it.</summary>
    public void Hold(int quantity, Reach? reach) => trees.Hold(quantity, reach);

    /// <summary>Whether the believed rows can all be true; null where a limit was met before that was certain.</summary>
    public bool? IsFeasible() => trees.HasClash ? false : cycles is null ? true : cycles.IsFeasible();

    /// <summary>Whether the believed rows can all be true, and if not, why.</summary>
    public Answer Check() => trees.HasClash ? Answer.Infeasible(trees.ProofOfClash()) : cycles is null ? Answer.Feasible : cycles.Check();

    /// <inheritdoc cref="CycleSolver.Prove"/>
    public Answer Prove() => trees.HasClash || cycles is null ? Check() : cycles.Prove();

    /// <summary>What the believed rows leave to a quantity, and whether both ends are proven to be reached; only where they can all be true.</summary>
    public (Reach Reach, bool IsTight) RangeOf(int quantity)
    {
        var isTight = true;
        var reach = trees.Whole(quantity, member =>
        {
            var (inCore, isTightThere) = cycles!.RangeOf(member);
            isTight &= isTightThere;
            return inCore;
        });
        return (reach, isTight);
    }
}
