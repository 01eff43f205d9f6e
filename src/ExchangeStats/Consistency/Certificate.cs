using System.Collections.Immutable;
using System.Data;
using ExchangeStats.Display;
using ExchangeStats.Wording;

namespace ExchangeStats.Consistency;

/// <summary>
/// The arithmetic that shows that claims cannot all be true, for a reader to check by hand. The people whom the terms on one
/// side speak of are all among those of the other side, and yet they are more (or, where the two sides speak of the same people,
/// not as many). Immutable; two certificates are equal when all terms are equal.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed class Certificate : IEquatable<Certificate>, IDisplayed
{
    private readonly Sentence sentence;

    internal Certificate(ImmutableArray<CertificateTerm> left, string relation, ImmutableArray<CertificateTerm> right, Sentence sentence)
    {
        Left = left;
        Relation = relation;
        Right = right;
        this.sentence = sentence;
    }

    /// <summary>The terms on the left.</summary>
    public ImmutableArray<CertificateTerm> Left { get; }

    /// <summary>How the left sum stands to the right one: <c>≠</c>, <c>&gt;</c> or <c>&lt;</c>; that is what cannot be. <c>∄</c> where no sum shows it and only whole numbers fail.</summary>
    public string Relation { get; }

    /// <summary>The terms on the right.</summary>
    public ImmutableArray<CertificateTerm> Right { get; }

    /// <summary>The certificate in one line; names and titles stay as the data have them.</summary>
    /// <param name="language">The language of the words between the numbers.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public string Say(Language language) => sentence(LanguageWords.Of(language));

    /// <inheritdoc/>
    public bool Equals(Certificate? other) =>
        other is not null && Relation == other.Relation && Left.SequenceEqual(other.Left) && Right.SequenceEqual(other.Right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Certificate);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Relation, Left.Length, Right.Length, Left[0].Assertion);

    /// <summary>Whether two certificates are equal in all parts.</summary>
    public static bool operator ==(Certificate? left, Certificate? right) => Equals(left, right);

    /// <summary>Whether two certificates differ in any part.</summary>
    public static bool operator !=(Certificate? left, Certificate? right) => !Equals(left, right);

    /// <summary>The certificate in one English line: <c>390 (President Zelensky) + 307 (President Zelensky) = 697 ≠ 700 (outlet X)</c>.</summary>
    public override string ToString() => Say(Language.English);

    private static ImmutableArray<string> Row(string side, CertificateTerm term) =>
        [side, term.Assertion.ToString(), term.Assertion.Scope.ToString(), FormattableString.Invariant($"{term.Number:N0}"), FormattableString.Invariant($"{term.Times:N0}")];

    /// <summary>The terms of both sides as an HTML table that needs no style sheet and no script.</summary>
    public string ToHtml() => ((IDisplayed)this).ToTable().ToHtml();

    private DataTable ToDump() => ((IDisplayed)this).ToTable().ToData();

    DisplayTable IDisplayed.ToTable() => new(ToString(), ["Side", "Who", "About", "Number", "Times"],
        [.. Left.Select(term => Row("left", term)), .. Right.Select(term => Row("right", term))], texts: 3);
}
