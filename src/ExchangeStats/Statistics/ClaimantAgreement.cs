using System.Collections.Immutable;
using System.Globalization;
using ExchangeStats.Display;
using ExchangeStats.Statistics.Methods;

namespace ExchangeStats.Statistics;

/// <summary>How far claimants agree about the quantities that several of them speak of: pairs, a scorecard, and one figure for all.</summary>
/// <remarks>
/// Method: a quantity is a scope of which two claimants or more reported a number; each claimant's last word on it counts, revised figures do not. Pairs as told at <see cref="ClaimantPair"/>. Krippendorff's α with the interval metric
/// (Krippendorff, “Content analysis”, 1980; Hayes and Krippendorff 2007) over exact numbers: 1 for perfect agreement, 0 for what chance gives, less for worse. Large quantities weigh most in it. All figures are symmetric in the claimants.
/// Quantities that outlets copied from a claimant are that claimant's own. Nobody is ranked with fewer shared quantities than the minimum. Empty input: no pairs, no scores, α not a number.
/// </remarks>
public sealed record ClaimantAgreement : Statistic
{
    internal ClaimantAgreement(ImmutableArray<ClaimantPair> pairs, ImmutableArray<ClaimantScore> scores, (double Alpha, int Units, int Values) alpha, int quantities, int minimum)
    {
        Pairs = pairs;
        Scores = scores;
        (Alpha, AlphaQuantities, AlphaValues) = alpha;
        Quantities = quantities;
        Minimum = minimum;
    }

    /// <summary>The pairs, those with most shared quantities first, then by name.</summary>
    public ImmutableArray<ClaimantPair> Pairs { get; }

    /// <summary>The scorecard: ranked claimants first, then the others, by name.</summary>
    public ImmutableArray<ClaimantScore> Scores { get; }

    /// <summary>Krippendorff's α, 1 or less; not a number when no quantity has two exact numbers or all are the same.</summary>
    public double Alpha { get; }

    /// <summary>How many quantities α rests on.</summary>
    public int AlphaQuantities { get; }

    /// <summary>How many exact numbers α rests on.</summary>
    public int AlphaValues { get; }

    /// <summary>How many quantities two claimants or more speak of.</summary>
    public int Quantities { get; }

    /// <summary>How many shared quantities a claimant needs for a rank.</summary>
    public int Minimum { get; }

    private protected override string Line => string.Create(CultureInfo.InvariantCulture,
        $"{Quantities:N0} quantities, {Pairs.Length:N0} pairs of claimants, Krippendorff α {DecimalText.Of(Alpha)} ({AlphaValues:N0} numbers on {AlphaQuantities:N0} quantities)");

    /// <summary>Two claimants, in either order; null when they share no quantity.</summary>
    /// <param name="first">A claimant, letter for letter.</param>
    /// <param name="second">The other claimant.</param>
    public ClaimantPair? Between(string first, string second) =>
        Pairs.FirstOrDefault(pair => (pair.First == first && pair.Second == second) || (pair.First == second && pair.Second == first));

    /// <inheritdoc/>
    public bool Equals(ClaimantAgreement? other) =>
        other is not null && Alpha.Equals(other.Alpha) && AlphaValues == other.AlphaValues && Quantities == other.Quantities && Minimum == other.Minimum
        && Pairs.SequenceEqual(other.Pairs) && Scores.SequenceEqual(other.Scores);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Alpha, Quantities, Pairs.Length);

    private protected override DisplayTable ToTable() => new("Agreement of claimants", ["claimant", "rank", "quantities", "compatible", "share", "median |log ratio|"],
        Scores.Select(score => ImmutableArray.Create(score.Claimant, score.Rank?.ToString(CultureInfo.InvariantCulture) ?? "–", DecimalText.Whole(score.Quantities),
            $"{DecimalText.Whole(score.Compatible)} of {DecimalText.Whole(score.Comparisons)}", DecimalText.Percent(score.CompatibleShare), DecimalText.Of(score.MedianAbsoluteLogRatio))),
        string.Create(CultureInfo.InvariantCulture, $"{Line}; ranked from {Minimum:N0} shared quantities on"));
}
