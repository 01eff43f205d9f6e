namespace ExchangeStats.Consistency.Records;

/// <summary>What a rule demands of two sums.</summary>
public enum SumRelation
{
    /// <summary>The left sum is as large as the right one, written <c>=</c>.</summary>
    Equal,

    /// <summary>The left sum is not larger than the right one, written <c>≤</c> or <c>&lt;=</c>.</summary>
    AtMost,

    /// <summary>The left sum is not smaller than the right one, written <c>≥</c> or <c>&gt;=</c>.</summary>
    AtLeast,
}
