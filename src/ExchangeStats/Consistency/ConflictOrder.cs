using System.Collections.Immutable;

namespace ExchangeStats.Consistency;

/// <summary>The order of conflicts: those of fewer assertions first, then those whose claimants weigh more, then by the ids of the claims.</summary>
internal static class ConflictOrder
{
    public static ImmutableArray<Conflict> Sorted(IEnumerable<Conflict> conflicts, ConsistencyOptions options) =>
    [
        .. conflicts.OrderBy(conflict => conflict.Assertions.Length).ThenByDescending(conflict => Weight(conflict, options))
            .ThenBy(conflict => conflict.Assertions, Comparer<ImmutableArray<Assertion>>.Create(ById)),
    ];

    // What more claimants stand behind tells more.
    private static long Weight(Conflict conflict, ConsistencyOptions options) =>
        conflict.Assertions.SelectMany(assertion => assertion.Claimants).Distinct(StringComparer.Ordinal).Sum(claimant => (long)options.WeightOf(claimant));

    private static int ById(ImmutableArray<Assertion> one, ImmutableArray<Assertion> other)
    {
        var order = 0;
        for (var i = 0; order == 0 && i < one.Length; i++) order = string.CompareOrdinal(one[i].Claims[0].Id, other[i].Claims[0].Id);
        return order;
    }
}
