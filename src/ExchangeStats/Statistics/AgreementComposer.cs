using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ExchangeStats.Statistics.Methods;

namespace ExchangeStats.Statistics;

/// <summary>Compares what claimants say about the same quantities.</summary>
internal static class AgreementComposer
{
    public static ClaimantAgreement Compose(ClaimBook book, int minimum)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentOutOfRangeException.ThrowIfLessThan(minimum, 1);
        var quantities = Quantities(book);
        var claimants = new List<string>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var counts = new List<int>();
        var pairs = new Dictionary<(int First, int Second), PairTally>();
        foreach (var quantity in quantities)
        {
            var spoke = Array.ConvertAll(quantity, claim => Number(claim.Claimant));
            for (var i = 0; i < quantity.Length; i++)
            {
                counts[spoke[i]]++;
                for (var j = i + 1; j < quantity.Length; j++)
                {
                    ref var pair = ref CollectionsMarshal.GetValueRefOrAddDefault(pairs, (spoke[i], spoke[j]), out _);
                    (pair ??= new PairTally(quantity[i].Claimant, quantity[j].Claimant)).Add(quantity[i].Count, quantity[j].Count);
                }
            }
        }

        return new(
            [.. pairs.Values.Select(pair => pair.ToPair()).OrderByDescending(pair => pair.Shared).ThenBy(pair => pair.First, StringComparer.Ordinal).ThenBy(pair => pair.Second, StringComparer.Ordinal)],
            Scores(pairs, claimants, counts, minimum), IntervalAlpha.Of(quantities.Select(ExactNumbers)), quantities.Length, minimum);

        int Number(string claimant)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, claimant, out var isKnown);
            if (isKnown) return number;
            claimants.Add(claimant);
            counts.Add(0);
            return number = claimants.Count - 1;
        }
    }

    private static double[] ExactNumbers(Claim[] quantity)
    {
        var numbers = Array.ConvertAll(quantity, claim => claim.Count.IsExact ? claim.Count.Range.Low : double.NaN);
        return Array.Exists(numbers, double.IsNaN) ? Array.FindAll(numbers, number => !double.IsNaN(number)) : numbers;
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

    private static ImmutableArray<ClaimantScore> Scores(Dictionary<(int First, int Second), PairTally> pairs, List<string> claimants, List<int> quantities, int minimum)
    {
        var compared = claimants.ConvertAll(_ => (Ratios: new List<double>(), Compatible: 0));
        foreach (var ((first, second), pair) in pairs)
        {
            foreach (var claimant in new[] { first, second })
            {
                compared[claimant].Ratios.AddRange(pair.LogRatios);
                compared[claimant] = compared[claimant] with { Compatible = compared[claimant].Compatible + pair.Compatible };
            }
        }

        var scores = compared.Select((own, claimant) =>
            new ClaimantScore(claimants[claimant], quantities[claimant], own.Ratios.Count, own.Compatible, Quantile.Median([.. own.Ratios.Select(Math.Abs)]), null)).ToArray();
        var shares = scores.Where(score => score.Quantities >= minimum).Select(score => score.CompatibleShare).OrderDescending().ToArray();
        return
        [
            .. scores.Select(score => score.Quantities < minimum ? score : score with { Rank = Array.IndexOf(shares, score.CompatibleShare) + 1 })
                .OrderBy(score => score.Rank ?? int.MaxValue).ThenBy(score => score.Claimant, StringComparer.Ordinal),
        ];
    }
}
