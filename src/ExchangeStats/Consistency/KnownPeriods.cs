using System.Collections.Immutable;

namespace ExchangeStats.Consistency;

/// <summary>
/// The periods that are known of one line. A period is put together from the longest of the others, so that totals that include
/// each other follow from one another link by link instead of forming cycles.
/// </summary>
internal sealed class KnownPeriods
{
    private readonly Dictionary<DateOnly, IslandKey[]> longestFirst;

    /// <summary>Begins with periods; all stretches between the days on which any of them begins or ends must be among them.</summary>
    public KnownPeriods(IEnumerable<IslandKey> periods) =>
        longestFirst = periods.GroupBy(period => period.Begin).ToDictionary(group => group.Key, group => group.OrderByDescending(period => period.End).ToArray());

    /// <summary>Other known periods that follow each other from the first day of a period to its last.</summary>
    public ImmutableArray<IslandKey> PartsOf(IslandKey period)
    {
        var parts = ImmutableArray.CreateBuilder<IslandKey>();
        for (var day = period.Begin; day < period.End; day = parts[^1].End)
            parts.Add(Array.Find(longestFirst[day], part => part.End <= period.End && part != period));
        return parts.ToImmutable();
    }
}
