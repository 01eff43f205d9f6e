using System.Globalization;
using ExchangeStats.Display;

namespace ExchangeStats.Statistics;

/// <summary>
/// What a statistic rests on: how many counts, and how many of them are not exact. Counts that nobody gave are left out, never
/// taken for zero. Immutable; equal when all numbers are equal.
/// </summary>
/// <param name="Number">How many counts went in, the inexact ones included.</param>
/// <param name="Inexact">How many of those are ranges ("about", "at least"): they make the results ranges.</param>
/// <param name="Unknown">How many more there are whose size nobody gave; they are not in the result.</param>
[TypeFormatterSource(typeof(DisplayFormatterSource), "text/plain")]
public readonly record struct Counted(int Number, int Inexact, int Unknown)
{
    /// <summary>The numbers in English: <c>12 counts, 3 of them not exact, 2 unknown left out</c>.</summary>
    public override string ToString()
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{Number:N0} {(Number == 1 ? "count" : "counts")}");
        if (Inexact > 0) text += string.Create(CultureInfo.InvariantCulture, $", {Inexact:N0} of them not exact");
        return Unknown == 0 ? text : text + string.Create(CultureInfo.InvariantCulture, $", {Unknown:N0} unknown left out");
    }
}
