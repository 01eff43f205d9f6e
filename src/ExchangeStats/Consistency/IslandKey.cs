namespace ExchangeStats.Consistency;

/// <summary>Claims of one island bear on each other: those of one measure about one exchange, or about one period.</summary>
internal readonly record struct IslandKey(Measure Measure, string? Exchange, DateOnly? Since, DateOnly? Until, string? Via) : IComparable<IslandKey>
{
    /// <summary>The first day of a period; the first there is where it is not stated.</summary>
    public DateOnly Begin => Since ?? DateOnly.MinValue;

    /// <summary>The day after the last of a period; the last there is where there is none after it.</summary>
    public DateOnly End => Until!.Value < DateOnly.MaxValue ? Until.Value.AddDays(1) : DateOnly.MaxValue;

    public static IslandKey Of(Scope scope) => new(scope.Measure, scope.Exchange, scope.Since, scope.Until, scope.Via);

    // What hardly ever tells two islands apart is left to the comparison.
    public override int GetHashCode() => HashCode.Combine(Measure, Exchange, Until);

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
