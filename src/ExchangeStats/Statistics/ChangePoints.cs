using System.Collections.Immutable;
using System.Globalization;
using ExchangeStats.Display;
using ExchangeStats.Statistics.Methods;

namespace ExchangeStats.Statistics;

/// <summary>The runs of months over which exchanges came at one rate, and the months at which the rate changed.</summary>
/// <remarks>
/// Method: the segmentation that minimises minus twice the Poisson log likelihood plus a penalty for each change, found exactly by PELT (Killick, Fearnhead and Eckley 2012). The default penalty
/// is 2 ln n for n months, the criterion of Schwarz (BIC 1978) with two parameters a change: its place and its rate. Beside it the strongest single change with its p-value. Exchanges a month; the
/// size of exchanges plays no part. Empty input: no runs.
/// </remarks>
public sealed record ChangePoints : Statistic
{
    private const long MostEvents = 1_000_000;

    private ChangePoints(ImmutableArray<RateSegment> segments, double penalty, ChangePointScan strongest, Party? party)
    {
        Segments = segments;
        Penalty = penalty;
        Strongest = strongest;
        Party = party;
    }

    /// <summary>The runs of months, in order; neighbouring ones differ in rate.</summary>
    public ImmutableArray<RateSegment> Segments { get; }

    /// <summary>What each change costs, on the scale of minus twice the log likelihood.</summary>
    public double Penalty { get; }

    /// <summary>The strongest single change.</summary>
    public ChangePointScan Strongest { get; }

    /// <summary>The party to which people were returned; null when only numbers were given.</summary>
    public Party? Party { get; }

    private protected override string Line => Segments.IsEmpty ? "no months" : $"{string.Join("; ", Segments)}; strongest: {Strongest}";

    /// <summary>The changes of rate in numbers of events.</summary>
    /// <param name="events">How many events in each month, in order.</param>
    /// <param name="penalty">What each change costs, above 0; 2 ln n when left out.</param>
    /// <param name="simulations">How many series to simulate for the p-value of the strongest change.</param>
    /// <param name="seed">Where the random numbers begin.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number of events is negative or above a million in a month, the penalty is not above 0, or there are fewer than 0 simulations.</exception>
    public static ChangePoints Of(IEnumerable<long> events, double? penalty = null, int simulations = 999, int seed = 1) => Of(Checked(events), penalty, simulations, seed, null, null);

    /// <inheritdoc/>
    public bool Equals(ChangePoints? other) =>
        other is not null && Penalty.Equals(other.Penalty) && Strongest == other.Strongest && Party == other.Party && Segments.SequenceEqual(other.Segments);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Penalty, Strongest, Party);

    internal static ChangePoints Of(long[] events, double? penalty, int simulations, int seed, DateOnly? from, Party? party)
    {
        var cost = penalty ?? 2 * Math.Log(Math.Max(2, events.Length));
        if (!(cost > 0 && double.IsFinite(cost))) throw new ArgumentOutOfRangeException(nameof(penalty), penalty, "A change costs something above 0.");
        var strongest = ChangePointScan.Of(events, simulations, seed, from);
        if (events.Length == 0) return new([], cost, strongest, party);
        int[] starts = [0, .. new PoissonSegments(events).Changes(cost)];
        return new([.. starts.Select((start, i) => Segment(events, start, i + 1 < starts.Length ? starts[i + 1] : events.Length, from))], cost, strongest, party);
    }

    internal static long[] Checked(IEnumerable<long> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var array = events.ToArray();
        foreach (var number in array)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(number, nameof(events));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(number, MostEvents, nameof(events));
        }

        return array;
    }

    private protected override DisplayTable ToTable() => new(Caption.Of("Exchanges a month", Party), ["from", "months", "exchanges", "a month", "interval"],
        Segments.Select(segment => ImmutableArray.Create(segment.From is null ? $"month {DecimalText.Whole(segment.First + 1)}" : DecimalText.Day(segment.From), DecimalText.Whole(segment.Months),
            DecimalText.Whole(segment.Events), DecimalText.Of(segment.Rate), segment.Interval.ToString())),
        string.Create(CultureInfo.InvariantCulture, $"PELT, penalty {DecimalText.Of(Penalty)}; strongest: {Strongest}"));

    private static RateSegment Segment(long[] events, int start, int end, DateOnly? from)
    {
        var sum = events.AsSpan(start, end - start).ToArray().Sum();
        var rate = EventRate.Of(sum, end - start);
        return new(start, end - start, from?.AddMonths(start), sum, rate.Rate, rate.Interval);
    }
}
