using System.Collections.Immutable;
using ExchangeStats.Statistics.Methods;

namespace ExchangeStats.Statistics;

/// <summary>Compares what claimants say about the same quantities.</summary>
internal static class AgreementComposer
{
    private const double Deviations = 1.959963984540054;

    public static ClaimantAgreement Compose(ClaimBook book, int minimum)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentOutOfRangeException.ThrowIfLessThan(minimum, 1);
        var quantities = Quantities(book);
        var pairs = new Dictionary<(string First, string Second), List<(Count First, Count Second)>>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var quantity in quantities)
        {
            for (var i = 0; i < quantity.Length; i++)
            {
                counts[quantity[i].Claimant] = counts.GetValueOrDefault(quantity[i].Claimant) + 1;
                for (var j = i + 1; j < quantity.Length; j++)
                {
                    var key = (quantity[i].Claimant, quantity[j].Claimant);
                    if (!pairs.TryGetValue(key, out var list)) pairs.Add(key, list = []);
                    list.Add((quantity[i].Count, quantity[j].Count));
                }
            }
        }

        var alpha = IntervalAlpha.Of(quantities.Select(quantity => quantity.Where(claim => claim.Count.IsExact).Select(claim => (double)claim.Count.Range.Low).ToArray()));
        return new(
            [.. pairs.Select(pair => PairOf(pair.Key.First, pair.Key.Second, pair.Value)).OrderByDescending(pair => pair.Shared).ThenBy(pair => pair.First, StringComparer.Ordinal).ThenBy(pair => pair.Second, StringComparer.Ordinal)],
            Scores(pairs, counts, minimum), alpha, quantities.Length, minimum);
    }

    // Each claimant's last word on each scope, where two of them or more have one; by name.
    private static Claim[][] Quantities(ClaimBook book)
    {
        var revised = book.Revisions.Select(revision => revision.Earlier.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. book.Claims
                .Where(claim => claim.Status == ClaimStatus.Reported && !claim.IsParity && claim.Count.Range != CountRange.Any && !revised.Contains(claim.Id))
                .GroupBy(claim => claim.Scope)
                .Select(group => LastWords([.. group]))
                .Where(quantity => quantity.Length > 1),
        ];
    }

    private static Claim[] LastWords(Claim[] claims)
    {
        if (claims.Length < 2) return claims;
        Array.Sort(claims, (first, second) => string.CompareOrdinal(first.Claimant, second.Claimant));
        for (var i = 1; i < claims.Length; i++)
        {
            if (claims[i].Claimant == claims[i - 1].Claimant)
                return [.. claims.GroupBy(claim => claim.Claimant, StringComparer.Ordinal).Select(LastWord)];
        }

        return claims;
    }

    // The last published; of those published together the most definite one.
    private static Claim LastWord(IEnumerable<Claim> claims) => claims
        .OrderByDescending(claim => claim.LastPublished ?? DateOnly.MinValue).ThenByDescending(claim => claim.Count.IsExact)
        .ThenBy(claim => claim.Count.Range.IsOpen).ThenBy(claim => claim.Id, StringComparer.Ordinal).First();

    private static ClaimantPair PairOf(string first, string second, List<(Count First, Count Second)> counts)
    {
        var ratios = Quantile.Sorted([.. counts.Select(pair => LogRatio(pair.First, pair.Second))]);
        var differences = counts.Where(pair => pair.First.IsExact && pair.Second.IsExact).Select(pair => (double)(pair.Second.Range.Low - pair.First.Range.Low)).ToArray();
        var mean = differences.Length == 0 ? double.NaN : differences.Average();
        var spread = differences.Length < 2 ? double.NaN : Math.Sqrt(differences.Sum(value => (value - mean) * (value - mean)) / (differences.Length - 1));
        return new(first, second, counts.Count, counts.Count(pair => pair.First.IsCompatibleWith(pair.Second)), Quantile.Of(ratios, 0.5), differences.Length, mean,
            new(mean - Deviations * spread, mean + Deviations * spread, 0.95));
    }

    private static double LogRatio(Count first, Count second)
    {
        var (a, b) = (CountSample.PointOf(first), CountSample.PointOf(second));
        var half = a == 0 || b == 0 ? 0.5 : 0;
        return Math.Log((b + half) / (a + half));
    }

    private static ImmutableArray<ClaimantScore> Scores(Dictionary<(string First, string Second), List<(Count First, Count Second)>> pairs, Dictionary<string, int> quantities, int minimum)
    {
        var comparisons = pairs.SelectMany(pair => new[] { pair.Key.First, pair.Key.Second }.Select(claimant => (claimant, pair.Value)))
            .GroupBy(entry => entry.claimant, entry => entry.Value, StringComparer.Ordinal);
        var scores = comparisons.Select(group =>
        {
            var all = group.SelectMany(list => list).ToArray();
            var ratios = Quantile.Sorted([.. all.Select(pair => Math.Abs(LogRatio(pair.First, pair.Second)))]);
            return new ClaimantScore(group.Key, quantities[group.Key], all.Length, all.Count(pair => pair.First.IsCompatibleWith(pair.Second)), Quantile.Of(ratios, 0.5), null);
        }).ToArray();
        var shares = scores.Where(score => score.Quantities >= minimum).Select(score => score.CompatibleShare).OrderDescending().ToArray();
        return
        [
            .. scores.Select(score => score.Quantities < minimum ? score : score with { Rank = Array.IndexOf(shares, score.CompatibleShare) + 1 })
                .OrderBy(score => score.Rank ?? int.MaxValue).ThenBy(score => score.Claimant, StringComparer.Ordinal),
        ];
    }
}
