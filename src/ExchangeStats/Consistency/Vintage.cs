namespace ExchangeStats.Consistency;

/// <summary>Which days a book can tell of: all of them, or those up to the day of its vintage.</summary>
internal static class Vintage
{
    public static bool Covers(ClaimBook book, DateOnly? day) => book.AsOfDate is not { } known || day is null || day <= known;
}
