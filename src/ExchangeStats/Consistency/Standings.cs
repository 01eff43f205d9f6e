namespace ExchangeStats.Consistency;

/// <summary>Where claims and claimants stand when some must be doubted.</summary>
internal sealed class Standings
{
    private readonly Dictionary<Claim, Standing> claims = [];
    private readonly Dictionary<string, Standing> claimants = new(StringComparer.Ordinal);

    /// <summary>Tells from the cheapest doubt sets, of which one is to be chosen for each component.</summary>
    public static Standings Of(IEnumerable<DoubtSet> doubtSets)
    {
        var standings = new Standings();
        foreach (var sets in doubtSets.GroupBy(set => set.Component).Select(group => group.ToArray()))
        {
            Note(standings.claims, [.. sets.Select(set => set.Claims.ToHashSet())]);
            Note(standings.claimants, [.. sets.Select(set => set.Claims.Select(claim => claim.Claimant).ToHashSet(StringComparer.Ordinal))]);
        }

        return standings;
    }

    public Standing Of(Claim claim) => claims.GetValueOrDefault(claim);

    public Standing Of(string claimant) => claimants.GetValueOrDefault(claimant);

    private static void Note<T>(Dictionary<T, Standing> standings, HashSet<T>[] sets)
        where T : notnull
    {
        foreach (var item in sets.SelectMany(set => set).Distinct())
        {
            var here = sets.All(set => set.Contains(item)) ? Standing.Necessary : Standing.Possible;
            if (standings.GetValueOrDefault(item) < here) standings[item] = here;
        }
    }
}
