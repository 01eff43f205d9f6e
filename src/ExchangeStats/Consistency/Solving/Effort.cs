namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// How much work may still be done before an answer is left open: counted in steps of arithmetic and not in time, so that the same
/// book gives the same answer on every machine.
/// </summary>
internal sealed class Effort
{
    private readonly long most;
    private long left;
    private CancellationToken cancellation;

    public Effort(long most, CancellationToken cancellation)
    {
        this.most = left = most;
        this.cancellation = cancellation;
    }

    /// <summary>Begins a new question with everything that may be done.</summary>
    public void Renew() => left = most;

    /// <summary>Goes on without the token that may end it.</summary>
    public void Forget() => cancellation = default;

    /// <summary>Whether nothing is left.</summary>
    public bool IsSpent => left <= 0;

    /// <summary>Takes steps away; false when there are none left.</summary>
    /// <exception cref="OperationCanceledException">The caller wants no answer any more.</exception>
    public bool Spend(long steps)
    {
        cancellation.ThrowIfCancellationRequested();
        left -= steps;
        return left > 0;
    }
}
