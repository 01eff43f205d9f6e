using System.Collections.Immutable;

namespace ExchangeStats.Cli.Totals;

/// <summary>One row of a table of totals.</summary>
/// <param name="Key">The group as files write it.</param>
/// <param name="Label">The group as people read it.</param>
/// <param name="Numbers">The plain numbers.</param>
/// <param name="Counts">The counts; null where the group does not concern the party.</param>
internal sealed record TotalsSheetRow(string Key, string Label, ImmutableArray<long> Numbers, ImmutableArray<Count?> Counts);
