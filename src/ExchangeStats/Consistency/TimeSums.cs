using System.Collections.Immutable;
using ExchangeStats.Consistency.Solving;

namespace ExchangeStats.Consistency;

/// <summary>The sums that tie periods to each other and to what is on record inside them.</summary>
internal sealed class TimeSums(TimeLinks links, BookModel model, Func<int, IslandKey, Cell, Reach>? onRecord)
{
    private readonly Dictionary<(IslandKey, Cell), int> records = [];

    public IEnumerable<SumIdentity> Of(IEnumerable<IslandModel> islands)
    {
        var stretches = new SortedSet<(IslandKey Key, Cell Cell)>();
        var periods = new List<(IslandKey Key, Cell Cell, bool IsCut)>();
        foreach (var island in islands.Where(island => island.Key.Exchange is null).ToArray())
        {
            foreach (var cell in island.Cells)
            {
                var parts = links.Stretches(island.Key, cell).ToArray();
                if (parts.Length == 0 || parts[0].Begin != island.Key.Begin || parts[^1].End != island.Key.End || parts.Any(part => model.Find(part, cell) is null)) continue;
                stretches.UnionWith(parts.Select(part => (part, cell)));
                periods.Add((island.Key, cell, parts.Length > 1));
            }
        }

        foreach (var line in periods.GroupBy(period => (period.Key.Measure, period.Key.Via, period.Cell), period => (period.Key, period.IsCut)))
        {
            var known = new KnownPeriods(line.Select(period => period.Key));
            foreach (var (key, _) in line.Where(period => period.IsCut))
                yield return new SumIdentity(model.Find(key, line.Key.Cell)!.Value, [.. known.PartsOf(key).Select(part => model.Find(part, line.Key.Cell)!.Value)]);
        }

        foreach (var (stretch, cell) in stretches)
        {
            foreach (var sum in Inside(stretch, cell)) yield return sum;
        }
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

    private ImmutableArray<int> Members(IslandKey stretch, Cell cell) => [.. links.Members(stretch, cell).Select(member => onRecord is null ? model.Find(member.Key, member.Cell)!.Value : Record(member.Key, member.Cell))];

    private int Record(IslandKey key, Cell cell)
    {
        if (records.TryGetValue((key, cell), out var quantity)) return quantity;
        quantity = records[(key, cell)] = model.Add();
        model.Give(quantity, onRecord!(quantity, key, cell));
        return quantity;
    }
}
