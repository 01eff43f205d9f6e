using System.Collections.Immutable;

namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// Finds the minimal sets of rows that cannot all be true: on a tree of sums all of them, elsewhere all that follow from sums
/// along paths without a cycle.
/// </summary>
/// <remarks>
/// Every contradiction in a tree of sums is a row whose high end is below a low bound that other rows derive for the same
/// quantity. So all ways to derive a low bound are gathered along the tree for each row with a high end; what remains is to
/// keep the minimal sets among them.
/// </remarks>
internal sealed class ConflictSearch
{
    // Where sums form cycles there are too many paths to follow them all to the end.
    private const int LongestPathInCycles = 2;

    private readonly SumSystem system;
    private readonly int longestPath;
    private readonly int derivationLimit;
    private readonly int conflictLimit;

    private ConflictSearch(SumSystem system, int longestPath, int derivationLimit, int conflictLimit)
    {
        this.system = system;
        this.longestPath = longestPath;
        this.derivationLimit = derivationLimit;
        this.conflictLimit = conflictLimit;
    }

    /// <summary>Whether a limit left conflicts unsought.</summary>
    public bool WasCut { get; private set; }

    /// <summary>The minimal conflicts, each as sorted rows; smaller ones first, then in the order of rows.</summary>
    public static (ImmutableArray<ImmutableArray<int>> Conflicts, bool WasCut) Find(SumSystem system, IEnumerable<int> rows, bool isTree, int derivationLimit, int conflictLimit)
    {
        var search = new ConflictSearch(system, isTree ? int.MaxValue : LongestPathInCycles, derivationLimit, conflictLimit);
        var conflicts = search.Minimal(search.Candidates(rows));
        return (conflicts, search.WasCut);
    }

    private IEnumerable<ImmutableArray<int>> Candidates(IEnumerable<int> rows)
    {
        var lows = new Dictionary<int, List<Derivation>>();
        foreach (var index in rows)
        {
            var row = system.Rows[index];
            if (row.High is not { } high) continue;
            if (!lows.TryGetValue(row.Quantity, out var derivations)) lows.Add(row.Quantity, derivations = Derive(row.Quantity, true, []));
            foreach (var low in derivations)
            {
                if (low.Value > high) yield return Union(low.Rows, [index]);
            }
        }
    }

    private ImmutableArray<ImmutableArray<int>> Minimal(IEnumerable<ImmutableArray<int>> candidates)
    {
        var minimal = new List<ImmutableArray<int>>();
        foreach (var candidate in candidates.OrderBy(rows => rows.Length).ThenBy(rows => rows, RowOrder.Instance))
        {
            if (minimal.Exists(smaller => IsSubset(smaller, candidate))) continue;
            if (minimal.Count == conflictLimit)
            {
                WasCut = true;
                break;
            }

            minimal.Add(candidate);
        }

        return [.. minimal];
    }

    private List<Derivation> Derive(int quantity, bool isLow, ImmutableArray<int> passed)
    {
        var found = new List<Derivation>();
        foreach (var index in system.RowsOf[quantity])
        {
            var row = system.Rows[index];
            if (isLow && row.Low > 0) found.Add(new Derivation(row.Low, [index]));
            else if (!isLow && row.High is { } high) found.Add(new Derivation(high, [index]));
        }

        foreach (var identity in system.IdentitiesOf(quantity))
        {
            if (passed.Length >= longestPath) break;
            if (passed.Contains(identity)) continue;
            var path = passed.Add(identity);
            var (total, parts) = (system.Identities[identity].Total, system.Identities[identity].Parts);
            IEnumerable<Derivation> derived = quantity == total
                ? Combine(new Derivation(0, []), parts, isLow, 1, path)
                : Derive(total, isLow, path).SelectMany(start => Combine(start, parts.Remove(quantity), !isLow, -1, path));
            found.AddRange(derived.Where(derivation => !derivation.Rows.IsEmpty && (!isLow || derivation.Value > 0)));
        }

        return Undominated(found, isLow);
    }

    // Adds (or subtracts) one derivation of each quantity; a low bound may also be zero, which rests on nothing.
    private List<Derivation> Combine(Derivation start, ImmutableArray<int> quantities, bool isLow, int sign, ImmutableArray<int> passed)
    {
        List<Derivation> combined = [start];
        foreach (var quantity in quantities)
        {
            var choices = Derive(quantity, isLow, passed);
            if (isLow) choices.Add(new Derivation(0, []));
            combined = [.. combined.SelectMany(sum => choices.Select(choice => new Derivation(sum.Value + sign * choice.Value, Union(sum.Rows, choice.Rows))))];
            if (combined.Count <= derivationLimit) continue;
            WasCut = true;
            combined.RemoveRange(derivationLimit, combined.Count - derivationLimit);
        }

        return combined;
    }

    private List<Derivation> Undominated(List<Derivation> found, bool isLow)
    {
        var kept = new List<Derivation>();
        foreach (var candidate in found.OrderBy(derivation => derivation.Rows.Length).ThenBy(derivation => derivation.Rows, RowOrder.Instance))
        {
            var isBeaten = kept.Exists(other => (isLow ? other.Value >= candidate.Value : other.Value <= candidate.Value) && IsSubset(other.Rows, candidate.Rows));
            if (!isBeaten) kept.Add(candidate);
        }

        if (kept.Count <= derivationLimit) return kept;
        WasCut = true;
        return kept.GetRange(0, derivationLimit);
    }

    private static bool IsSubset(ImmutableArray<int> smaller, ImmutableArray<int> larger)
    {
        var at = 0;
        foreach (var row in larger)
        {
            if (at < smaller.Length && smaller[at] == row) at++;
        }

        return at == smaller.Length;
    }

    private static ImmutableArray<int> Union(ImmutableArray<int> left, ImmutableArray<int> right) =>
        right.IsEmpty ? left : left.IsEmpty ? right : [.. left.Union(right).Order()];
}
