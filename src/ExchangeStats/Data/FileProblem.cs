using System.Globalization;
using ExchangeStats.Display;

namespace ExchangeStats.Data;

/// <summary>
/// One thing that is wrong with a file: where it stands, and what was expected instead. Immutable; equal when all parts are equal.
/// </summary>
/// <param name="File">The file as it was named by the caller.</param>
/// <param name="Line">The line, from 1; 0 when the problem concerns the file as a whole.</param>
/// <param name="Column">The character in the line at which the cell begins, from 1; 0 when the problem concerns the file as a whole.</param>
/// <param name="Message">What is wrong and what was expected.</param>
[TypeFormatterSource(typeof(DisplayFormatterSource), "text/plain")]
public sealed record FileProblem(string File, long Line, long Column, string Message)
{
    /// <summary>The problem as compilers print it: <c>claims.csv(12,8): count "39o" is not a whole number; …</c>.</summary>
    public override string ToString() =>
        Line == 0 ? $"{File}: {Message}" : string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column}): {Message}");
}
