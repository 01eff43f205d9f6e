using System.Collections.Immutable;
using System.Data;
using ExchangeStats.Display;

namespace ExchangeStats;

/// <summary>
/// What the parties agreed: how many people are to be returned to whom, when and where it was agreed. N for N, or N for M.
/// Immutable; two agreements are equal when all parts are equal.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed class Agreement : IEquatable<Agreement>, IDisplayed
{
    /// <summary>Makes an agreement.</summary>
    /// <param name="counts">How many people are to be returned to each party; a party and category may stand here once.</param>
    /// <param name="on">The day it was agreed, or null when unknown.</param>
    /// <param name="at">The place it was agreed at, or null when unknown.</param>
    /// <exception cref="ArgumentException">A party and category stand twice.</exception>
    public Agreement(IEnumerable<PartyCount> counts, DateOnly? on = null, string? at = null)
    {
        ArgumentNullException.ThrowIfNull(counts);
        Counts = PartyCounts.Sorted(counts, nameof(counts));
        On = on;
        At = string.IsNullOrEmpty(at) ? null : at;
    }

    /// <summary>How many people are to be returned, by party and category code.</summary>
    public ImmutableArray<PartyCount> Counts { get; }

    /// <summary>The day it was agreed, or null when unknown.</summary>
    public DateOnly? On { get; }

    /// <summary>The place it was agreed at, or null when unknown.</summary>
    public string? At { get; }

    /// <summary>How many people are to be returned to a party; unknown when that was not agreed or not said.</summary>
    /// <param name="party">The party, a single one.</param>
    /// <param name="category">Who is counted; all when left out.</param>
    public Count To(Party party, Category? category = null) => PartyCounts.Find(Counts, party, category) ?? Count.Unknown;

    /// <inheritdoc/>
    public bool Equals(Agreement? other) =>
        other is not null && On == other.On && At == other.At && Counts.SequenceEqual(other.Counts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Agreement);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(On, At, Counts.Length);

    /// <summary>Whether two agreements are equal in all parts.</summary>
    public static bool operator ==(Agreement? left, Agreement? right) => Equals(left, right);

    /// <summary>Whether two agreements differ in any part.</summary>
    public static bool operator !=(Agreement? left, Agreement? right) => !Equals(left, right);

    /// <summary>The agreement in one line: <c>Russia: 1,000; Ukraine: 1,000; agreed 2025-05-16 at Istanbul</c>.</summary>
    public override string ToString() => string.Join("; ", Counts.Select(count => count.ToString()).Append($"agreed{Where}"));

    private string Where => $"{(On is { } on ? FormattableString.Invariant($" {on:yyyy-MM-dd}") : "")}{(At is null ? "" : $" at {At}")}";

    /// <summary>Who is to be returned to whom as an HTML table that needs no style sheet and no script.</summary>
    public string ToHtml() => ((IDisplayed)this).ToTable().ToHtml();

    private DataTable ToDump() => ((IDisplayed)this).ToTable().ToData();

    DisplayTable IDisplayed.ToTable() => PartyCounts.Table($"Agreed{Where}", Counts);
}
