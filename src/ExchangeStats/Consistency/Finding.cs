using System.Collections.Immutable;
using System.Data;
using ExchangeStats.Display;
using ExchangeStats.Wording;

namespace ExchangeStats.Consistency;

/// <summary>
/// One thing a check noticed: a code, one sentence, and the claims it rests on. Immutable; two findings are equal when all parts
/// are equal.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed class Finding : IEquatable<Finding>, IDisplayed
{
    private readonly Sentence sentence;

    internal Finding(FindingCode code, string? exchange, DateOnly? day, Sentence sentence, IEnumerable<Claim> claims)
    {
        this.sentence = sentence;
        Code = code;
        Exchange = exchange;
        Day = day;
        Message = Say(Language.English);
        Claims = [.. claims];
    }

    /// <summary>What kind of finding it is.</summary>
    public FindingCode Code { get; }

    /// <summary>How grave it is.</summary>
    public Severity Severity => Code.Severity;

    /// <summary>The id of the exchange it concerns, or null when it concerns a period.</summary>
    public string? Exchange { get; }

    /// <summary>The day it concerns, or null when none is known.</summary>
    public DateOnly? Day { get; }

    /// <summary>What was noticed, in one English sentence.</summary>
    public string Message { get; }

    /// <summary>The claims it rests on; empty when it is about a lack of claims or about the registry of exchanges.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>What was noticed, in one sentence; names, titles and codes stay as the data have them.</summary>
    /// <param name="language">The language of the sentence.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public string Say(Language language) => sentence(LanguageWords.Of(language));

    /// <inheritdoc/>
    public bool Equals(Finding? other) =>
        other is not null && Code == other.Code && Exchange == other.Exchange && Day == other.Day && Message == other.Message && Claims.SequenceEqual(other.Claims);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Finding);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, StringComparer.Ordinal.GetHashCode(Message));

    /// <summary>Whether two findings are equal in all parts.</summary>
    public static bool operator ==(Finding? left, Finding? right) => Equals(left, right);

    /// <summary>Whether two findings differ in any part.</summary>
    public static bool operator !=(Finding? left, Finding? right) => !Equals(left, right);

    /// <summary>The finding in one line: <c>contradiction ES2001: …</c>.</summary>
    public override string ToString() => $"{Severity.ToString().ToLowerInvariant()} {Code}: {Message}";

    /// <summary>The finding and its claims as an HTML table that needs no style sheet and no script.</summary>
    public string ToHtml() => ((IDisplayed)this).ToTable().ToHtml();

    private DataTable ToDump() => ((IDisplayed)this).ToTable().ToData();

    DisplayTable IDisplayed.ToTable() => ClaimColumns.Of.Table(ToString(), Claims);
}
