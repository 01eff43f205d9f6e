namespace ExchangeStats.Consistency;

/// <summary>Checks books of claims.</summary>
public static class ClaimBookConsistency
{
    /// <summary>
    /// Finds which claims of a book cannot all be true, and what follows from the rest. Plans (agreed or expected counts) never
    /// contradict what was reported; a count that its claimant revised is not held against anybody. A book without claims is
    /// consistent.
    /// </summary>
    /// <param name="book">The book.</param>
    /// <param name="options">How to check; <see cref="ConsistencyOptions.Default"/> when left out.</param>
    public static ConsistencyReport Check(this ClaimBook book, ConsistencyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new ConsistencyReport(book, options ?? ConsistencyOptions.Default);
    }
}
