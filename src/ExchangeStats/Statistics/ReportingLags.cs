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
        // Most of the time goes into waiting for claims that lie all over memory: two wait half as long.
        var half = book.Claims.Length / 2;
        (List<double> Lags, int Undated) one = ([], 0), other = ([], 0);
        Parallel.Invoke(() => one = Read(book, book.Claims.AsSpan(0, half)), () => other = Read(book, book.Claims.AsSpan()[half..]));

        double[] sorted = [.. one.Lags, .. other.Lags];
        Array.Sort(sorted);
        return new(sorted.Length, one.Undated + other.Undated, sorted.Count(lag => lag < 0), sorted.Count(lag => lag == 0), At(0.25), At(0.5), At(0.75), At(0.9), At(1));

        double At(double share) => Quantile.Of(sorted, share);
    }

    private static (List<double> Lags, int Undated) Read(ClaimBook book, ReadOnlySpan<Claim> claims)
    {
        var (lags, undated) = (new List<double>(claims.Length), 0);
        Exchange? exchange = null;
        foreach (var claim in claims)
        {
            if (claim.Status != ClaimStatus.Reported || claim.Scope.Exchange is null) continue;
            if (exchange?.Id != claim.Scope.Exchange) exchange = book.FindExchange(claim.Scope.Exchange); // claims on one exchange mostly stand together
            if (claim.FirstPublished is { } published && DayOf(claim, exchange) is { } day) lags.Add(published.DayNumber - day.DayNumber);
            else undated++;
        }

        return (lags, undated);
    }

    private protected override DisplayTable ToTable() => DisplayTable.OfFigures("Reporting lags", string.Create(CultureInfo.InvariantCulture, $"Days; {Claims:N0} claims, {Undated:N0} undated left out"),
        ("before the day", DecimalText.Whole(Early)), ("on the day", DecimalText.Whole(SameDay)), ("lower quartile", DecimalText.Of(LowerQuartile)), ("median", DecimalText.Of(Median)),
        ("upper quartile", DecimalText.Of(UpperQuartile)), ("ninth decile", DecimalText.Of(NinthDecile)), ("longest", DecimalText.Of(Longest)));

    private static DateOnly? DayOf(Claim claim, Exchange? exchange)
    {
        if (claim.Scope.Phases is not { } run) return exchange?.LastDate ?? claim.Day;
        return exchange?.Phases.Where(phase => phase.Number == run.Last).Select(phase => (DateOnly?)phase.Date).FirstOrDefault() ?? claim.Day;
    }
}
