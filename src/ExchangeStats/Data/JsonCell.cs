namespace ExchangeStats.Data;

/// <summary>One value of a row of a JSON document and the place it came from.</summary>
internal readonly record struct JsonCell(int Column, long Start, string Text);
