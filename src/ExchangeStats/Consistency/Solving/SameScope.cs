namespace ExchangeStats.Consistency.Solving;

/// <summary>What is said of one and the same quantity: limits that have no number in common conflict in pairs.</summary>
internal static class SameScope
{
    /// <summary>All conflicts between two rows that limit one quantity, in the order of rows.</summary>
    /// <param name="component">The component.</param>
    /// <param name="isIn">Which rows are looked at.</param>
    public static IEnumerable<int[]> Conflicts(Component component, Func<int, bool> isIn)
    {
        foreach (var limits in component.LimitsOf)
        {
            var known = limits.Where(entry => isIn(entry.Row)).OrderBy(entry => entry.Limit.High ?? long.MaxValue).ToArray();
            foreach (var (row, limit) in limits.Where(entry => isIn(entry.Row)))
            {
                foreach (var (lower, _) in known.TakeWhile(entry => entry.Limit.High < limit.Low)) yield return [Math.Min(row, lower), Math.Max(row, lower)];
            }
        }
    }
}
