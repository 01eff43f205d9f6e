using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ExchangeStats.Statistics;

/// <summary>Each claimant's last word on each scope on which two of them or more have one: scopes as the book has them first, claimants by name.</summary>
internal sealed class SharedQuantities
{
    private readonly ClaimBook book;
    private readonly ClaimantWord[] words;
    private readonly List<int> ends = [];

    private SharedQuantities(ClaimBook book, ImmutableArray<string> claimants, ClaimantWord[] words) => (this.book, Claimants, this.words) = (book, claimants, words);

    /// <summary>The names of all claimants of counts, in order.</summary>
    public ImmutableArray<string> Claimants { get; }

    public int Count => ends.Count;

    /// <summary>The last words on one scope.</summary>
    public ReadOnlySpan<ClaimantWord> this[int index] => words.AsSpan()[(index == 0 ? 0 : ends[index - 1])..ends[index]];

    public static SharedQuantities Of(ClaimBook book)
    {
        // Two look at the claims, each for its own half of what is asked.
        (int[] Of, int Count) scopes = ([], 0);
        (int Count, ImmutableArray<string> Claimants) spoken = (0, []);
        var words = ArrayPool<ClaimantWord>.Shared.Rent(book.Claims.Length); // of long books too long to be thrown away at each call
        Parallel.Invoke(() => scopes = Scopes(book), () => spoken = Speak(book, words));

        var sizes = new int[scopes.Count];
        foreach (var word in words.AsSpan(0, spoken.Count)) sizes[scopes.Of[word.Claim]]++;
        var quantities = new SharedQuantities(book, spoken.Claimants, Together(words.AsSpan(0, spoken.Count), scopes.Of, sizes));
        ArrayPool<ClaimantWord>.Shared.Return(words);
        quantities.KeepShared(sizes);
        return quantities;
    }

    // A number for each scope, as the book has them first, by the position of claims.
    private static (int[] Of, int Count) Scopes(ClaimBook book)
    {
        var (numbers, of) = (new Dictionary<Scope, int>(book.Exchanges.Length), new int[book.Claims.Length]);
        for (var i = 0; i < of.Length; i++)
        {
            // Claims on one scope mostly stand together.
            of[i] = i > 0 && book.Claims[i].Scope == book.Claims[i - 1].Scope ? of[i - 1] : NumberOf(book.Claims[i].Scope, numbers);
        }

        return (of, numbers.Count);
    }

    // What claimants say, as the book has it, and who they are.
    private static (int Count, ImmutableArray<string> Claimants) Speak(ClaimBook book, ClaimantWord[] words)
    {
        var revised = book.Revisions.Select(revision => revision.Earlier.Id).ToHashSet(StringComparer.Ordinal);
        var (numbers, count) = (new Dictionary<string, int>(StringComparer.Ordinal), 0);
        for (var i = 0; i < book.Claims.Length; i++)
        {
            var claim = book.Claims[i];
            if (claim.Status != ClaimStatus.Reported || claim.IsParity || claim.Count.Range == CountRange.Any || (revised.Count > 0 && revised.Contains(claim.Id))) continue;
            words[count++] = new ClaimantWord(NumberOf(claim.Claimant, numbers), i, claim.Count);
        }

        var (names, places) = (numbers.Keys.Order(StringComparer.Ordinal).ToImmutableArray(), new int[numbers.Count]);
        for (var i = 0; i < names.Length; i++) places[numbers[names[i]]] = i;
        foreach (ref var word in words.AsSpan(0, count)) word = word with { Claimant = places[word.Claimant] };
        return (count, names);
    }

    private static int NumberOf<T>(T value, Dictionary<T, int> numbers) where T : notnull
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, value, out var isKnown);
        return isKnown ? number : number = numbers.Count - 1;
    }

    // Those on one scope side by side.
    private static ClaimantWord[] Together(ReadOnlySpan<ClaimantWord> words, int[] scopeOf, int[] sizes)
    {
        var (together, next) = (new ClaimantWord[words.Length], new int[sizes.Length]);
        for (var scope = 1; scope < next.Length; scope++) next[scope] = next[scope - 1] + sizes[scope - 1];
        foreach (var word in words) together[next[scopeOf[word.Claim]]++] = word;
        return together;
    }

    // What is kept moves to the front: there is never more of it than has been read.
    private void KeepShared(int[] sizes)
    {
        var (kept, read) = (0, 0);
        foreach (var size in sizes)
        {
            var quantity = words.AsSpan(read, size);
            read += size;
            quantity.Sort(static (first, second) => first.Claimant.CompareTo(second.Claimant));
            var before = kept;
            for (var (start, end) = (0, 1); start < size; start = end, end = start + 1)
            {
                while (end < size && quantity[end].Claimant == quantity[start].Claimant) end++;
                words[kept++] = end == start + 1 ? quantity[start] : LastWord(quantity[start..end].ToArray());
            }

            if (kept == before + 1) kept = before;
            else ends.Add(kept);
        }
    }

    // The last published; of those published together the most definite one.
    private ClaimantWord LastWord(ClaimantWord[] own) => own
        .OrderByDescending(word => book.Claims[word.Claim].LastPublished ?? DateOnly.MinValue).ThenByDescending(word => word.Count.IsExact)
        .ThenBy(word => word.Count.Range.IsOpen).ThenBy(word => book.Claims[word.Claim].Id, StringComparer.Ordinal).First();
}
