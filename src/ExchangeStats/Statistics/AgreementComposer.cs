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
        var quantities = SharedQuantities.Of(book);
        (int[] Spoke, Dictionary<(int First, int Second), PairTally> Pairs) compared = ([], []);
        (double Alpha, int Units, int Values) alpha = default;
        Parallel.Invoke(() => compared = Compared(quantities), () => alpha = Alpha(quantities));
        return new(
            [.. compared.Pairs.Values.Select(pair => pair.ToPair()).OrderByDescending(pair => pair.Shared).ThenBy(pair => pair.First, StringComparer.Ordinal).ThenBy(pair => pair.Second, StringComparer.Ordinal)],
            Scores(compared.Pairs, quantities.Claimants, compared.Spoke, minimum), alpha, quantities.Count, minimum);
    }

    // On how many quantities each claimant spoke, and what two of them say of those that they share.
    private static (int[] Spoke, Dictionary<(int First, int Second), PairTally> Pairs) Compared(SharedQuantities quantities)
    {
        var spoke = new int[quantities.Claimants.Length];
        var pairs = new Dictionary<(int First, int Second), PairTally>();
        for (var shared = 0; shared < quantities.Count; shared++)
        {
            var quantity = quantities[shared];
            for (var i = 0; i < quantity.Length; i++)
            {
                var (one, _, count) = quantity[i];
                spoke[one]++;
                foreach (var (other, _, otherCount) in quantity[(i + 1)..])
                {
                    ref var pair = ref CollectionsMarshal.GetValueRefOrAddDefault(pairs, (one, other), out _);
                    (pair ??= new PairTally(quantities.Claimants[one], quantities.Claimants[other])).Add(count, otherCount);
                }
            }
        }

        return (spoke, pairs);
    }

    // Over the exact numbers, one scope after the other.
    private static (double Alpha, int Units, int Values) Alpha(SharedQuantities quantities)
    {
        var (numbers, ends) = (new List<double>(2 * quantities.Count), new List<int>(quantities.Count));
        for (var quantity = 0; quantity < quantities.Count; quantity++)
        {
            foreach (var word in quantities[quantity])
            {
                if (word.Count.Range is { IsExact: true, Low: var number }) numbers.Add(number);
            }

            ends.Add(numbers.Count);
        }

        return IntervalAlpha.Of(CollectionsMarshal.AsSpan(numbers), CollectionsMarshal.AsSpan(ends));
    }

    private static ImmutableArray<ClaimantScore> Scores(Dictionary<(int First, int Second), PairTally> pairs, ImmutableArray<string> claimants, int[] quantities, int minimum)
    {
        var (ratios, compatible) = (Array.ConvertAll(quantities, _ => new List<double>()), new int[quantities.Length]);
        foreach (var ((first, second), pair) in pairs)
        {
            foreach (var claimant in new[] { first, second })
            {
                ratios[claimant].AddRange(pair.LogRatios);
                compatible[claimant] += pair.Compatible;
            }
        }

        var scores = Enumerable.Range(0, quantities.Length).Where(i => quantities[i] > 0)
            .Select(i => new ClaimantScore(claimants[i], quantities[i], ratios[i].Count, compatible[i], Quantile.Median([.. ratios[i].Select(Math.Abs)]), null)).ToArray();
        var shares = scores.Where(score => score.Quantities >= minimum).Select(score => score.CompatibleShare).OrderDescending().ToArray();
        return
        [
            .. scores.Select(score => score.Quantities < minimum ? score : score with { Rank = Array.IndexOf(shares, score.CompatibleShare) + 1 })
                .OrderBy(score => score.Rank ?? int.MaxValue).ThenBy(score => score.Claimant, StringComparer.Ordinal),
        ];
    }
}
