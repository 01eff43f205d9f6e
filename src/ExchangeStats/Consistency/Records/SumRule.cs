using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ExchangeStats.Display;

namespace ExchangeStats.Consistency.Records;

/// <summary>
/// What has to hold in every record of a table: two sums of columns, and how they compare, as in <c>all = military + civilian</c>
/// or <c>returned &lt;= agreed</c>. Immutable; two rules are equal when they are written alike, spaces aside.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource), "text/plain")]
public sealed record SumRule
{
    private const string Expected = "expected columns or whole numbers joined by +, with =, <= or >= between two sums, such as all = military + civilian";

    // Longer signs come first, so that <= is not taken for =.
    private static readonly ImmutableArray<(string Sign, SumRelation Relation)> Signs =
        [("<=", SumRelation.AtMost), (">=", SumRelation.AtLeast), ("≤", SumRelation.AtMost), ("≥", SumRelation.AtLeast), ("=", SumRelation.Equal)];

    private SumRule(ImmutableArray<string> left, SumRelation relation, ImmutableArray<string> right) => (Left, Relation, Right) = (left, relation, right);

    /// <summary>The terms before the sign: names of columns, and whole numbers as digits.</summary>
    public ImmutableArray<string> Left { get; }

    /// <summary>How the two sums compare.</summary>
    public SumRelation Relation { get; }

    /// <summary>The terms behind the sign.</summary>
    public ImmutableArray<string> Right { get; }

    /// <summary>Reads a rule. A term of digits alone is a number; any other is the name of a column, which may hold spaces.</summary>
    /// <param name="text">The rule, such as <c>all = military + civilian</c>.</param>
    /// <exception cref="FormatException">The text is no rule; the message quotes it.</exception>
    public static SumRule Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var rule) ? rule : throw new FormatException($"\"{text}\" is no rule; {Expected}");
    }

    /// <summary>Reads a rule; false where the text is none.</summary>
    /// <param name="text">The rule.</param>
    /// <param name="rule">The rule, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out SumRule rule)
    {
        rule = null;
        if (Signs.FirstOrDefault(entry => text?.Contains(entry.Sign, StringComparison.Ordinal) == true) is not { Sign: { } sign } found) return false;
        if (text!.Split(sign) is not [var left, var right] || Terms(left) is not { } before || Terms(right) is not { } behind) return false;
        rule = new SumRule(before, found.Relation, behind);
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(SumRule? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>The rule as it is read: <c>all = military + civilian</c>.</summary>
    public override string ToString() => $"{string.Join(" + ", Left)} {Sign} {string.Join(" + ", Right)}";

    /// <summary>The number that a term is; null where it names a column.</summary>
    internal static long? NumberOf(string term) => long.TryParse(term, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private string Sign => Relation switch { SumRelation.AtMost => "≤", SumRelation.AtLeast => "≥", _ => "=" };

    private static ImmutableArray<string>? Terms(string side)
    {
        ImmutableArray<string> terms = [.. side.Split('+', StringSplitOptions.TrimEntries)];
        return terms.All(term => term.Length > 0 && term.AsSpan().IndexOfAny("<>=≤≥") < 0 && (!term.All(char.IsAsciiDigit) || NumberOf(term) is not null)) ? terms : null;
    }
}
