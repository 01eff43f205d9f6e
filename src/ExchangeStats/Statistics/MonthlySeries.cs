namespace ExchangeStats.Statistics;

/// <summary>
/// Calendar months from the first to the last, those without an exchange included: how many exchanges began in each, and how many
/// people were returned. An exchange over several months is split by its handovers. A month with a handover of unknown size has no
/// upper limit, unless the total of its exchange gives it one.
/// </summary>
internal sealed class MonthlySeries
{
    private readonly DateOnly first;
    private readonly double[] wholeLow;
    private readonly double[] wholeHigh;
    private readonly List<(int Begin, int End, CountRange Whole, (int Month, CountRange Range)[] Parts)> spanning = [];

    private MonthlySeries(DateOnly first, int months)
    {
        this.first = first;
        (Exchanges, Low, High, Point) = (new long[months], new double[months], new double[months], new double[months]);
        (wholeLow, wholeHigh) = (new double[months], new double[months]);
    }

    public long[] Exchanges { get; }

    public double[] Low { get; }

    public double[] High { get; }

    public double[] Point { get; }

    public Counted Counted { get; private set; }

    public int Length => Exchanges.Length;

    public DateOnly? FirstMonth => Length == 0 ? null : first;

    public DateOnly MonthAt(int index) => first.AddMonths(index);

    /// <summary>The least and the most people of the last months: by their whole, of exchanges that lie in them altogether.</summary>
    public (double Low, double High) Total(int months)
    {
        var (start, low, high) = (Length - months, 0.0, 0.0);
        for (var i = start; i < Length; i++)
        {
            low += wholeLow[i];
            high += wholeHigh[i];
        }

        foreach (var (begin, end, whole, parts) in spanning)
        {
            if (begin >= start && end < Length)
            {
                low += whole.Low;
                high += whole.High ?? double.PositiveInfinity;
                continue;
            }

            foreach (var (month, range) in parts.Where(part => part.Month >= start && part.Month < Length))
            {
                low += range.Low;
                high += range.High ?? double.PositiveInfinity;
            }
        }

        return (low, high);
    }

    public static MonthlySeries Of(ExchangeHistory history, Party party, Category? category, DateOnly? until)
    {
        var returning = new List<(int Position, Count Count)>();
        var (firstDay, lastDay) = (DateOnly.MaxValue, DateOnly.MinValue);
        foreach (var (position, count) in HistorySamples.Returning(history, party, category))
        {
            var outline = history.Outlines[position];
            if (outline.First is not { } day || day > until) continue;
            returning.Add((position, count));
            if (day < firstDay) firstDay = day;
            if ((outline.Last ?? day) is var end && end > lastDay) lastDay = end;
        }

        if (returning.Count == 0) return new MonthlySeries(default, 0);
        lastDay = until ?? lastDay;
        var start = new DateOnly(firstDay.Year, firstDay.Month, 1);
        var series = new MonthlySeries(start, Position(start, lastDay) + 1);
        foreach (var (position, count) in returning) series.Add(history, position, count, party, category);
        return series;
    }

    private static int Position(DateOnly start, DateOnly day) => (day.Year - start.Year) * 12 + day.Month - start.Month;

    private void Add(ExchangeHistory history, int position, Count count, Party party, Category? category)
    {
        var outline = history.Outlines[position];
        var month = Position(first, outline.First!.Value);
        Exchanges[month]++;
        if (outline.Last is not { } last || Position(first, last) == month || outline.Phases == 0)
        {
            Add(month, count.Range, CountSample.PointOf(count));
            wholeLow[month] += count.Range.Low;
            wholeHigh[month] += count.Range.High ?? double.PositiveInfinity;
            return;
        }

        var steps = history[position].CumulativeReturns(party, category);
        var parts = ExchangeParts.Of([.. steps.Select(step => step.Added)], count);
        spanning.Add((month, Position(first, last), count.Range, [.. parts.Select((part, i) => (Position(first, steps[i].Date), part.Range))]));
        for (var i = 0; i < parts.Length; i++)
        {
            if (Position(first, steps[i].Date) is var at && at >= 0 && at < Length) Add(at, parts[i].Range, parts[i].Point);
        }
    }

    private void Add(int month, CountRange range, double point)
    {
        Low[month] += range.Low;
        High[month] += range.High ?? double.PositiveInfinity;
        Point[month] += point;
        var unknown = range == CountRange.Any;
        Counted = new(Counted.Number + (unknown ? 0 : 1), Counted.Inexact + (unknown || range.IsExact ? 0 : 1), Counted.Unknown + (unknown ? 1 : 0));
    }
}
