using System.Collections.Immutable;

namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// What is found out about one component, as far as it is asked: whether its rows can all be true, what conflicts, what to doubt,
/// and what then remains. Safe to ask from several threads.
/// </summary>
internal sealed class ComponentAnalysis
{
    private readonly Component component;
    private readonly Func<Component, Statements> statementsOf;
    private readonly SearchLimits limits;
    private readonly Func<int, int> neighbourhoodOf;
    private readonly object gate = new();
    private CancellationToken cancellation;
    private Effort? effort;
    private Cycles? cycles;
    private ComponentSolver? shrinking;
    private ConflictShrinker? shrinker;
    private ComponentSolver? searching;
    private ComponentAnalysis? bare;
    private ImmutableArray<(ImmutableArray<int> Rows, DoubtSearch Search)> parts;
    private ImmutableArray<ImmutableArray<int>> conflicts;
    private bool isListComplete;
    private bool wasUncertain;
    private SortedSet<ImmutableArray<int>>? beside;
    private RangeSearch? ranges;
    private RangeSearch? lowest;
    private ComponentSolver? asking;

    private ComponentAnalysis(Component component, Func<Component, Statements> statementsOf, Func<int, int> neighbourhoodOf, SearchLimits limits, CancellationToken cancellation)
    {
        this.component = component;
        this.statementsOf = statementsOf;
        this.neighbourhoodOf = neighbourhoodOf;
        this.limits = limits;
        this.cancellation = cancellation;
        var solver = NewSolver();
        foreach (var row in AllRows) solver.Set(row, true);
        IsFeasible = solver.IsFeasible();

        // Of a tree in which all can be true, hardly anything is asked any more.
        if (IsFeasible != true || !component.IsTree) searching = solver;
    }

    /// <summary>Whether all rows can be true; null where a limit was met before that was certain.</summary>
    public bool? IsFeasible { get; }

    /// <summary>Whether it is certain that what is left when everything that is to be doubted is doubted can be true.</summary>
    public bool IsDecided => IsFeasible == true || (IsFeasible == false && Parts.All(part => part.Search.IsDecided) && !wasUncertain && shrinker?.WasUncertain != true);

    /// <summary>Whether every minimal conflict and every cheapest doubt set is listed, and every combination of them tested.</summary>
    public bool IsComplete
    {
        get
        {
            lock (gate) return IsFeasible == true || (Conflicts is var _ && IsDecided && isListComplete && Parts.All(part => part.Search.IsComplete && part.Search.Groups.All(group => !group.WasCut)));
        }
    }

    /// <summary>The minimal conflicts, smaller ones first in each part of the component; rows by their numbers in the component.</summary>
    public ImmutableArray<ImmutableArray<int>> Conflicts
    {
        get
        {
            lock (gate)
            {
                if (conflicts.IsDefault) conflicts = ListConflicts();
                return conflicts;
            }
        }
    }

    /// <summary>The groups of conflicts with the rows to doubt; rows by their numbers in the component.</summary>
    public IEnumerable<DoubtGroup> Groups => Parts.SelectMany(part => part.Search.Groups);

    /// <summary>The number in the system of a row of the component.</summary>
    public int RowInSystem(int row) => component.Rows[row];

    /// <summary>The numbers in the system of the rows of the component.</summary>
    public IEnumerable<int> Rows => component.Rows;

    /// <summary>Looks into a component.</summary>
    /// <param name="component">The component.</param>
    /// <param name="statementsOf">What its rows cost.</param>
    /// <param name="neighbourhoodOf">The neighbourhood of each quantity of the system: scenarios are told apart within one.</param>
    /// <param name="limits">How far to search.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static ComponentAnalysis Of(Component component, Func<Component, Statements> statementsOf, Func<int, int> neighbourhoodOf, SearchLimits limits, CancellationToken cancellation) =>
        new(component, statementsOf, neighbourhoodOf, limits, cancellation);

    /// <summary>What is left to a quantity under each way to resolve the conflicts around it.</summary>
    public ImmutableArray<Reach> RangeOf(int quantity)
    {
        lock (gate)
        {
            Effort.Renew();
            return Ranges.Of(quantity);
        }
    }

    /// <summary>The same, and whether all ends are proven to be reached.</summary>
    public (ImmutableArray<Reach> Scenarios, bool IsTight) RangeWithProof(int quantity)
    {
        lock (gate)
        {
            Effort.Renew();
            return Ranges.WithProof(quantity);
        }
    }

