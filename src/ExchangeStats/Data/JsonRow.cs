namespace ExchangeStats.Data;

/// <summary>One row of a JSON document and the place it came from.</summary>
internal readonly record struct JsonRow(long Start, List<JsonCell> Cells);
