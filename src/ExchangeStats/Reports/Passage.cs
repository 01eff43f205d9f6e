using System.Collections.Immutable;
using System.Globalization;

namespace ExchangeStats.Reports;

/// <summary>
/// Running text, piece after piece: a paragraph, a cell of a table, a caption. Immutable; two passages are equal when all pieces
/// are equal; the default value is empty.
/// </summary>
public readonly struct Passage : IEquatable<Passage>
{
    private readonly ImmutableArray<Inline> pieces;

    /// <summary>Makes a passage.</summary>
    /// <param name="pieces">The pieces in order.</param>
    public Passage(params IEnumerable<Inline> pieces) => this.pieces = [.. pieces];

    /// <summary>The pieces in order.</summary>
    public ImmutableArray<Inline> Pieces => pieces.IsDefault ? [] : pieces;

    /// <summary>A text alone is a passage of one piece.</summary>
    public static implicit operator Passage(string text) => new((Inline)text);

    /// <summary>A whole number is written with its digits in groups: 1,000.</summary>
    public static implicit operator Passage(long number) => new((Inline)number.ToString("N0", CultureInfo.InvariantCulture));

    /// <summary>A count is written in English words.</summary>
    public static implicit operator Passage(Count count) => new((Inline)count.ToString());

    /// <summary>Whether two passages have equal pieces.</summary>
    public static bool operator ==(Passage left, Passage right) => left.Equals(right);

    /// <summary>Whether two passages differ.</summary>
    public static bool operator !=(Passage left, Passage right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Passage other) => Pieces.SequenceEqual(other.Pieces);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Passage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>The text without its targets.</summary>
    public override string ToString() => string.Concat(Pieces.Select(piece => piece.Text));
}
