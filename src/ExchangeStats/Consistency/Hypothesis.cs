using ExchangeStats.Display;

namespace ExchangeStats.Consistency;

/// <summary>
/// An innocent explanation of a conflict, which the claims themselves suggest and do not prove. Immutable; equal when both parts
/// are equal.
/// </summary>
/// <param name="Kind">What kind of explanation it is.</param>
/// <param name="Text">The explanation as one English clause: <c>307 is what AP and 9 others say of phase 2</c>.</param>
[TypeFormatterSource(typeof(DisplayFormatterSource), "text/plain")]
public sealed record Hypothesis(HypothesisKind Kind, string Text)
{
    /// <summary>The explanation.</summary>
    public override string ToString() => Text;
}
