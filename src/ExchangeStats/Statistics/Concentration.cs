using System.Collections.Immutable;
using System.Globalization;
using ExchangeStats.Display;
using ExchangeStats.Statistics.Methods;

namespace ExchangeStats.Statistics;

/// <summary>How unevenly people are spread over exchanges: pure numbers from 0 (all exchanges alike) to 1 (all people in one).</summary>
/// <remarks>
/// <para>
/// Method: Gini coefficient (Gini 1912) as Σ (2r − n − 1) x / (n Σ x) with the rank r from 1, and times n/(n − 1) free of the effect of
/// few exchanges (Deltas 2003); the Herfindahl–Hirschman index, the sum of squared shares (Hirschman 1964); the share of the k largest;
/// Lorenz curve (Lorenz 1905).
/// </para>
/// <para>
/// Ranges are sound. Low ends are exact: the least uneven choice brings all counts as close to a common level as they can come
/// (Marshall, Olkin and Arnold, “Inequalities”, 2011), and all levels are tried. High ends lie at corners: that of the share of the largest is exact;
/// that of the Gini coefficient is exact for up to 12 inexact counts, and beyond that, like that of the index, the value of a slightly wider
/// set, attained unless a range lies inside another one. With a count that has no upper limit the high ends are those of one
/// exchange that outweighs all others. Empty input, or only zeros: all figures are unknown.
/// </para>
/// </remarks>
public sealed record Concentration : Statistic
{
    private Concentration(CountSample sample, int largest, Party? party)
    {
        Counted = sample.Counted;
        Party = party;
        LargestNumber = largest;
        var points = Quantile.Sorted(sample.Point);
        var sweep = sample.Inexact == 0 ? null : new LevelSweep(sample.Low, sample.High);
        var sum = points.Sum();
        Gini = Within(sweep is null ? default : GiniBounds.Of(sample.Low, sample.High, sweep), GiniBounds.Of(points));
        double n = sample.Length;
        CorrectedGini = n < 2 || Gini.IsUnknown ? default : ValueRange.Of(Math.Min(1, Gini.Low * n / (n - 1)), Math.Min(1, Gini.High * n / (n - 1)), Gini.AsSaid * n / (n - 1));
        HerfindahlHirschman = Within(sweep is null ? default : SquareShareBounds.Of(sample.Low, sample.High, sweep), points.Sum(value => value * value) / (sum * sum));
        LargestShare = Within(sweep is null ? default : LargestShareBounds.Of(sample.Low, sample.High, sweep, 1), points.TakeLast(1).Sum() / sum);
        LargestShares = Within(sweep is null ? default : LargestShareBounds.Of(sample.Low, sample.High, sweep, largest), points.TakeLast(largest).Sum() / sum);
        Lorenz = Curve(points);
    }

    /// <summary>What it rests on.</summary>
    public Counted Counted { get; }

    /// <summary>The party to which people were returned; null when only counts were given.</summary>
    public Party? Party { get; }

    /// <summary>The Gini coefficient, from 0 to (n − 1)/n.</summary>
    public ValueRange Gini { get; }

    /// <summary>The Gini coefficient times n/(n − 1), from 0 to 1; unknown for a single count.</summary>
    public ValueRange CorrectedGini { get; }

    /// <summary>The sum of squared shares, from 1/n to 1.</summary>
    public ValueRange HerfindahlHirschman { get; }

    /// <summary>The share of people in the largest exchange, from 1/n to 1.</summary>
    public ValueRange LargestShare { get; }

    /// <summary>How many exchanges <see cref="LargestShares"/> speaks of.</summary>
    public int LargestNumber { get; }

    /// <summary>The share of people in the largest exchanges; 1 when there are no more than that.</summary>
    public ValueRange LargestShares { get; }

    /// <summary>The Lorenz curve from (0, 0) to (1, 1), with the middle of a range and the low end of an open one for counts that are not exact; empty when there is nobody.</summary>
    public ImmutableArray<LorenzPoint> Lorenz { get; }

    private protected override string Line =>
        string.Create(CultureInfo.InvariantCulture, $"Gini {Gini}, HHI {HerfindahlHirschman}, largest {LargestShare.ToPercent()}, largest {LargestNumber} {LargestShares.ToPercent()} ({Counted})");

    /// <summary>The concentration of some counts.</summary>
    /// <param name="counts">The counts; unknown ones are left out, and zeros are counts like others.</param>
    /// <param name="largest">How many exchanges <see cref="LargestShares"/> speaks of, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of largest exchanges is below 1.</exception>
    public static Concentration Of(IEnumerable<Count> counts, int largest = 5) => Of(counts, largest, null);

    /// <inheritdoc/>
    public bool Equals(Concentration? other) =>
        other is not null && Counted == other.Counted && Party == other.Party && LargestNumber == other.LargestNumber && Gini == other.Gini
        && HerfindahlHirschman == other.HerfindahlHirschman && LargestShares == other.LargestShares && Lorenz.SequenceEqual(other.Lorenz);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Counted, Party, LargestNumber, Gini);

    internal static Concentration Of(IEnumerable<Count> counts, int largest, Party? party)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(largest, 1);
        return new(CountSample.Of(counts), largest, party);
    }

    private protected override DisplayTable ToTable() => DisplayTable.OfFigures(Caption.Of("Concentration", Party), $"0 is even, 1 is all in one; {Counted}",
        ("Gini coefficient", Gini.ToString()), ("with n/(n − 1)", CorrectedGini.ToString()), ("Herfindahl–Hirschman index", HerfindahlHirschman.ToString()),
        ("share of the largest", LargestShare.ToPercent()), (string.Create(CultureInfo.InvariantCulture, $"share of the {LargestNumber} largest"), LargestShares.ToPercent()));

    // Without a range the figure as said is the only one.
    private static ValueRange Within(ValueRange range, double asSaid) => range.IsUnknown ? ValueRange.Of(asSaid) : ValueRange.Of(range.Low, range.High, asSaid);

    private static ImmutableArray<LorenzPoint> Curve(double[] sorted)
    {
        var sum = sorted.Sum();
        if (sum == 0) return [];
        var points = ImmutableArray.CreateBuilder<LorenzPoint>(sorted.Length + 1);
        points.Add(default);
        var so = 0.0;
        for (var i = 0; i < sorted.Length; i++)
        {
            so += sorted[i];
            points.Add(new((i + 1.0) / sorted.Length, so / sum));
        }

        return points.MoveToImmutable();
    }
}
