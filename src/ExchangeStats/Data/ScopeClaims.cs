namespace ExchangeStats.Data;

/// <summary>A scope of a table of claims, and the different claims on it that have been read. Claimants have to be pooled.</summary>
/// <param name="scope">The scope.</param>
/// <param name="votes">Where the days of its rows are counted; null for a period, which has its own.</param>
internal sealed class ScopeClaims(Scope scope, DayVotes? votes)
{
    // Up to so many are looked through one by one, which is quicker than a table.
    private const int MostLookedThrough = 16;

    private readonly List<Claim> claims = [];
    private HashSet<Claim>? many;

    public Scope Scope => scope;

    /// <summary>Adds a claim, unless one is there that differs in its attestation only.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="day">The day that its row gives for the handover.</param>
    /// <returns>The claim that is there now.</returns>
    public Claim Add(Claim claim, DateOnly? day)
    {
        if (day is { } given) votes?.Add(given);
        if (Find(claim) is { } known) return known;
        claims.Add(claim);
        if (many is not null) many.Add(claim);
        else if (claims.Count > MostLookedThrough) many = new(claims, SameStatement.Comparer);
        return claim;
    }

    private Claim? Find(Claim claim)
    {
        if (many is not null) return many.TryGetValue(claim, out var known) ? known : null;
        foreach (var other in claims)
        {
            if (SameStatement.Comparer.Equals(other, claim)) return other;
        }

        return null;
    }
}
