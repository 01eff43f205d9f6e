namespace ExchangeStats.Consistency.Solving;

/// <summary>Makes a set of rows that cannot all be true minimal: every row that the rest can do without goes.</summary>
/// <param name="solver">A solver that believes nothing between calls.</param>
internal sealed class ConflictShrinker(ComponentSolver solver)
{
    /// <summary>Whether a limit was met before it was certain that some row was needed, so that a conflict may not be minimal.</summary>
    public bool WasUncertain { get; private set; }

    /// <summary>A minimal conflict among rows that cannot all be true, sorted.</summary>
    /// <param name="proof">Why they cannot.</param>
    public int[] Shrink(Proof proof)
    {
        // What adds little is left out first, so that what stays is short and tells much.
        var excess = proof.Excess;
        var kept = new List<int>();
        foreach (var group in proof.Lows.Concat(proof.Highs.Select(term => term with { Times = 0 })).GroupBy(term => term.Row)
            .Select(terms => (Row: terms.Key, Adds: terms.Aggregate((Int128)0, (sum, term) => sum + (term.Number * term.Times)), IsLow: terms.All(term => term.Times > 0)))
            .OrderBy(entry => entry.Adds).ThenByDescending(entry => entry.Row))
        {
            if (group.IsLow && !proof.RestsOnAssumption && group.Adds < excess) excess -= group.Adds;
            else kept.Add(group.Row);
        }

        return Shrink(kept);
    }

    /// <summary>A minimal conflict among rows that cannot all be true, sorted.</summary>
    /// <param name="rows">The rows, those first that are to go if they can.</param>
    public int[] Shrink(IReadOnlyList<int> rows)
    {
        foreach (var row in rows) solver.Set(row, true);
        var kept = new List<int>(rows.Count);
        foreach (var row in rows)
        {
            solver.Set(row, false);
            var isFeasible = solver.IsFeasible();
            if (isFeasible == false) continue;
            WasUncertain |= isFeasible is null;
            solver.Set(row, true);
            kept.Add(row);
        }

        foreach (var row in kept) solver.Set(row, false);
        kept.Sort();
        return [.. kept];
    }
}
