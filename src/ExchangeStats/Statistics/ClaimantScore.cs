using System.Data;
using System.Globalization;
using ExchangeStats.Display;

namespace ExchangeStats.Statistics;

/// <summary>
/// How one claimant agrees with all others who speak of the same quantities. It tells who agrees, and not who is right: most may be wrong. Immutable; equal when all parts are equal.
/// </summary>
/// <param name="Claimant">Who is scored.</param>
/// <param name="Quantities">How many quantities they share with anybody.</param>
/// <param name="Comparisons">How many comparisons with single other claimants that makes.</param>
/// <param name="Compatible">In how many comparisons both can be true.</param>
/// <param name="MedianAbsoluteLogRatio">The median of the absolute log ratios over the comparisons: 0 for the same numbers, 0.1 for about 10 % apart.</param>
/// <param name="Rank">The place by the share of compatible comparisons, from 1, equal shares sharing a place; null below the minimum of shared quantities.</param>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public readonly record struct ClaimantScore(string Claimant, int Quantities, int Comparisons, int Compatible, double MedianAbsoluteLogRatio, int? Rank) : IDisplayed
{
    /// <summary>The share of comparisons in which both can be true, from 0 to 1.</summary>
    public double CompatibleShare => (double)Compatible / Comparisons;

    /// <summary>The score in one line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{(Rank is { } rank ? $"{rank}. " : "")}{Claimant}: {Compatible:N0} of {Comparisons:N0} compatible over {Quantities:N0} quantities");

    /// <summary>The score as an HTML table that needs no style sheet and no script.</summary>
    public string ToHtml() => ((IDisplayed)this).ToTable().ToHtml();

    private DataTable ToDump() => ((IDisplayed)this).ToTable().ToData();

    DisplayTable IDisplayed.ToTable() => DisplayTable.OfFigures(Claimant, "", ("rank", Rank is { } rank ? DecimalText.Of(rank) : "none"), ("quantities", DecimalText.Of(Quantities)), ("compatible", string.Create(CultureInfo.InvariantCulture, $"{Compatible:N0} of {Comparisons:N0}")), ("share", DecimalText.Percent(CompatibleShare)), ("median |log ratio|", DecimalText.Of(MedianAbsoluteLogRatio)));
}
