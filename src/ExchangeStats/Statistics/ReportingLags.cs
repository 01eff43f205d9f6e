using System.Globalization;
using ExchangeStats.Display;
using ExchangeStats.Statistics.Methods;

namespace ExchangeStats.Statistics;

/// <summary>How many days pass from an exchange to the first publication of a claim about it.</summary>
/// <remarks>
/// Method: order statistics of the day of first publication minus the day of the handover; quantiles of type 7 (Hyndman and Fan 1996), in days. Reported claims about exchanges, one lag a
/// claim however often it was repeated; the day is that of its phase or, for a whole exchange, the last one, and the day the publication gives where the book knows no phase.
/// A book that ends soon after an exchange has not yet seen the late reports on it. Empty input: figures that are not a number.
/// </remarks>
/// <param name="Claims">How many claims went in.</param>
/// <param name="Undated">How many more there are of which one of both days is unknown.</param>
/// <param name="Early">How many were published before the day they speak of: parts of a longer exchange, or a date in doubt.</param>
/// <param name="SameDay">How many were published on the day itself.</param>
/// <param name="LowerQuartile">A quarter of the lags are at or below it.</param>
/// <param name="Median">The median lag.</param>
/// <param name="UpperQuartile">Three quarters of the lags are at or below it.</param>
/// <param name="NinthDecile">Nine tenths of the lags are at or below it.</param>
/// <param name="Longest">The longest lag.</param>
public sealed record ReportingLags(int Claims, int Undated, int Early, int SameDay, double LowerQuartile, double Median, double UpperQuartile, double NinthDecile, double Longest) : Statistic
{
    private protected override string Line => string.Create(CultureInfo.InvariantCulture,
        $"{Claims:N0} claims: median {DecimalText.Of(Median)} days, nine tenths within {DecimalText.Of(NinthDecile)}, longest {DecimalText.Of(Longest)}; {SameDay:N0} on the day, {Early:N0} before it, {Undated:N0} undated left out");

    internal static ReportingLags Of(ClaimBook book)
    {
        var (lags, undated) = (new List<double>(), 0);
        foreach (var claim in book.Claims)
        {
            if (claim.Status != ClaimStatus.Reported || claim.Scope.Exchange is null) continue;
            if (claim.FirstPublished is { } published && DayOf(book, claim) is { } day) lags.Add(published.DayNumber - day.DayNumber);
            else undated++;
        }

        var sorted = Quantile.Sorted([.. lags]);
        return new(sorted.Length, undated, lags.Count(lag => lag < 0), lags.Count(lag => lag == 0), At(0.25), At(0.5), At(0.75), At(0.9), At(1));

        double At(double share) => Quantile.Of(sorted, share);
    }

    private protected override DisplayTable ToTable() => DisplayTable.OfFigures("Reporting lags", string.Create(CultureInfo.InvariantCulture, $"Days; {Claims:N0} claims, {Undated:N0} undated left out"),
        ("before the day", DecimalText.Whole(Early)), ("on the day", DecimalText.Whole(SameDay)), ("lower quartile", DecimalText.Of(LowerQuartile)), ("median", DecimalText.Of(Median)),
        ("upper quartile", DecimalText.Of(UpperQuartile)), ("ninth decile", DecimalText.Of(NinthDecile)), ("longest", DecimalText.Of(Longest)));

    private static DateOnly? DayOf(ClaimBook book, Claim claim)
    {
        var exchange = book.FindExchange(claim.Scope.Exchange!);
        if (claim.Scope.Phases is not { } run) return exchange?.LastDate ?? claim.Day;
        return exchange?.Phases.Where(phase => phase.Number == run.Last).Select(phase => (DateOnly?)phase.Date).FirstOrDefault() ?? claim.Day;
    }
}