    /// <summary>The rows from which the range of a quantity follows, sorted.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="isLowest">Whether only the choices that leave the lowest low end are of interest, so that the rows can all be true.</param>
    public ImmutableArray<int> RowsBehind(int quantity, bool isLowest = false)
    {
        lock (gate)
        {
            Effort.Renew();

            // What a solver meets first depends on what it met before, and what is told must not: the lowest ends are asked for in
            // one order every time, anything else in any.
            if (isLowest) return (lowest ??= NewRanges()).RowsBehind(quantity, Shrinker, Shrinking, isLowest);
            var shrinks = NewSolver();
            return NewRanges().RowsBehind(quantity, new ConflictShrinker(shrinks), shrinks, isLowest);
        }
    }

    /// <summary>Some minimal conflict; empty where there is none or none was found.</summary>
    public ImmutableArray<int> AnyConflict()
    {
        lock (gate)
        {
            Effort.Renew();
            foreach (var row in AllRows) Searching.Set(row, true);
            var answer = Searching.Check();
            foreach (var row in AllRows) Searching.Set(row, false);
            return answer.IsFeasible != false ? [] : [.. answer.Proof is { } proof ? Shrinker.Shrink(proof) : Shrinker.Shrink([.. AllRows.Reverse()])];
        }
    }

    /// <summary>The arithmetic of a conflict; null where only trying every whole number shows it.</summary>
    public Proof? ProofOf(ImmutableArray<int> conflict)
    {
        lock (gate)
        {
            if (Bare is { } bare && bare.MayHold(conflict) && bare.ProofOf(conflict) is { } without) return without;
            Effort.Renew();
            foreach (var row in conflict) Shrinking.Set(row, true);
            var proof = Shrinking.Prove().Proof;
            foreach (var row in conflict) Shrinking.Set(row, false);
            return proof;
        }
    }

    /// <summary>Goes on without the token that may have ended the search.</summary>
    public void Forget()
    {
        cancellation = default;
        effort?.Forget();
    }

    /// <summary>Lets go of what the search for conflicts took, which is much; whatever is asked later begins anew.</summary>
    public void LetGo()
    {
        lock (gate)
        {
            wasUncertain |= shrinker?.WasUncertain == true;
            (searching, shrinking, shrinker, lowest) = (null, null, null, null);
            bare?.LetGo();
        }
    }

    /// <summary>What some rows alone leave to a quantity; null where they contradict each other.</summary>
    public Reach? Alone(int quantity, IEnumerable<int> rows)
    {
        lock (gate)
        {
            asking ??= NewSolver();
            var some = rows.ToArray();
            foreach (var row in some) asking.Set(row, true);
            Reach? reach = asking.IsFeasible() == true ? asking.RangeOf(quantity).Reach : null;
            foreach (var row in some) asking.Set(row, false);
            return reach;
        }
    }

    private ImmutableArray<(ImmutableArray<int> Rows, DoubtSearch Search)> Parts
    {
        get
        {
            lock (gate)
            {
                if (parts.IsDefault) parts = IsFeasible == false ? Doubt() : [];
                return parts;
            }
        }
    }

    private ImmutableArray<(ImmutableArray<int> Rows, DoubtSearch Search)> Doubt()
    {
        Effort.Renew();
        var found = ImmutableArray.CreateBuilder<(ImmutableArray<int>, DoubtSearch)>();
        var statements = statementsOf(component);
        foreach (var rows in Contested(statements))
        {
            found.Add((rows, DoubtSearch.Of(Searching, Shrinker, rows, OfSameScope(rows), statements, limits.DoubtSets, Effort)));
            foreach (var row in rows) Searching.Set(row, false);
        }

        return found.ToImmutable();
    }

    // A row may be impossible all by itself: an odd number of people in equal halves, two limits at odds, a total below what is given.
    private IEnumerable<int[]> OfSameScope(ImmutableArray<int> rows)
    {
        var impossible = rows.Where(row => (!component.IsTree || component.Limits[row].Length > 1 || component.HasGiven) && IsImpossible(row)).ToArray();
        return impossible.Select(row => new[] { row }).Concat(SameScope.Conflicts(component, row => rows.BinarySearch(row) >= 0 && !impossible.Contains(row)));
    }

    private bool IsImpossible(int row)
    {
        Shrinking.Set(row, true);
        var isImpossible = Shrinking.IsFeasible() == false;
        Shrinking.Set(row, false);
        return isImpossible;
    }

