using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace ExchangeStats.Consistency;

/// <summary>The frames and shapes of the islands of a book, each kept once. Safe to ask from several threads.</summary>
internal sealed class IslandShapes
{
    private static readonly ConditionalWeakTable<ClaimBook, IslandShapes> OfBooks = [];

    private readonly ClaimBook book;
    private readonly ConcurrentDictionary<string, IslandFrame> frames = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Key, IslandShape> shapes = [];
    private readonly Lazy<IslandFrame> period;

    private IslandShapes(ClaimBook book)
    {
        this.book = book;
        period = new(() => new(book, [], [.. book.Parties.Where(party => !party.IsSum)]));
    }

    /// <summary>The shapes of a book: they do not depend on how it is checked, so that another check need not find them again.</summary>
    public static IslandShapes Of(ClaimBook book) => OfBooks.GetValue(book, static book => new IslandShapes(book));

    /// <summary>What the cells of an island lie on.</summary>
    public IslandFrame FrameOf(IslandKey island)
    {
        if (island.Exchange is not { } id || book.FindExchange(id) is not { } exchange) return period.Value;
        var name = $"{string.Join(',', exchange.Phases.Select(phase => phase.Number))};{string.Join('|', exchange.Parties.Select(party => party.Code))}";
        return frames.GetOrAdd(name, _ => new(book, [.. exchange.Phases.Select(phase => phase.Number)], [.. exchange.Parties]));
    }

    /// <summary>The shape of an island.</summary>
    /// <param name="frame">What its cells lie on.</param>
    /// <param name="cells">The cells that are spoken of or asked about, by their names.</param>
    /// <param name="equal">Those of which it is said that all parties got the same number.</param>
    public IslandShape Of(IslandFrame frame, IEnumerable<Cell> cells, IEnumerable<Cell> equal) =>
        shapes.GetOrAdd(new Key(frame, Sorted(cells), Sorted(equal)), static key => new IslandShape(key.Frame, key.Cells, key.Equal));

    private static ImmutableArray<Cell> Sorted(IEnumerable<Cell> cells)
    {
        var sorted = cells.ToArray();
        if (sorted.Length > 1) Array.Sort(sorted);
        var kept = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i] != sorted[kept - 1]) sorted[kept++] = sorted[i];
        }

        return [.. sorted.AsSpan(0, kept)];
    }

    private sealed class Key(IslandFrame frame, ImmutableArray<Cell> cells, ImmutableArray<Cell> equal) : IEquatable<Key>
    {
        public IslandFrame Frame => frame;

        public ImmutableArray<Cell> Cells => cells;

        public ImmutableArray<Cell> Equal => equal;

        public bool Equals(Key? other) => other is not null && frame == other.Frame && cells.AsSpan().SequenceEqual(other.Cells.AsSpan()) && equal.AsSpan().SequenceEqual(other.Equal.AsSpan());

        public override bool Equals(object? obj) => Equals(obj as Key);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            foreach (var cell in cells) hash.Add(cell);
            hash.Add(equal.Length);
            return hash.ToHashCode();
        }
    }
}
