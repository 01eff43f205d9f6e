using System.Globalization;
using ExchangeStats.Display;

namespace ExchangeStats.Statistics;

/// <summary>How two claimants agree about the quantities that both speak of.</summary>
/// <remarks>
/// Method: two counts are compatible when one number makes both true. The median signed log ratio is the median of ln(second/first), with a half added to both where one of them is 0 (Haldane 1956); it is 0 without bias and changes
/// its sign when the two change places. The limits of agreement (Bland and Altman, “Statistical methods for assessing agreement”, 1986) are the mean difference, second minus first, in people, ± 1.96 standard deviations, over
/// quantities for which both give one exact number. Empty input does not occur: pairs that share nothing are not listed; limits are unknown with fewer than two exact quantities.
/// </remarks>
/// <param name="First">A claimant; by name the first of both.</param>
/// <param name="Second">The other claimant.</param>
/// <param name="Shared">How many quantities both speak of.</param>
/// <param name="Compatible">In how many of them both can be true.</param>
/// <param name="MedianLogRatio">The median signed log ratio, over the middle of ranges and the low end of open ones.</param>
/// <param name="Exact">For how many quantities both give one exact number.</param>
/// <param name="MeanDifference">The mean of second minus first over those; not a number when there are none.</param>
/// <param name="Limits">The limits of agreement over those: 95 % of differences lie between them if they are normal.</param>
public sealed record ClaimantPair(string First, string Second, int Shared, int Compatible, double MedianLogRatio, int Exact, double MeanDifference, ConfidenceInterval Limits) : Statistic
{
    /// <summary>The share of shared quantities in which both can be true, from 0 to 1.</summary>
    public double CompatibleShare => (double)Compatible / Shared;

    private protected override string Line => string.Create(CultureInfo.InvariantCulture,
        $"{First} and {Second}: {Compatible:N0} of {Shared:N0} compatible, median log ratio {DecimalText.Of(MedianLogRatio)}; {Exact:N0} exact, mean difference {DecimalText.Of(MeanDifference)}, limits {Limits}");

    private protected override DisplayTable ToTable() => DisplayTable.OfFigures($"{First} and {Second}", string.Create(CultureInfo.InvariantCulture, $"{Shared:N0} shared quantities, {Exact:N0} of them exact from both"),
        ("compatible", $"{DecimalText.Whole(Compatible)} of {DecimalText.Whole(Shared)}"), ("median log ratio", DecimalText.Of(MedianLogRatio)), ("mean difference", DecimalText.Of(MeanDifference)), ("limits of agreement", Limits.ToString()));
}
