namespace ExchangeStats.Notebooks.Tests;

/// <summary>A cell of a notebook: Markdown, or code whose last expression is shown.</summary>
internal sealed record Cell(bool IsCode, string Source);
