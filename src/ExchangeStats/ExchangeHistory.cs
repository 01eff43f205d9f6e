using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Data;
using ExchangeStats.Display;

namespace ExchangeStats;

/// <summary>
/// Exchanges with their counts, in the order of their first days: the input of statistics and charts. Built directly from
/// exchanges, or reconciled from claims. Immutable; two histories are equal when all their exchanges are equal.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed class ExchangeHistory : IReadOnlyList<Exchange>, IEquatable<ExchangeHistory>, IDisplayed
{
    private readonly ImmutableArray<Exchange> exchanges;

    // Statistics ask for the same totals over and over.
    private readonly ConcurrentDictionary<(Party, Category), ImmutableArray<Count>> totals = new();

    /// <summary>Makes a history.</summary>
    /// <param name="exchanges">The exchanges in any order; none is a history too.</param>
    /// <exception cref="ArgumentException">Two exchanges have the same id.</exception>
    public ExchangeHistory(params IEnumerable<Exchange> exchanges)
    {
        ArgumentNullException.ThrowIfNull(exchanges);
        this.exchanges = [.. exchanges.OrderBy(exchange => exchange.FirstDate ?? DateOnly.MaxValue).ThenBy(exchange => exchange.Id, StringComparer.Ordinal)];
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var exchange in this.exchanges)
        {
            if (!ids.Add(exchange.Id)) throw new ArgumentException($"Two exchanges have the id \"{exchange.Id}\".", nameof(exchanges));
        }

        Outlines = [.. this.exchanges.Select(exchange => exchange.ToOutline())];
        Parties = [.. this.exchanges.SelectMany(exchange => exchange.Parties).Distinct().OrderBy(party => party.Code, StringComparer.Ordinal)];
    }

    /// <summary>All parties that take part in any exchange, by code.</summary>
    public ImmutableArray<Party> Parties { get; }

    /// <summary>What most statistics ask of the exchanges, in the same order.</summary>
    internal ImmutableArray<ExchangeOutline> Outlines { get; }

    /// <summary>The number of exchanges.</summary>
    public int Count => exchanges.Length;

    /// <summary>An exchange by its position, from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such exchange.</exception>
    public Exchange this[int index] => exchanges[index];

    /// <summary>An exchange by its id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such exchange; the message names the id.</exception>
    public Exchange this[string id] =>
        exchanges.FirstOrDefault(exchange => exchange.Id == id) ?? throw new KeyNotFoundException($"The history has no exchange \"{id}\".");

    /// <summary>The exchanges that satisfy a condition.</summary>
    public ExchangeHistory Where(Func<Exchange, bool> condition) => new(exchanges.Where(condition));

    /// <summary>The phases from one day to another, both included, with the exchanges they belong to.</summary>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    /// <remarks>An exchange that lies only partly in the period keeps the phases inside it, and loses what was said of it as a whole.</remarks>
    public ExchangeHistory Between(DateOnly first, DateOnly last)
    {
        if (last < first) throw new ArgumentException(FormattableString.Invariant($"The last day {last:yyyy-MM-dd} is before the first day {first:yyyy-MM-dd}."), nameof(last));
        return new(exchanges
            .Where(exchange => exchange.Phases.Any(phase => phase.Date >= first && phase.Date <= last))
            .Select(exchange => exchange.Phases.All(phase => phase.Date >= first && phase.Date <= last)
                ? exchange
                : ExchangeBuilder.From(exchange, []).WithPhases([.. exchange.Phases.Where(phase => phase.Date >= first && phase.Date <= last)]).WithAgreement(null).Build()));
    }

    /// <summary>How many people were returned to a party in all exchanges; exactly zero when there is none.</summary>
    /// <param name="party">The party; a sum such as <see cref="Party.Both"/> adds up its parties.</param>
    /// <param name="category">Who is counted; all when left out.</param>
    public Count Total(Party party, Category? category = null)
    {
        ArgumentNullException.ThrowIfNull(party);
        return Totals(party, category).Sum();
    }

    /// <summary>The running total over all exchanges, one step a handover, in the order of days; empty when there is none.</summary>
    /// <param name="party">The party; a sum such as <see cref="Party.Both"/> adds up its parties.</param>
    /// <param name="category">Who is counted; all when left out.</param>
    public CumulativeReturns CumulativeReturns(Party party, Category? category = null)
    {
        ArgumentNullException.ThrowIfNull(party);
        category ??= Category.All;
        var steps = ImmutableArray.CreateBuilder<CumulativeReturn>(exchanges.Length);
        var (finished, isInOrder, whole) = (ExchangeStats.Count.Zero, true, Totals(party, category));
        for (var index = 0; index < exchanges.Length && isInOrder; index++)
        {
            if (Outlines[index] is { IsOneHandover: true } one)
            {
                isInOrder &= steps.Count == 0 || steps[^1].Date <= one.Handover;
                finished += whole[index];
                steps.Add(new CumulativeReturn(one.Handover, one.Id, one.Number, whole[index], finished));
                continue;
            }

            var first = steps.Count;
            exchanges[index].AddSteps(party, category, steps);
            for (var position = first; position < steps.Count; position++)
            {
                isInOrder &= position == 0 || steps[position - 1].Date <= steps[position].Date;
                var total = finished + steps[position].Total;
                if (position == steps.Count - 1) finished = total;
                steps[position] = steps[position] with { Total = total };
            }
        }

        return new CumulativeReturns(party, category, isInOrder ? steps.DrainToImmutable() : Overlapping(party, category));
    }

    // Exchanges that are over are one sum, those under way keep their own running totals.
    private ImmutableArray<CumulativeReturn> Overlapping(Party party, Category category)
    {
        var (own, handovers) = (ImmutableArray.CreateBuilder<CumulativeReturn>(), new List<(CumulativeReturn Step, int Index, bool IsLast)>(exchanges.Length));
        for (var index = 0; index < exchanges.Length; index++)
        {
            own.Clear();
            exchanges[index].AddSteps(party, category, own);
            for (var position = 0; position < own.Count; position++) handovers.Add((own[position], index, position == own.Count - 1));
        }

        var finished = ExchangeStats.Count.Zero;
        var underWay = new SortedDictionary<int, Count>();
        var steps = ImmutableArray.CreateBuilder<CumulativeReturn>(handovers.Count);
        foreach (var (step, index, isLast) in handovers.OrderBy(handover => handover.Step.Date).ThenBy(handover => handover.Index))
        {
            if (isLast && underWay.Count == 0)
            {
                finished += step.Total;
                steps.Add(step with { Total = finished });
                continue;
            }

            underWay[index] = step.Total;
            steps.Add(step with { Total = finished + underWay.Values.Sum() });
            if (!isLast) continue;
            underWay.Remove(index);
            finished += step.Total;
        }

        return steps.MoveToImmutable();
    }

    /// <summary>How many people each exchange returned to a party, in the order of exchanges.</summary>
    internal ImmutableArray<Count> Totals(Party party, Category? category) =>
        totals.GetOrAdd((party, category ?? Category.All), asked => [.. exchanges.Select(exchange => exchange.Total(asked.Item1, asked.Item2))]);

    /// <summary>The exchanges in order.</summary>
    public IEnumerator<Exchange> GetEnumerator() => ((IEnumerable<Exchange>)exchanges).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ExchangeHistory? other) => other is not null && exchanges.SequenceEqual(other.exchanges);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExchangeHistory);

    /// <inheritdoc/>
    public override int GetHashCode() => exchanges.Length;

    /// <summary>Whether two histories are equal in all parts.</summary>
    public static bool operator ==(ExchangeHistory? left, ExchangeHistory? right) => Equals(left, right);

    /// <summary>Whether two histories differ in any part.</summary>
    public static bool operator !=(ExchangeHistory? left, ExchangeHistory? right) => !Equals(left, right);

    /// <summary>The history in one line: how many exchanges, and the total of each party.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{exchanges.Length} exchanges: {string.Join(", ", Parties.Select(party => $"{party} {Total(party)}"))}");

    /// <summary>The exchanges, the first 50 where there are more, as an HTML table that needs no style sheet and no script.</summary>
    public string ToHtml() => ((IDisplayed)this).ToTable().ToHtml();

    private DataTable ToDump() => ((IDisplayed)this).ToTable().ToData();

    DisplayTable IDisplayed.ToTable() => new(ToString(), ["Exchange", "First day", .. Parties.Select(party => party.ToString())],
        exchanges.Select(exchange => ImmutableArray.Create([exchange.Title, exchange.FirstDate is { } day ? FormattableString.Invariant($"{day:yyyy-MM-dd}") : "", .. Parties.Select(party => exchange.Parties.Contains(party) ? exchange.Total(party).ToString() : "")])), texts: 2);
}
