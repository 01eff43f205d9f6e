namespace ExchangeStats.Statistics;

/// <summary>Statistics of books of claims: what was known when, how fast, how far claimants agree, and how round their numbers are.</summary>
public static class BookStatistics
{
    /// <summary>What was published from the day after one day up to another: claims added, and claims that their own claimant revised.</summary>
    /// <param name="book">The book.</param>
    /// <param name="from">The earlier day.</param>
    /// <param name="to">The later day.</param>
    /// <exception cref="ArgumentException">The later day is before the earlier one.</exception>
    public static BookChanges Changes(this ClaimBook book, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(book);
        HistorySamples.Require(from, to);
        return BookChanges.Between(book.AsOf(from), book.AsOf(to));
    }

    /// <summary>What a later edition of a book says that an earlier one did not, and the reverse.</summary>
    /// <param name="earlier">The earlier book.</param>
    /// <param name="later">The later book.</param>
    public static BookChanges ChangesTo(this ClaimBook earlier, ClaimBook later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return BookChanges.Between(earlier, later);
    }

    /// <summary>How many days pass from an exchange to the first publication of a claim about it.</summary>
    /// <param name="book">The book.</param>
    public static ReportingLags Lags(this ClaimBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return ReportingLags.Of(book);
    }

    /// <summary>How far claimants agree about the quantities that several of them speak of.</summary>
    /// <param name="book">The book.</param>
    /// <param name="minimum">How many shared quantities a claimant needs for a rank, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is below 1.</exception>
    public static ClaimantAgreement Agreement(this ClaimBook book, int minimum = 5) => AgreementComposer.Compose(book, minimum);

    /// <summary>How many of the exact numbers that claimants reported end in 0 or 5.</summary>
    /// <param name="book">The book; each claim counts once, however often it was published.</param>
    public static RoundingSummary Rounding(this ClaimBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return RoundingSummary.Of(book.Claims.Where(claim => claim.Status == ClaimStatus.Reported).Select(claim => claim.Count));
    }
}
