namespace ExchangeStats.Consistency;

/// <summary>One number of a certificate and who says it. Immutable; equal when all parts are equal.</summary>
/// <param name="Assertion">Who says it of what.</param>
/// <param name="Number">The number: the low or the high end of what they say.</param>
/// <param name="Times">How many times it counts; 1 except in involved proofs.</param>
public sealed record CertificateTerm(Assertion Assertion, long Number, long Times);
