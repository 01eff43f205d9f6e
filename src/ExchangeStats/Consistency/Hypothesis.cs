using ExchangeStats.Display;
using ExchangeStats.Wording;

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
    private readonly Sentence? sentence;

    internal Hypothesis(HypothesisKind kind, Sentence sentence) : this(kind, sentence(LanguageWords.Of(Language.English))) => this.sentence = sentence;

    /// <summary>The explanation as one English clause: <c>307 is what AP and 9 others say of phase 2</c>.</summary>
    public string Text { get; } = Text;

    /// <summary>The explanation as one clause; <see cref="Text"/> where nothing else is known.</summary>
    /// <param name="language">The language of the clause.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public string Say(Language language)
    {
        var words = LanguageWords.Of(language);
        return sentence is null ? Text : sentence(words);
    }

    /// <inheritdoc/>
    public bool Equals(Hypothesis? other) => other is not null && Kind == other.Kind && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, StringComparer.Ordinal.GetHashCode(Text));

    /// <summary>The explanation in English.</summary>
    public override string ToString() => Text;
}
