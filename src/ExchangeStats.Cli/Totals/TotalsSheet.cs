using System.Collections.Immutable;

namespace ExchangeStats.Cli.Totals;

/// <summary>A table of totals as the formats write it.</summary>
/// <param name="By">What the rows are grouped by, as the user chose it.</param>
/// <param name="Numbers">The names of columns of plain numbers.</param>
/// <param name="Counts">The columns of counts: a name for programs and a head for people.</param>
/// <param name="Rows">The rows in order.</param>
/// <param name="Remark">What a reader must know before adding rows up, or null.</param>
internal sealed record TotalsSheet(string By, ImmutableArray<string> Numbers, ImmutableArray<(string Name, string Head)> Counts, ImmutableArray<TotalsSheetRow> Rows, string? Remark);