    // Parts that cannot be true each for itself; those that share a statement are weighed together.
    private ImmutableArray<int>[] Contested(Statements statements)
    {
        foreach (var row in AllRows) Searching.Set(row, false);
        if (!component.IsTree) return [[.. AllRows]];
        var all = new TreeBounds(component);
        foreach (var row in AllRows) all.Set(row, true);
        var contested = ConflictParts.Of(component, all).Where(IsInfeasible).ToArray();
        var partOf = new Dictionary<int, int>();
        var leader = Enumerable.Range(0, contested.Length).ToArray();
        for (var part = 0; part < contested.Length; part++)
        {
            foreach (var statement in contested[part].SelectMany(row => statements.OfRow[row]))
            {
                if (!partOf.TryAdd(statement, part)) leader[Math.Max(Find(part), Find(partOf[statement]))] = Math.Min(Find(part), Find(partOf[statement]));
            }
        }

        return Enumerable.Range(0, contested.Length).GroupBy(Find).Select(group => group.SelectMany(part => contested[part]).Order().ToImmutableArray()).ToArray();

        int Find(int part)
        {
            while (leader[part] != part) part = leader[part];
            return part;
        }
    }

    private bool IsInfeasible(ImmutableArray<int> rows)
    {
        foreach (var row in rows) Searching.Set(row, true);
        var isInfeasible = Searching.IsFeasible() == false;
        foreach (var row in rows) Searching.Set(row, false);
        return isInfeasible;
    }

    private ImmutableArray<ImmutableArray<int>> ListConflicts()
    {
        isListComplete = true;
        if (IsFeasible == true) return [];
        Effort.Renew();
        if (Bare is not { } without) return ListOfParts();

        // What contradicts what is given may contradict other rows as well: both are looked for at once.
        var met = Parts.SelectMany(part => part.Search.Conflicts).Select(conflict => conflict.ToImmutableArray()).ToArray();
        var (listed, others) = InParallel.Both(ListOfParts, () => without.ListBeside(met));
        without.Recognize(listed);
        return [.. listed, .. others.Where(conflict => !listed.Any(known => known.SequenceEqual(conflict)))];
    }

    private ImmutableArray<ImmutableArray<int>> ListOfParts()
    {
        var listed = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        foreach (var (rows, search) in Parts)
        {
            foreach (var row in rows) Searching.Set(row, true);
            var tree = ConflictTree.Of(Searching, Shrinker, rows, search.Conflicts, limits);
            foreach (var row in rows) Searching.Set(row, false);
            isListComplete &= tree.IsComplete;
            listed.AddRange(tree.Conflicts);
        }

        return listed.ToImmutable();
    }

    // Minimal conflicts among rows that were found with more given are minimal here too, where they conflict at all.
    private ImmutableArray<ImmutableArray<int>> ListBeside(IReadOnlyCollection<ImmutableArray<int>> found)
    {
        lock (gate)
        {
            if (component.IsTree) return Conflicts;
            if (IsFeasible != false) return [];
            Effort.Renew();
            foreach (var row in AllRows) Searching.Set(row, false);
            var known = found.Where(IsInfeasible).ToArray();
            foreach (var row in AllRows) Searching.Set(row, true);
            var tree = ConflictTree.Of(Searching, Shrinker, [.. AllRows], known.Select(conflict => conflict.ToArray()), limits);
            foreach (var row in AllRows) Searching.Set(row, false);
            beside = new(known.Concat(tree.Conflicts), RowOrder.Instance);
            return tree.Conflicts;
        }
    }

    // Notes which conflicts that were found with more given are conflicts here too.
    private void Recognize(ImmutableArray<ImmutableArray<int>> found)
    {
        lock (gate)
        {
            Effort.Renew();
            beside?.UnionWith(found.Where(conflict => !beside.Contains(conflict)).Where(IsInfeasible).ToArray());
        }
    }

    // False only where it is known that rows that conflict with more given can be true here.
    private bool MayHold(ImmutableArray<int> conflict) => IsFeasible != true && (beside is null || beside.Contains(conflict));

    private IEnumerable<int> AllRows => Enumerable.Range(0, component.Rows.Length);

    private RangeSearch Ranges => ranges ??= NewRanges();

    private ComponentSolver Searching => searching ??= NewSolver();

    private ComponentSolver Shrinking => shrinking ??= NewSolver();

    private ConflictShrinker Shrinker => shrinker ??= new ConflictShrinker(Shrinking);

    private ComponentAnalysis? Bare => component.HasGiven ? bare ??= new ComponentAnalysis(component.WithoutGiven(), statementsOf, neighbourhoodOf, limits, cancellation) : null;

    private Effort Effort => effort ??= new Effort(limits.Work, cancellation);

    private RangeSearch NewRanges() => new(component, NewSolver(), [.. Groups], quantity => neighbourhoodOf(component.Quantities[quantity]), IsDecided);

    private ComponentSolver NewSolver() => new(component, component.IsTree ? null : cycles ??= new Cycles(component), Effort);
}
