using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ExchangeStats;

/// <summary>Claims by a text that some of them share, each group in the order of the claims.</summary>
internal sealed class ClaimGroups
{
    private readonly Dictionary<string, ResultList<Claim>> groups;

    /// <summary>Groups claims.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="by">What those of one group share; null for a claim of none.</param>
    public ClaimGroups(ImmutableArray<Claim> claims, Func<Claim, string?> by)
    {
        var (numbers, sizes, groupOf) = (new Dictionary<string, int>(StringComparer.Ordinal), new List<int>(), new int[claims.Length]);
        var (last, number) = ((string?)null, -1);
        for (var i = 0; i < claims.Length; i++)
        {
            var text = by(claims[i]);
            if (!ReferenceEquals(text, last)) number = text is null ? -1 : NumberOf(text);
            last = text;
            groupOf[i] = number;
            if (number >= 0) sizes[number]++;
        }

        // Counted first, so that every claim is put down once.
        var members = new Claim[sizes.Count][];
        for (var group = 0; group < members.Length; group++) members[group] = new Claim[sizes[group]];
        for (var i = claims.Length - 1; i >= 0; i--)
        {
            if (groupOf[i] >= 0) members[groupOf[i]][--CollectionsMarshal.AsSpan(sizes)[groupOf[i]]] = claims[i];
        }

        groups = new(numbers.Count, StringComparer.Ordinal);
        foreach (var (text, group) in numbers) groups.Add(text, new(ClaimColumns.Of, ImmutableCollectionsMarshal.AsImmutableArray(members[group])));

        int NumberOf(string text)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, text, out var isKnown);
            if (isKnown) return known;
            sizes.Add(0);
            return known = sizes.Count - 1;
        }
    }

    /// <summary>The groups, in the order of their first claims.</summary>
    public IEnumerable<ResultList<Claim>> All => groups.Values;

    /// <summary>The claims with a text; null where there are none.</summary>
    public ResultList<Claim>? Find(string text) => groups.GetValueOrDefault(text);
}
