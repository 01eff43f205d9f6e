using System.Collections.Immutable;

namespace ExchangeStats.Notebooks.Tests;

/// <summary>What a cell gives: what it prints, and its value by MIME type.</summary>
internal sealed record CellOutput(string Printed, ImmutableArray<(string MimeType, string Text)> Shown)
{
    public static CellOutput None { get; } = new("", []);
}
