using System.Collections.Immutable;
using ExchangeStats.Consistency.Solving;

namespace ExchangeStats.Consistency;

/// <summary>The sums that tie periods to each other and to what is on record inside them.</summary>
internal sealed class TimeSums(TimeLinks links, BookModel model, bool hasExchanges)
{
    private readonly Dictionary<(IslandKey, Cell), int> numbers = [];
    private readonly List<(int Quantity, IslandKey Key, Cell Cell)> records = [];

    /// <summary>The unknowns of exchanges that were met, where exchanges are not in the system themselves.</summary>
    public IReadOnlyList<(int Quantity, IslandKey Key, Cell Cell)> Records => records;

    public IEnumerable<SumIdentity> Of(IEnumerable<IslandModel> islands)
    {
        var lines = (from island in islands
                     where island.Key.Exchange is null
                     from cell in island.Cells
                     let cuts = links.CutsOf(island.Key, cell)
                     where cuts is not null && cuts.Fit(island.Key)
                     group island.Key by (island.Key.Measure, island.Key.Via, cell, cuts)).ToArray();
        var stretches = new List<(IslandKey Key, Cell Cell)>();
        foreach (var line in lines)
        {
            var (_, _, cell, cuts) = line.Key;
            var periods = Known(line, cell, cuts);
            if (periods.Length == 0) continue;
            stretches.AddRange(cuts.InsideAny(periods).Select(number => (cuts.Stretch(number, periods[0]), cell)));
            var known = new KnownPeriods(periods);
            foreach (var period in periods.Where(period => cuts.Inside(period) is var (first, end) && end - first > 1))
                yield return new SumIdentity(model.Find(period, cell)!.Value, [.. known.PartsOf(period).Select(part => model.Find(part, cell)!.Value)]);
        }

        foreach (var (stretch, cell) in stretches.Order())
        {
            foreach (var sum in Inside(stretch, cell)) yield return sum;
        }
    }

    // The periods all of whose stretches are in the system.
    private IslandKey[] Known(IEnumerable<IslandKey> periods, Cell cell, TimeCuts cuts)
    {
        var all = periods.ToArray();
        var missing = new int[cuts.Stretches + 1];
        for (var number = 0; number < cuts.Stretches; number++) missing[number + 1] = missing[number] + (model.Find(cuts.Stretch(number, all[0]), cell) is null ? 1 : 0);
        return Array.FindAll(all, period => cuts.Inside(period) is var (first, end) && first < end && missing[first] == missing[end]);
    }

    private IEnumerable<SumIdentity> Inside(IslandKey stretch, Cell cell)
    {
        var quantity = model.Find(stretch, cell)!.Value;
        if (stretch.Via is not null || model.Find(stretch with { Via = TimeLinks.ByExchange }, cell) is not { } byExchange)
        {
            if (Filled(stretch, cell, quantity) is { } sum) yield return sum;
            yield break;
        }

        // Where no route is named, exchanges are in for certain, and at most what came by other routes beside them.
        var others = model.Find(stretch with { Via = TimeLinks.ByOtherRoutes }, cell);
        if (links.IsComplete)
        {
            yield return new SumIdentity(quantity, [byExchange, .. others is { } known ? [known] : Members(stretch with { Via = TimeLinks.ByOtherRoutes }, cell)]);
            yield break;
        }

        var part = model.Add();
        yield return new SumIdentity(quantity, [byExchange, part]);
        if (others is { } outside) yield return new SumIdentity(outside, [part, model.Add()]);
    }

    // What is on record, and an unlisted rest where the book may be incomplete. How many exchanges there were is told apart from who was in them.
    private SumIdentity? Filled(IslandKey stretch, Cell cell, int quantity)
    {
        if (stretch.Measure == Measure.Exchanges) return null;
        var members = Members(stretch, cell);
        if (!links.IsComplete) return members.IsEmpty ? null : new SumIdentity(quantity, members.Add(model.Add()));
        if (!members.IsEmpty) return new SumIdentity(quantity, members);
        model.Give(quantity, new(0, 0));
        return null;
    }

    private ImmutableArray<int> Members(IslandKey stretch, Cell cell) => [.. links.Members(stretch, cell).Select(member => hasExchanges ? model.Find(member.Key, member.Cell)!.Value : Record(member.Key, member.Cell))];

    private int Record(IslandKey key, Cell cell)
    {
        if (numbers.TryGetValue((key, cell), out var quantity)) return quantity;
        quantity = numbers[(key, cell)] = model.Add();
        records.Add((quantity, key, cell));
        return quantity;
    }
}
