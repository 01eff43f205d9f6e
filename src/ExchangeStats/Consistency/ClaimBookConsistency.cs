namespace ExchangeStats.Consistency;

/// <summary>Checks books of claims.</summary>
public static class ClaimBookConsistency
{
    /// <summary>
    /// Finds which claims of a book cannot all be true, and what follows from the rest. Plans (agreed or expected counts) never
    /// contradict what was reported; a count that its claimant revised is not held against anybody. A book without claims is
    /// consistent. The verdict is found at once; lists, ranges and the history when they are first asked for.
    /// </summary>
    /// <param name="book">The book.</param>
    /// <param name="options">How to check; <see cref="ConsistencyOptions.Default"/> when left out.</param>
    public static ConsistencyReport Check(this ClaimBook book, ConsistencyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        return ConsistencyReport.Of(book, options ?? ConsistencyOptions.Default);
    }

    /// <summary>The same, with everything found before it returns, telling how far it has come and giving up when told to.</summary>
    /// <param name="book">The book.</param>
    /// <param name="progress">Is told whenever more claims have been looked into, once at a time but on any thread; null when nobody asks.</param>
    /// <param name="options">How to check; <see cref="ConsistencyOptions.Default"/> when left out.</param>
    /// <param name="cancellation">Ends the check.</param>
    /// <exception cref="OperationCanceledException">The check was ended.</exception>
    public static ConsistencyReport Check(this ClaimBook book, IProgress<CheckProgress>? progress, ConsistencyOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(book);
        return ConsistencyReport.Whole(book, options ?? ConsistencyOptions.Default, progress, cancellation);
    }
}
