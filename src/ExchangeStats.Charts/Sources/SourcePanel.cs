using System.Collections.Immutable;

namespace ExchangeStats.Charts.Sources;

/// <summary>All that was said of one scope.</summary>
/// <param name="Scope">What is spoken of; without a phase where the exchange has only one.</param>
/// <param name="Exchange">The exchange it is part of.</param>
/// <param name="First">The first day of its phases; null when unknown.</param>
/// <param name="Last">The last day of its phases; null when unknown.</param>
/// <param name="Rows">What was said, by most first.</param>
/// <param name="Admitted">What all that was said leaves possible.</param>
internal sealed record SourcePanel(Scope Scope, Exchange Exchange, DateOnly? First, DateOnly? Last, ImmutableArray<SourceRow> Rows, CountRange Admitted)
{
    public int Claimants { get; } = Rows.SelectMany(row => row.Claimants).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Whether no number would make all of it true.</summary>
    public bool IsContradictory { get; } = Rows.Max(row => row.Range.Low) > Rows.Min(row => row.Range.High ?? long.MaxValue);

    /// <summary>Whether some of it is doubted, because of itself or because of what was said of other scopes.</summary>
    public bool IsDoubted { get; } = Rows.Any(row => row.IsDoubted);
}
