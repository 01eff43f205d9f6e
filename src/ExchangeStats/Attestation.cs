using System.Data;
using ExchangeStats.Display;

namespace ExchangeStats;

/// <summary>
/// One publication in which a claim was read. Immutable; two attestations are equal when all parts are equal.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed record Attestation : IDisplayed
{
    /// <summary>Makes an attestation. Spaces around id, publisher and address are not part of them.</summary>
    /// <param name="id">A name that is unique in its book, such as <c>2025-05-23/183</c>.</param>
    /// <param name="day">The day that the publication gives for what it speaks of, or null.</param>
    /// <param name="publisher">The publication, or null when unknown.</param>
    /// <param name="published">The day of publication, or null when the page shows none.</param>
    /// <param name="url">The address, or null when unknown.</param>
    /// <param name="note">A remark in the compiler's words, or null.</param>
    /// <param name="dateBasis">Where <paramref name="day"/> comes from.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public Attestation(string id, DateOnly? day = null, string? publisher = null, DateOnly? published = null, string? url = null, string? note = null, DateBasis dateBasis = DateBasis.Stated)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        Id = id.Trim();
        Day = day;
        Publisher = string.IsNullOrWhiteSpace(publisher) ? null : publisher.Trim();
        Published = published;
        Url = string.IsNullOrWhiteSpace(url) ? null : url.Trim();
        Note = string.IsNullOrEmpty(note) ? null : note;
        DateBasis = dateBasis;
    }

    /// <summary>The name of the attestation, unique in its book: what one cites.</summary>
    public string Id { get; }

    /// <summary>The day that the publication gives for what it speaks of, or null.</summary>
    public DateOnly? Day { get; }

    /// <summary>Where <see cref="Day"/> comes from.</summary>
    public DateBasis DateBasis { get; }

    /// <summary>The publication, or null when unknown.</summary>
    public string? Publisher { get; }

    /// <summary>The day of publication, or null when the page shows none.</summary>
    public DateOnly? Published { get; }

    /// <summary>The address, or null when unknown. Text as it was given: not every address can be opened.</summary>
    public string? Url { get; }

    /// <summary>A remark in the compiler's words, or null.</summary>
    public string? Note { get; }

    /// <summary>The attestation in one line: id, publication and day of publication.</summary>
    public override string ToString() =>
        $"{Id}: {Publisher ?? "unknown publication"}{(Published is { } day ? FormattableString.Invariant($", {day:yyyy-MM-dd}") : "")}";

    /// <summary>All that is known of the publication as an HTML table that needs no style sheet and no script.</summary>
    public string ToHtml() => ((IDisplayed)this).ToTable().ToHtml();

    private DataTable ToDump() => ((IDisplayed)this).ToTable().ToData();

    DisplayTable IDisplayed.ToTable() => DisplayTable.OfTexts(Id, ("publication", Publisher), ("published", DisplayTable.Day(Published)), ("day spoken of", DisplayTable.Day(Day)), ("address", Url), ("note", Note));
}
