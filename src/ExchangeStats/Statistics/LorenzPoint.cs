using ExchangeStats.Display;

namespace ExchangeStats.Statistics;

/// <summary>
/// One point of a Lorenz curve: the smallest exchanges, as a share of all exchanges, hold this share of all people. Both from 0 to
/// 1. Immutable; equal when both shares are equal.
/// </summary>
/// <param name="Exchanges">The share of exchanges, from the smallest on.</param>
/// <param name="People">The share of people in them.</param>
[TypeFormatterSource(typeof(DisplayFormatterSource), "text/plain")]
public readonly record struct LorenzPoint(double Exchanges, double People)
{
    /// <summary>The point in one line: <c>50 % of exchanges, 20 % of people</c>.</summary>
    public override string ToString() => $"{DecimalText.Percent(Exchanges)} of exchanges, {DecimalText.Percent(People)} of people";
}
