using ExchangeStats.Display;

namespace ExchangeStats.Consistency;

/// <summary>How far a check has come. Immutable; equal when both numbers are equal.</summary>
/// <param name="Done">How many groups of claims that bear on each other have been looked into.</param>
/// <param name="Total">How many there are.</param>
[TypeFormatterSource(typeof(DisplayFormatterSource), "text/plain")]
public readonly record struct CheckProgress(int Done, int Total)
{
    /// <summary>How far it is, in one line: <c>3 of 12</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Done:N0} of {Total:N0}");
}
