using System.Globalization;
using ExchangeStats.Display;

namespace ExchangeStats.Data;

/// <summary>A place in a file of claims. Immutable; equal when all parts are equal.</summary>
/// <param name="File">The file as it was named by the caller.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character in the line at which the cell begins, from 1.</param>
[TypeFormatterSource(typeof(DisplayFormatterSource), "text/plain")]
public sealed record FilePlace(string File, long Line, long Column)
{
    /// <summary>The place as compilers print it: <c>claims.csv(12,8)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column})");
}
