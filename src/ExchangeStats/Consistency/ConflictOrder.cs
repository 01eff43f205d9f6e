namespace ExchangeStats.Consistency;

/// <summary>Orders conflicts: those of fewer assertions first, then those whose claimants weigh more, then by the ids of the claims.</summary>
internal sealed class ConflictOrder(ConsistencyOptions options) : IComparer<Conflict>
{
    public int Compare(Conflict? x, Conflict? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var order = x.Assertions.Length.CompareTo(y.Assertions.Length);
        if (order == 0) order = Weight(y).CompareTo(Weight(x));
        for (var i = 0; order == 0 && i < x.Assertions.Length; i++) order = string.CompareOrdinal(x.Assertions[i].Claims[0].Id, y.Assertions[i].Claims[0].Id);
        return order;
    }

    // What more claimants stand behind tells more.
    private long Weight(Conflict conflict) =>
        conflict.Assertions.SelectMany(assertion => assertion.Claimants).Distinct(StringComparer.Ordinal).Sum(claimant => (long)options.WeightOf(claimant));
}
