using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ExchangeStats.Statistics;

/// <summary>Totals of histories.</summary>
public static class HistoryTotals
{
    private const string Undated = "undated";

    /// <summary>
    /// Adds up who was returned to whom, group by group: plain sums of counts, each with the weakest wording that is true. An
    /// exchange that spans two years or months is split by its handovers.
    /// </summary>
    /// <param name="history">The history; an empty one gives an empty table.</param>
    /// <param name="by">What to group by.</param>
    /// <param name="category">Who is counted; all when left out. Of no effect when grouping by category.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such grouping.</exception>
    public static TotalsTable Totals(this ExchangeHistory history, TotalsBy by, Category? category = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        if (!Enum.IsDefined(by)) throw new ArgumentOutOfRangeException(nameof(by), by, "There is no such grouping.");
        var groups = new Dictionary<string, Group>(StringComparer.Ordinal);
        var spans = new Dictionary<int, Group>();
        var wholes = history.Parties.Select(party => history.Totals(party, category)).ToArray();
        for (var position = 0; position < history.Count; position++)
        {
            if (by is TotalsBy.Year or TotalsBy.Quarter or TotalsBy.Month && history.Outlines[position] is { Phases: 1, Handover: var day })
            {
                ref var span = ref CollectionsMarshal.GetValueRefOrAddDefault(spans, NumberOf(day, by), out _);
                AddWhole(span ??= GroupOf(SpanOf(day, by)), position);
                continue;
            }

            var exchange = history[position];
            foreach (var (order, key, label, handovers, who) in Keys(exchange, by, category ?? Category.All, position))
            {
                var group = GroupOf(order, key, label);
                if (handovers is null && by != TotalsBy.Category) AddWhole(group, position);
                else AddPart(group, exchange, handovers, who);
            }
        }

        return new TotalsTable(by, history.Parties, [.. groups.OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Value.ToRow(history.Parties))]);

        Group GroupOf(string order, string? key = null, string? label = null)
        {
            if (!groups.TryGetValue(order, out var group)) groups.Add(order, group = new Group(key ?? order, label ?? order, history.Parties.Length));
            return group;
        }

        void AddWhole(Group group, int position)
        {
            var outline = history.Outlines[position];
            group.Add(outline.Id, outline.Phases);
            for (var party = 0; party < wholes.Length; party++)
            {
                if (outline.Parties == wholes.Length || history[position].Parties.Contains(history.Parties[party])) group.Add(party, wholes[party][position]);
            }
        }

        void AddPart(Group group, Exchange exchange, ImmutableArray<Phase>? handovers, Category who)
        {
            group.Add(exchange.Id, (handovers ?? exchange.Phases).Length);
            for (var party = 0; party < wholes.Length; party++)
            {
                if (exchange.Parties.Contains(history.Parties[party])) group.Add(party, Returned(exchange, handovers, history.Parties[party], who));
            }
        }
    }

    private static IEnumerable<(string Order, string Key, string Label, ImmutableArray<Phase>? Handovers, Category Who)> Keys(Exchange exchange, TotalsBy by, Category category, int position)
    {
        switch (by)
        {
            case TotalsBy.Exchange:
                return [(Ordered(position, 0), exchange.Id, exchange.Title, null, category)];
            case TotalsBy.Kind:
                return [(Ordered((int)exchange.Kind, 0), exchange.Kind.ToString().ToLowerInvariant(), exchange.Kind.ToString(), null, category)];
            case TotalsBy.Category:
                return exchange.Phases.SelectMany(phase => phase.Counts).Select(count => count.Category).Append(Category.All).Distinct()
                    .Select(who => (who == Category.All ? "" : who.Code, who.Code, who.Label.English, (ImmutableArray<Phase>?)null, who));
            case TotalsBy.Phase:
                return exchange.Phases.Select(phase => (Ordered(position, phase.Number), FormattableString.Invariant($"{exchange.Id}/{phase.Number}"),
                    FormattableString.Invariant($"{exchange.Title}, {phase.Date:yyyy-MM-dd}"), exchange.Phases.Length == 1 ? null : (ImmutableArray<Phase>?)[phase], category));
            default:
                var spans = exchange.Phases.GroupBy(phase => SpanOf(phase.Date, by)).ToArray();
                return spans.Length switch
                {
                    0 => [("~", Undated, Undated, null, category)],
                    1 => [(spans[0].Key, spans[0].Key, spans[0].Key, null, category)],
                    _ => spans.Select(span => (span.Key, span.Key, span.Key, (ImmutableArray<Phase>?)[.. span], category)),
                };
        }
    }

    // Tells spans apart without writing them.
    private static int NumberOf(DateOnly day, TotalsBy by) => by switch
    {
        TotalsBy.Year => day.Year,
        TotalsBy.Quarter => (day.Year * 4) + ((day.Month + 2) / 3),
        _ => (day.Year * 12) + day.Month,
    };

    private static string SpanOf(DateOnly day, TotalsBy by) => by switch
    {
        TotalsBy.Year => day.ToString("yyyy", CultureInfo.InvariantCulture),
        TotalsBy.Quarter => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-Q{(day.Month + 2) / 3}"),
        _ => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
    };

    private static string Ordered(int first, int second) => string.Create(CultureInfo.InvariantCulture, $"{first:0000000000}/{second:0000000000}");

    // Null handovers stand for the whole exchange, of which more may be known than of its parts.
    private static Count Returned(Exchange exchange, ImmutableArray<Phase>? handovers, Party party, Category category) =>
        handovers is { } phases ? phases.Select(phase => phase.Returned(party, category)).Sum() : exchange.Total(party, category);

    private sealed class Group(string key, string label, int parties)
    {
        private readonly Count?[] counts = new Count?[parties];
        private readonly List<string> exchanges = [];
        private int handovers;

        public void Add(string exchange, int handoversThere)
        {
            exchanges.Add(exchange);
            handovers += handoversThere;
        }

        public void Add(int party, Count count) => counts[party] = counts[party] is { } sum ? sum + count : count;

        public TotalsRow ToRow(ImmutableArray<Party> names) =>
            new(key, label, handovers, [.. exchanges], [.. names.Select((party, index) => (Party: party, Count: counts[index])).Where(entry => entry.Count is not null).Select(entry => new PartyCount(entry.Party, Category.All, entry.Count!.Value))]);
    }
}
