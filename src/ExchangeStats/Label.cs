using ExchangeStats.Display;

namespace ExchangeStats;

/// <summary>
/// A name in English and, where one is known, in Ukrainian. Immutable; equal when both texts are equal; the default value is
/// the empty name.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource), "text/plain")]
public readonly record struct Label
{
    private readonly string? english;

    /// <summary>Makes a label.</summary>
    /// <param name="english">The English name.</param>
    /// <param name="ukrainian">The Ukrainian name, or null when none is known.</param>
    public Label(string english, string? ukrainian = null)
    {
        ArgumentNullException.ThrowIfNull(english);
        this.english = english;
        Ukrainian = string.IsNullOrEmpty(ukrainian) ? null : ukrainian;
    }

    /// <summary>The English name.</summary>
    public string English => english ?? "";

    /// <summary>The Ukrainian name, or null when none is known.</summary>
    public string? Ukrainian { get; }

    /// <summary>The name in a language; the English one where no other is known.</summary>
    public string In(Language language) => language == Language.Ukrainian ? Ukrainian ?? English : English;

    /// <summary>The English name.</summary>
    public override string ToString() => English;
}
