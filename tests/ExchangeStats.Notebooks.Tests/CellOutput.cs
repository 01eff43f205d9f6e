using System.Collections.Immutable;

namespace ExchangeStats.Notebooks.Tests;

/// <summary>What a cell gives: what it prints, its value by MIME type, and the line that a program prints of that value.</summary>
internal sealed record CellOutput(string Printed, ImmutableArray<(string MimeType, string Text)> Shown, string? Line = null)
{
    public static CellOutput None { get; } = new("", []);
}
