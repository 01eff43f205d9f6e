namespace ExchangeStats.Consistency.Solving;

/// <summary>One end of what a variable may be, and why.</summary>
/// <param name="Value">The end, included.</param>
/// <param name="Source">The row that says so, or one of the constants here.</param>
internal readonly record struct Bound(Rational Value, int Source)
{
    /// <summary>Nothing is less than zero.</summary>
    public const int Zero = -1;

    /// <summary>An identity holds.</summary>
    public const int Identity = -2;

    /// <summary>Assumed for a while, to see what follows.</summary>
    public const int Assumed = -3;
}
