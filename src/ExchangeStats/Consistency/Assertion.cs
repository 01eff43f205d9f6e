using System.Collections.Immutable;
using System.Data;
using ExchangeStats.Display;
using ExchangeStats.Wording;

namespace ExchangeStats.Consistency;

/// <summary>
/// What one or more claimants say alike: the same range of numbers for the same scope. Claims that say the same stand or fall
/// together. Immutable; two assertions are equal when their claims are equal.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed class Assertion : IEquatable<Assertion>, IDisplayed
{
    internal Assertion(Scope scope, CountRange range, ImmutableArray<Claim> claims)
    {
        Scope = scope;
        Range = range;
        Claims = claims;
    }

    /// <summary>What is spoken of.</summary>
    public Scope Scope { get; }

    /// <summary>The numbers that the claims admit.</summary>
    public CountRange Range { get; }

    /// <summary>The claims, by id; never empty.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>The count in the wording of the first claim.</summary>
    public Count Count => Claims[0].Count;

    /// <summary>Whether it says that the parties got the same number each, however many that was; then the range is open.</summary>
    public bool IsParity => Claims[0].IsParity;

    /// <summary>Who says it, each once, in the order of their claims.</summary>
    public IEnumerable<string> Claimants => Claims.Select(claim => claim.Claimant).Distinct(StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool Equals(Assertion? other) => other is not null && Claims.SequenceEqual(other.Claims);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Assertion);

    /// <inheritdoc/>
    public override int GetHashCode() => Claims[0].GetHashCode();

    /// <summary>Whether two assertions are equal in all parts.</summary>
    public static bool operator ==(Assertion? left, Assertion? right) => Equals(left, right);

    /// <summary>Whether two assertions differ in any part.</summary>
    public static bool operator !=(Assertion? left, Assertion? right) => !Equals(left, right);

    /// <summary>The assertion in one line: <c>207 (President Zelensky and 3 others)</c>.</summary>
    public override string ToString() => $"{Claims[0].Said} ({Voices.Named(LanguageWords.Of(Language.English), Claimants)})";

    /// <summary>The claims that say it as an HTML table that needs no style sheet and no script.</summary>
    public string ToHtml() => ((IDisplayed)this).ToTable().ToHtml();

    private DataTable ToDump() => ((IDisplayed)this).ToTable().ToData();

    DisplayTable IDisplayed.ToTable() => ClaimColumns.Of.Table(ToString(), Claims);
}
