using System.Collections.Immutable;

namespace ExchangeStats.Tests.Consistency;

/// <summary>
/// Tries every way to return people in a world and notes which claims it makes true. It counts people and knows nothing of the
/// engine. Numbers up to the largest one claimed suffice: fewer people never break an upper limit, and meet the same lower ones.
/// </summary>
internal sealed class WorldOracle
{
    private readonly ImmutableArray<ImmutableArray<int>> inside;
    private readonly ImmutableArray<CountRange> ranges;
    private readonly int[] people;
    private readonly int most;
    private readonly bool[] together;

    public WorldOracle(RandomBook book, Scope? asked = null, int most = 2)
    {
        var kinds = book.World.People.ToArray();
        ImmutableArray<Party> parties = [.. book.World.Parties];
        var scopes = book.Claims.Select(claim => claim.Scope).Append(asked ?? book.Claims[0].Scope);
        inside = [.. scopes.Select(scope => Enumerable.Range(0, kinds.Length).Where(kind => kinds[kind].IsIn(scope, parties)).ToImmutableArray())];
        ranges = [.. book.Claims.Select(claim => claim.Count.Range)];
        people = new int[kinds.Length];
        together = new bool[1 << ranges.Length];
        this.most = most;
        Try(0);
        for (var set = together.Length - 1; set >= 0; set--)
        {
            for (var claim = 0; claim < ranges.Length; claim++) together[set] |= (set & (1 << claim)) == 0 && together[set | (1 << claim)];
        }

        if (!inside[^1].All(kind => Enumerable.Range(0, ranges.Length).Any(claim => ranges[claim].High is not null && inside[claim].Contains(kind)))) High = null;
    }

    /// <summary>The lowest number of people in the scope that was asked for.</summary>
    public long Low { get; private set; } = long.MaxValue;

    /// <summary>The highest number, or null when there is no limit.</summary>
    public long? High { get; private set; } = -1;

    public bool IsFeasible => together[^1];

    public bool CanBeTrue(IEnumerable<int> claims) => together[claims.Aggregate(0, (set, claim) => set | (1 << claim))];

    private void Try(int kind)
    {
        if (kind == people.Length)
        {
            Note();
            return;
        }

        for (people[kind] = 0; people[kind] <= most; people[kind]++) Try(kind + 1);
    }

    private void Note()
    {
        var set = 0;
        for (var claim = 0; claim < ranges.Length; claim++)
        {
            if (ranges[claim].Contains(Number(claim))) set |= 1 << claim;
        }

        together[set] = true;
        if (set != together.Length - 1) return;
        Low = Math.Min(Low, Number(ranges.Length));
        High = Math.Max(High!.Value, Number(ranges.Length));
    }

    private int Number(int scope)
    {
        var sum = 0;
        foreach (var kind in inside[scope]) sum += people[kind];
        return sum;
    }
}
