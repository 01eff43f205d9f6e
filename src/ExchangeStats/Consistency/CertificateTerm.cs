using ExchangeStats.Display;

namespace ExchangeStats.Consistency;

/// <summary>One number of a certificate and who says it. Immutable; equal when all parts are equal.</summary>
/// <param name="Assertion">Who says it of what.</param>
/// <param name="Number">The number: the low or the high end of what they say.</param>
/// <param name="Times">How many times it counts; 1 except in involved proofs.</param>
[TypeFormatterSource(typeof(DisplayFormatterSource), "text/plain")]
public sealed record CertificateTerm(Assertion Assertion, long Number, long Times)
{
    /// <summary>The term in one line: <c>390 (President Zelensky)</c>, and how many times it is counted when that is not once.</summary>
    public override string ToString() => Times == 1 ? Assertion.ToString() : FormattableString.Invariant($"{Times:N0} × {Assertion}");
}
