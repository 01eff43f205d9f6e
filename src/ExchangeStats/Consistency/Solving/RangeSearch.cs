using System.Collections.Immutable;

namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// What is left to a quantity under each way to resolve the conflicts of a component. The groups of conflicts that concern the
/// neighbourhood of the quantity are resolved in every combination; each of the others is replaced by what all its choices have in
/// common, which never makes a range too narrow.
/// </summary>
internal sealed class RangeSearch
{
    // Ways to combine the choices of neighbouring groups; beyond that a group is treated as a distant one.
    private const int MostCombinations = 64;

    private readonly Component component;
    private readonly ComponentSolver solver;
    private readonly DoubtGroup[] open;
    private readonly ILookup<int, DoubtGroup> groupsBy;
    private readonly Func<int, int> neighbourhoodOf;
    private readonly bool isDecided;
    private readonly bool hasGroups;

    /// <summary>Begins with groups of conflicts that are resolved independently of each other.</summary>
    /// <param name="component">The component.</param>
    /// <param name="solver">A solver of it that believes nothing.</param>
    /// <param name="groups">The groups.</param>
    /// <param name="neighbourhoodOf">The neighbourhood of each quantity of the component.</param>
    /// <param name="isDecided">Whether it is certain that what is not doubted can be true.</param>
    public RangeSearch(Component component, ComponentSolver solver, ImmutableArray<DoubtGroup> groups, Func<int, int> neighbourhoodOf, bool isDecided)
    {
        this.component = component;
        this.solver = solver;
        open = [.. groups.Where(group => group.Sets.Length > 1)];
        groupsBy = groups.SelectMany(group => QuantitiesOf(group).Select(neighbourhoodOf).Distinct(), (group, neighbourhood) => (group, neighbourhood)).ToLookup(entry => entry.neighbourhood, entry => entry.group);
        this.neighbourhoodOf = neighbourhoodOf;
        this.isDecided = isDecided;
        hasGroups = !groups.IsEmpty;
        for (var row = 0; row < component.Rows.Length; row++) solver.Set(row, true);
        foreach (var group in groups) Blur(group);
    }

    /// <summary>What is left to a quantity under each way to resolve the conflicts around it, each once, by low end.</summary>
    public ImmutableArray<Reach> Of(int quantity) => hasGroups ? Sorted(Found(Split(quantity).Near, quantity).Select(found => found.Reach)) : [solver.RangeOf(quantity).Reach];

    /// <summary>The same, and whether all ends are proven to be reached.</summary>
    public (ImmutableArray<Reach> Scenarios, bool IsTight) WithProof(int quantity)
    {
        var (near, far) = Split(quantity);
        var found = Found(near, quantity);
        var isTight = isDecided && found.TrueForAll(one => one.IsTight);
        if (isTight && far.Length > 0)
        {
            // What the blurred groups leave is reached if it is left even when each makes its first choice.
            foreach (var group in far) Choose(group, group.Sets[0]);
            var sharp = Found(near, quantity);
            foreach (var group in far) Blur(group);
            isTight = found.Select(one => one.Reach).SequenceEqual(sharp.Select(one => one.Reach));
        }

        return (Sorted(found.Select(one => one.Reach)), isTight);
    }

    /// <summary>Rows from which the range of a quantity follows, sorted: without any of them it would be wider under the same choices.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="shrinker">What makes conflicts minimal.</param>
    /// <param name="shrinking">The solver that it works with.</param>
    /// <param name="isLowest">Whether only the choices that leave the lowest low end are of interest, rather than all.</param>
    public ImmutableArray<int> RowsBehind(int quantity, ConflictShrinker shrinker, ComponentSolver shrinking, bool isLowest)
    {
        var (near, far) = Split(quantity);
        var behind = new SortedSet<int>();
        var lowest = Reach.Open;
        foreach (var group in far) Choose(group, group.Sets[0]);
        Resolve(near, 0, () =>
        {
            var reach = solver.RangeOf(quantity).Reach;
            if (isLowest && reach.Low >= lowest) return;
            if (isLowest) behind.Clear();
            lowest = reach.Low;
            if (reach.Low > 0) behind.UnionWith(Behind(new(0, reach.Low - 1)));
            if (!reach.IsOpen) behind.UnionWith(Behind(new(reach.High + 1, Reach.Open)));
        });
        foreach (var group in far) Blur(group);
        return [.. behind];

        // Whatever contradicts that a quantity lies beyond its end is what the end follows from.
        IEnumerable<int> Behind(Reach beyond)
        {
            solver.Hold(quantity, beyond);
            var answer = solver.Check();
            solver.Hold(quantity, null);
            if (answer.IsFeasible != false) return [];
            shrinking.Hold(quantity, beyond);
            var rows = shrinker.Shrink([.. (answer.Proof?.Rows ?? Enumerable.Range(0, component.Rows.Length).Where(solver.IsBelieved)).Reverse()]);
            shrinking.Hold(quantity, null);
            return rows;
        }
    }

    private static ImmutableArray<Reach> Sorted(IEnumerable<Reach> found) => [.. found.Distinct().OrderBy(reach => reach.Low).ThenBy(reach => reach.High)];

    private List<(Reach Reach, bool IsTight)> Found(DoubtGroup[] near, int quantity)
    {
        var found = new List<(Reach, bool)>();
        Resolve(near, 0, () => found.Add(solver.RangeOf(quantity)));
        return found;
    }

    private (DoubtGroup[] Near, DoubtGroup[] Far) Split(int quantity)
    {
        var product = 1.0;
        var near = groupsBy[neighbourhoodOf(quantity)].OrderBy(group => group.Sets.Length).TakeWhile(group => (product *= group.Sets.Length) <= MostCombinations).ToArray();
        return (near, Array.FindAll(open, group => !near.Contains(group)));
    }

    private void Resolve(DoubtGroup[] near, int at, Action look)
    {
        if (at == near.Length)
        {
            look();
            return;
        }

        foreach (var set in near[at].Sets)
        {
            Choose(near[at], set);
            Resolve(near, at + 1, look);
        }

        Blur(near[at]);
    }

    private void Choose(DoubtGroup group, ImmutableArray<int> set)
    {
        foreach (var quantity in QuantitiesOf(group)) solver.Hold(quantity, null);
        foreach (var row in group.Doubtable) solver.Set(row, !set.Contains(row));
    }

    // Each quantity is held to what some choice leaves it.
    private void Blur(DoubtGroup group)
    {
        foreach (var quantity in group.Sets.Length > 1 ? QuantitiesOf(group) : [])
        {
            var said = group.Doubtable.SelectMany(row => component.Limits[row].Where(limit => limit.Quantity == quantity).Select(limit => (row, Reach: new Reach(limit.Low, limit.High ?? Reach.Open)))).ToArray();
            var hull = group.Sets.Select(set => said.Where(entry => !set.Contains(entry.row)).Aggregate(Reach.Any, (all, entry) => all.Meet(entry.Reach))).Aggregate((all, next) => all.Hull(next));
            solver.Hold(quantity, hull == Reach.Any ? null : hull);
        }

        foreach (var row in group.Doubtable) solver.Set(row, false);
    }

    private IEnumerable<int> QuantitiesOf(DoubtGroup group) => group.Doubtable.SelectMany(row => component.Limits[row]).Select(limit => limit.Quantity).Distinct();
}
