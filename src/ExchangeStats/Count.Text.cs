using System.Diagnostics.CodeAnalysis;

namespace ExchangeStats;

public readonly partial record struct Count : ISpanParsable<Count>, IFormattable
{
    /// <summary>The count in English words, independent of culture: <c>390</c>, <c>at least 8,000</c>, <c>unknown</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The count as text, independent of culture.</summary>
    /// <param name="format">
    /// <c>G</c> or null for English words, <c>at least 8,000</c>; <c>S</c> for signs, <c>≥8,000</c>. <see cref="Parse(string, IFormatProvider?)"/>
    /// reads both back.
    /// </param>
    /// <param name="formatProvider">Ignored: a count is written the same way everywhere.</param>
    /// <exception cref="FormatException">The format is neither G nor S.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" => CountText.Words(this),
        "S" => CountText.Signs(this),
        _ => throw new FormatException($"The format \"{format}\" is unknown; a count is written as \"G\" (words) or \"S\" (signs)."),
    };

    /// <summary>Reads what people write: <c>390</c>, <c>1,000</c>, <c>&gt;130</c>, <c>at least 8,000</c>, <c>~100</c>, <c>10–20</c>, <c>unknown</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: a count is read the same way everywhere.</param>
    /// <exception cref="FormatException">The text is not a count; the message shows it and says what was expected.</exception>
    public static Count Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Count Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null)
    {
        var problem = CountText.Read(s, out var count);
        return problem is null ? count : throw new FormatException(problem);
    }

    /// <summary>Reads what people write, or says that it could not.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The count; unknown when the text is not a count.</param>
    /// <returns>Whether the text is a count.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Count result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, out Count)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: a count is read the same way everywhere.</param>
    /// <param name="result">The count; unknown when the text is not a count.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Count result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Count)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Count result) =>
        CountText.Read(s, out result) is null;
}
