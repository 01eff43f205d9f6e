using System.Collections.Immutable;
using System.Globalization;
using ExchangeStats.Charts.Layout;

namespace ExchangeStats.Charts.Calendars;

/// <summary>What the calendar is drawn from: the exchanges of a history, or the phases of one exchange, by day.</summary>
internal sealed record CalendarData
{
    private CalendarData(PartyColumns parties, IEnumerable<CalendarEntry> entries)
    {
        Parties = parties;
        Entries = [.. entries.OrderBy(entry => entry.Day).ThenBy(entry => entry.ExchangeId, StringComparer.Ordinal)];
        Known = Entries.IsEmpty ? 0 : Entries.Max(entry => entry.Known);
        var largest = Entries.Where(entry => entry.Known == Known).Take(2).ToArray();
        Largest = Known > 0 && largest.Length == 1 ? largest[0] : null;
    }

    public PartyColumns Parties { get; }

    public ImmutableArray<CalendarEntry> Entries { get; }

    /// <summary>The exchange; null for a history.</summary>
    public Exchange? Exchange { get; private init; }

    /// <summary>Whether each entry is an exchange, rather than a release or repatriation.</summary>
    public bool AreAllExchanges { get; private init; }

    public bool IsEmpty => Entries.IsEmpty;

    public int FirstYear => Entries[0].Day.Year;

    public int LastYear => Entries[^1].Day.Year;

    /// <summary>The highest number that is known for certain.</summary>
    public long Known { get; }

    /// <summary>The entry of which the highest number is known for certain; null when several share it.</summary>
    public CalendarEntry? Largest { get; }

    /// <summary>The years with the most entries, and how many each of them has.</summary>
    public (ImmutableArray<int> Years, int Entries) Busiest
    {
        get
        {
            var years = Entries.GroupBy(entry => entry.Day.Year).Select(group => (Year: group.Key, Count: group.Count())).ToList();
            var most = years.Max(year => year.Count);
            return ([.. years.Where(year => year.Count == most).Select(year => year.Year)], most);
        }
    }

    public static CalendarData Of(Exchange exchange, ImmutableArray<Party> shown)
    {
        var parties = PartyColumns.Of(shown, exchange.Parties);
        return new(parties, exchange.Phases.Select(phase =>
            new CalendarEntry(phase.Date, phase.Date, exchange.Id, phase.Number.ToString(CultureInfo.InvariantCulture), parties.Returned(exchange, phase), parties.TakingPart(exchange))))
        {
            Exchange = exchange,
        };
    }

    public static CalendarData Of(ExchangeHistory history, ImmutableArray<Party> shown)
    {
        var parties = PartyColumns.Of(shown, history.Parties);
        var held = history.Where(exchange => !exchange.Phases.IsEmpty && parties.TakePart(exchange));
        return new(parties, held.Select(exchange => new CalendarEntry(
            exchange.Phases.Min(phase => phase.Date), exchange.Phases.Max(phase => phase.Date), exchange.Id, exchange.Title, parties.Totals(exchange), parties.TakingPart(exchange))))
        {
            AreAllExchanges = held.All(exchange => exchange.Kind == ExchangeKind.Exchange),
        };
    }
}
