using ExchangeStats.Display;
using ExchangeStats.Statistics.Methods;
using MathNet.Numerics;

namespace ExchangeStats.Statistics;

/// <summary>Whether counts scatter more than a Poisson distribution has it, and the negative binomial distribution that fits.</summary>
/// <remarks>
/// Method: the index of dispersion, variance (with n − 1) over mean, is 1 for a Poisson distribution; (n − 1) times it is χ² with n − 1 degrees of freedom
/// (Fisher, Thornton and Mackenzie 1922), and the p-value is the upper tail. The negative binomial with mean m has the variance m + m²/k
/// (Anscombe, “Sampling theory of the negative binomial and logarithmic series distributions”, 1950): k by moments is m²/(s² − m), k by maximum likelihood the root of the derivative, with a
/// standard error from its curvature. Small k: strong clustering; infinite k: none. In the unit of the counts squared over the counts. Counts that are ranges enter by their middle, or low end when open:
/// <see cref="Counted"/> says how many; <see cref="IndexRange"/> is where the index can lie while each stays in its range, and from it follow the ranges of the p-value, which only falls when the
/// index rises, and of k by moments, which is the mean over the index less 1. The latter is sound, and not tight: it takes the ends of mean and index for independent. Empty input, a single count or only zeros: figures that are not a number.
/// </remarks>
/// <param name="Counted">What it rests on.</param>
/// <param name="Mean">The mean of the counts, in people.</param>
/// <param name="Variance">The variance, with n − 1.</param>
/// <param name="Index">The variance over the mean.</param>
/// <param name="IndexRange">Where the index can lie while the counts stay within their ranges: both ends are reached where up to twelve are inexact; with more the high end is sound only.</param>
/// <param name="Probability">The p-value of the index: how probable so much scatter, or more, is for a Poisson distribution.</param>
/// <param name="ProbabilityRange">Where the p-value can lie while the counts stay within their ranges; its ends are those of the index.</param>
/// <param name="SizeByMoments">k by moments; infinite when the variance is not above the mean.</param>
/// <param name="SizeByMomentsRange">Where k by moments can lie while the counts stay within their ranges.</param>
/// <param name="SizeByLikelihood">k by maximum likelihood; infinite likewise. Of the numbers as said.</param>
/// <param name="SizeStandardError">The standard error of the latter; not a number when it is infinite.</param>
public sealed record Dispersion(Counted Counted, double Mean, double Variance, double Index, ValueRange IndexRange, double Probability, ValueRange ProbabilityRange, double SizeByMoments, ValueRange SizeByMomentsRange, double SizeByLikelihood, double SizeStandardError) : Statistic
{
    // An index that rounding lifts over 1 would make a finite k of an infinite one.
    private const double Rounding = 1e-12;

    private protected override string Line =>
        $"variance over mean {DecimalText.Of(Index)}, p {DecimalText.Probability(Probability)}; negative binomial k {DecimalText.Of(SizeByLikelihood)} ± {DecimalText.Of(SizeStandardError)}, by moments {DecimalText.Of(SizeByMoments)} ({Counted})";

    /// <summary>The scatter of some counts.</summary>
    /// <param name="counts">The counts; unknown ones are left out, and zeros are counts like others.</param>
    public static Dispersion Of(IEnumerable<Count> counts)
    {
        var sample = CountSample.Of(counts);
        var values = sample.Point;
        double n = values.Length;
        if (n < 2 || values.All(value => value == 0)) return new(sample.Counted, n == 0 ? double.NaN : values[0], double.NaN, double.NaN, default, double.NaN, default, double.NaN, default, double.NaN, double.NaN);
        var mean = values.Average();
        var variance = values.Sum(value => (value - mean) * (value - mean)) / (n - 1);
        var index = variance / mean;
        var (size, error) = NegativeBinomialFit.Of(values);
        var (low, high) = sample.Inexact == 0 ? (index, index) : DispersionBounds.Of(sample.Low, sample.High);
        var (probability, byMoments) = (Tail(index), SizeAt(mean, index));
        return new(sample.Counted, mean, variance, index, ValueRange.Of(low, high, index), probability, ValueRange.Of(Tail(high), Tail(low), probability),
            byMoments, sample.Inexact == 0 ? ValueRange.Of(byMoments) : ValueRange.Of(SizeAt(sample.Low.Average(), high * (1 + Rounding)), SizeAt(sample.High.Average(), low * (1 - Rounding)), byMoments), size, error);

        double Tail(double at) => double.IsPositiveInfinity(at) ? 0 : SpecialFunctions.GammaUpperRegularized((n - 1) / 2, at * (n - 1) / 2);

        static double SizeAt(double mean, double index) => index > 1 ? mean / (index - 1) : double.PositiveInfinity;
    }

    private protected override DisplayTable ToTable() => DisplayTable.OfFigures("Dispersion", $"1 is a Poisson distribution; {Counted}",
        ("mean", DecimalText.Of(Mean)), ("variance", DecimalText.Of(Variance)), ("variance over mean", DecimalText.Of(Index)), ("its range", IndexRange.ToString()), ("p", DecimalText.Probability(Probability)),
        ("p, its range", ProbabilityRange.ToString()), ("negative binomial k", $"{DecimalText.Of(SizeByLikelihood)} ± {DecimalText.Of(SizeStandardError)}"), ("k by moments", DecimalText.Of(SizeByMoments)), ("k by moments, its range", SizeByMomentsRange.ToString()));
}
