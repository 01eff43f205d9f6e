using System.Globalization;
using ExchangeStats.Display;
using MathNet.Numerics.Distributions;

namespace ExchangeStats.Statistics;

/// <summary>How many people there are in all, estimated from two lists of names and the names on both; in people.</summary>
/// <remarks>
/// Method: the estimator of Chapman (1951), (n₁ + 1)(n₂ + 1)/(m + 1) − 1, with the variance of Seber (1970) and a log-normal interval for those on neither list (Burnham et al. 1987), which never
/// falls below the people listed. It holds when being on one list tells nothing about being on the other, everybody can be on each, and names are matched without error: with lists of
/// captives each of these is doubtful, and lists that depend on each other positively make it too low. For three lists or more use log-linear or latent-class models (LCMCR, dga).
/// Empty input, that is two empty lists: 0, with no interval.
/// </remarks>
/// <param name="First">How many are on the first list.</param>
/// <param name="Second">How many are on the second list.</param>
/// <param name="Both">How many are on both.</param>
/// <param name="Estimate">The estimate of all.</param>
/// <param name="Variance">The variance of the estimate.</param>
/// <param name="Interval">The interval of all.</param>
public sealed record TwoListEstimate(long First, long Second, long Both, double Estimate, double Variance, ConfidenceInterval Interval) : Statistic
{
    private protected override string Line => string.Create(CultureInfo.InvariantCulture,
        $"{DecimalText.Of(Estimate)} people, interval {Interval} ({First:N0} and {Second:N0} listed, {Both:N0} on both lists)");

    /// <summary>The estimate from two lists.</summary>
    /// <param name="first">How many are on the first list, 0 or more.</param>
    /// <param name="second">How many are on the second list, 0 or more.</param>
    /// <param name="both">How many are on both, no more than on either.</param>
    /// <param name="level">The confidence level, between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, more are on both lists than on one, or the level is not between 0 and 1.</exception>
    public static TwoListEstimate Of(long first, long second, long both, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(both);
        ArgumentOutOfRangeException.ThrowIfLessThan(first, both);
        ArgumentOutOfRangeException.ThrowIfLessThan(second, both);
        ConfidenceInterval.Checked(level);
        double n1 = first, n2 = second, m = both;
        var estimate = (n1 + 1) * (n2 + 1) / (m + 1) - 1;
        var variance = (n1 + 1) * (n2 + 1) * (n1 - m) * (n2 - m) / ((m + 1) * (m + 1) * (m + 2));
        var seen = n1 + n2 - m;
        var unseen = estimate - seen;
        if (seen == 0) return new(0, 0, 0, 0, 0, default);
        if (unseen <= 0) return new(first, second, both, estimate, variance, new(estimate, estimate, level));
        var factor = Math.Exp(Normal.InvCDF(0, 1, (1 + level) / 2) * Math.Sqrt(Math.Log(1 + variance / (unseen * unseen))));
        return new(first, second, both, estimate, variance, new(seen + unseen / factor, seen + unseen * factor, level));
    }

    private protected override DisplayTable ToTable() => DisplayTable.OfFigures("Two lists", "Chapman; holds only for independent lists",
        ("on the first list", DecimalText.Whole(First)), ("on the second list", DecimalText.Whole(Second)), ("on both", DecimalText.Whole(Both)),
        ("people in all", DecimalText.Of(Estimate)), ("interval", Interval.ToString()), ("variance", DecimalText.Of(Variance)));
}
