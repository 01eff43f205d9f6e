namespace ExchangeStats.Consistency;

/// <summary>Claims of one island bear on each other: those of one measure about one exchange, or about one period.</summary>
internal readonly record struct IslandKey(Measure Measure, string? Exchange, DateOnly? Since, DateOnly? Until, string? Via) : IComparable<IslandKey>
{
    public static IslandKey Of(Scope scope) => new(scope.Measure, scope.Exchange, scope.Since, scope.Until, scope.Via);

    public int CompareTo(IslandKey other)
    {
        var order = Measure.CompareTo(other.Measure);
        if (order == 0) order = (Exchange is null).CompareTo(other.Exchange is null);
        if (order == 0) order = string.CompareOrdinal(Exchange, other.Exchange);
        if (order == 0) order = Nullable.Compare(Until, other.Until);
        if (order == 0) order = Nullable.Compare(Since, other.Since);
        return order != 0 ? order : string.CompareOrdinal(Via, other.Via);
    }
}
