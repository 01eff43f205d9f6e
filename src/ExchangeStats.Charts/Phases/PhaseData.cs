using System.Collections.Immutable;
using ExchangeStats.Charts.Layout;

namespace ExchangeStats.Charts.Phases;

/// <summary>What the chart of phases is drawn from: bins in the order of time, one count a party in each.</summary>
internal sealed record PhaseData
{
    private const int MostHandovers = 12;
    private const int MostMonths = 48;
    private const int MostQuarters = 48;

    private PhaseData(PartyColumns parties, BinUnit unit, ImmutableArray<PhaseBin> bins) => (Parties, Unit, Bins) = (parties, unit, bins);

    public PartyColumns Parties { get; }

    public BinUnit Unit { get; }

    public ImmutableArray<PhaseBin> Bins { get; }

    /// <summary>The exchange; null for a history.</summary>
    public Exchange? Exchange { get; private init; }

    public DateOnly First { get; private init; }

    public DateOnly Last { get; private init; }

    public bool IsEmpty => Bins.IsEmpty;

    /// <summary>The bin that returned more people than every other, whatever the wordings leave open; null when there is none.</summary>
    public PhaseBin? Largest
    {
        get
        {
            var most = Bins.MaxBy(bin => bin.Total.Range.Low);
            return Bins.Length > 1 && Bins.All(bin => bin == most || bin.Total.Range.High < most!.Total.Range.Low) ? most : null;
        }
    }

    /// <summary>The bin of which the highest number is known for certain; null when several share it, and when nobody is known to have returned.</summary>
    public PhaseBin? Peak
    {
        get
        {
            var most = Bins.MaxBy(bin => bin.Total.Range.Low)!;
            return most.Total.Range.Low > 0 && Bins.Count(bin => bin.Total.Range.Low == most.Total.Range.Low) == 1 ? most : null;
        }
    }

    /// <summary>Whether every bin returned the same exact number to each party.</summary>
    public bool IsEven => Parties.Length > 1 && Bins.All(bin => bin.Counts.All(count => count.IsExact && count == bin.Counts[0]));

    public ImmutableArray<Count> Totals => Parties.Sum(Bins.Select(bin => bin.Counts));

    public static PhaseData Of(Exchange exchange, ImmutableArray<Party> shown)
    {
        var parties = PartyColumns.Of(shown, exchange.Parties);
        var bins = exchange.Phases.Select(phase => new PhaseBin(phase.Number, phase.Date, parties.Returned(exchange, phase), parties.TakingPart(exchange)));
        return new(parties, BinUnit.Phase, [.. bins])
        {
            Exchange = exchange,
            First = exchange.Phases.Min(phase => (DateOnly?)phase.Date) ?? default,
            Last = exchange.LastDate ?? default,
        };
    }

    public static PhaseData Of(ExchangeHistory history, ImmutableArray<Party> shown)
    {
        var parties = PartyColumns.Of(shown, history.Parties);
        var handovers = history.Where(parties.TakePart).SelectMany(exchange => exchange.Phases.Select(phase => new PhaseBin(0, phase.Date, parties.Returned(exchange, phase), parties.TakingPart(exchange))))
            .OrderBy(handover => handover.First).ToList();
        if (handovers.Count == 0) return new(parties, BinUnit.Handover, []);
        var (first, last) = (handovers[0].First, handovers[^1].First);
        var unit = UnitFor(handovers.Count, first, last);
        var byBin = handovers.ToLookup(handover => Begin(handover.First, unit));
        ImmutableArray<PhaseBin> bins = unit == BinUnit.Handover
            ? [.. handovers]
            : [.. Begins(first, last, unit).Select(day => Together(day, [.. byBin[day]], parties))];
        return new(parties, unit, bins) { First = first, Last = last };
    }

    private static PhaseBin Together(DateOnly day, ImmutableArray<PhaseBin> handovers, PartyColumns parties) =>
        new(0, day, parties.Sum(handovers.Select(handover => handover.Counts)), [.. parties.Parties.Select((_, i) => handovers.Any(handover => handover.TakePart[i]))], handovers.Length);

    private static BinUnit UnitFor(int handovers, DateOnly first, DateOnly last)
    {
        if (handovers <= MostHandovers) return BinUnit.Handover;
        var months = (last.Year * 12) + last.Month - (first.Year * 12) - first.Month + 1;
        return months <= MostMonths ? BinUnit.Month : months <= 3 * MostQuarters ? BinUnit.Quarter : BinUnit.Year;
    }

    private static DateOnly Begin(DateOnly day, BinUnit unit) => unit switch
    {
        BinUnit.Month => new(day.Year, day.Month, 1),
        BinUnit.Quarter => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        _ => new(day.Year, 1, 1),
    };

    private static IEnumerable<DateOnly> Begins(DateOnly first, DateOnly last, BinUnit unit)
    {
        var months = unit switch { BinUnit.Month => 1, BinUnit.Quarter => 3, _ => 12 };
        for (var month = (Begin(first, unit).Year * 12) + Begin(first, unit).Month - 1; month <= (last.Year * 12) + last.Month - 1; month += months)
            yield return new DateOnly(month / 12, (month % 12) + 1, 1);
    }
}
