using System.Globalization;
using ExchangeStats.Display;

namespace ExchangeStats.Statistics;

/// <summary>How many people were returned to one party for each one returned to another: a pure number, 1 when the parties are even.</summary>
/// <remarks>
/// <para>
/// Method: the ratio of totals, from the low end of the first over the high end of the second to the reverse; the log ratio is its natural
/// logarithm, with a half added to both totals where one of them may be 0 (Haldane 1956), so that swapping the parties only changes its sign. Totals are often open
/// ("at least"), which leaves their ratio open: the same figures over those exchanges alone in which both counts have an upper limit are sharper.
/// </para>
/// <para>
/// The share of the first party in the people of those exchanges comes with the interval of Clopper and Pearson; it describes, as people within
/// an exchange are not independent: the interval to infer from is <see cref="HistoryStatistics.BootstrapRatio"/>. Empty input: ratio and share are unknown.
/// </para>
/// </remarks>
/// <param name="First">The party in the numerator.</param>
/// <param name="Second">The party in the denominator.</param>
/// <param name="FirstTotal">All people returned to the first.</param>
/// <param name="SecondTotal">All people returned to the second.</param>
/// <param name="Ratio">The first total over the second; without upper limit when the second may be 0.</param>
/// <param name="LogRatio">The natural logarithm of the ratio, with Haldane's half where a total may be 0.</param>
/// <param name="BoundedExchanges">In how many exchanges both counts have an upper limit.</param>
/// <param name="OtherExchanges">In how many exchanges a count is open or unknown.</param>
/// <param name="BoundedRatio">The ratio over the former alone.</param>
/// <param name="BoundedShare">The share of the first party in the people of the former, in the middle of ranges; descriptive.</param>
public sealed record Asymmetry(Party First, Party Second, Count FirstTotal, Count SecondTotal, ValueRange Ratio, ValueRange LogRatio, int BoundedExchanges, int OtherExchanges, ValueRange BoundedRatio, Share BoundedShare) : Statistic
{
    private protected override string Line => string.Create(CultureInfo.InvariantCulture,
        $"{First} {FirstTotal}, {Second} {SecondTotal}: ratio {Ratio}; {BoundedRatio} in the {BoundedExchanges:N0} exchanges of which both counts have an upper limit");

    internal static Asymmetry Of(Party first, Party second, IReadOnlyList<(Count First, Count Second)> exchanges)
    {
        var bounded = exchanges.Where(pair => !pair.First.Range.IsOpen && !pair.Second.Range.IsOpen).ToArray();
        var (a, b) = (exchanges.Select(pair => pair.First).Sum(), exchanges.Select(pair => pair.Second).Sum());
        var (boundedFirst, boundedSecond) = (Points(bounded.Select(pair => pair.First)), Points(bounded.Select(pair => pair.Second)));
        return new(first, second, a, b, RatioOf(a.Range, b.Range, exchanges), LogOf(a.Range, b.Range, exchanges), bounded.Length, exchanges.Count - bounded.Length,
            RatioOf(bounded.Select(pair => pair.First).Sum().Range, bounded.Select(pair => pair.Second).Sum().Range, bounded), Share.Of(boundedFirst, checked(boundedFirst + boundedSecond)));
    }

    private static long Points(IEnumerable<Count> counts) => (long)Math.Round(counts.Sum(CountSample.PointOf), MidpointRounding.AwayFromZero);

    private static ValueRange RatioOf(CountRange first, CountRange second, IReadOnlyList<(Count First, Count Second)> exchanges)
    {
        if (second.High == 0) return default;
        var (a, b) = AsSaid(exchanges);
        return ValueRange.Of(first.Low == 0 ? 0 : Quotient(first.Low, second.High), second.Low == 0 ? double.PositiveInfinity : Quotient(first.High, second.Low), a / b);
    }

    private static double Quotient(long? first, long? second) => (first ?? double.PositiveInfinity) / (second ?? double.PositiveInfinity);

    private static (double First, double Second) AsSaid(IReadOnlyList<(Count First, Count Second)> exchanges) =>
        (exchanges.Sum(pair => CountSample.PointOf(pair.First)), exchanges.Sum(pair => CountSample.PointOf(pair.Second)));

    private static ValueRange LogOf(CountRange first, CountRange second, IReadOnlyList<(Count First, Count Second)> exchanges)
    {
        if (first.High == 0 && second.High == 0) return default;
        var half = first.Low == 0 || second.Low == 0 ? 0.5 : 0;
        var (a, b) = AsSaid(exchanges);
        return ValueRange.Of(Math.Log((first.Low + half) / ((second.High ?? double.PositiveInfinity) + half)), Math.Log(((first.High ?? double.PositiveInfinity) + half) / (second.Low + half)), Math.Log((a + half) / (b + half)));
    }

    private protected override DisplayTable ToTable() => DisplayTable.OfFigures($"{First} for each one to {Second}",
        string.Create(CultureInfo.InvariantCulture, $"Both counts have an upper limit in {BoundedExchanges:N0} exchanges, not in {OtherExchanges:N0}; the interval of the share is descriptive"),
        ($"returned to {First}", FirstTotal.ToString()), ($"returned to {Second}", SecondTotal.ToString()), ("ratio", Ratio.ToString()), ("log ratio", LogRatio.ToString()),
        ("ratio, both limited", BoundedRatio.ToString()), ($"share of {First}, both limited", BoundedShare.ToString()));
}
