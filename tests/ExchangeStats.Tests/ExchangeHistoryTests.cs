using CsCheck;

namespace ExchangeStats.Tests;

public class ExchangeHistoryTests
{
    private static readonly Exchange May = Swap("may", new(2025, 5, 23), 390, 307, 303);
    private static readonly Exchange June = Swap("june", new(2025, 6, 9), 100, Count.Unknown);

    [Fact]
    public void An_empty_history_totals_exactly_zero()
    {
        var history = new ExchangeHistory();
        Assert.Equal(Count.Zero, history.Total(Party.Ukraine));
        Assert.Empty(history.CumulativeReturns(Party.Ukraine));
        Assert.Empty(history.Parties);
        Assert.Equal(Count.Zero, history.CumulativeReturns(Party.Ukraine).Total);
    }

    [Fact]
    public void Exchanges_stand_in_the_order_of_their_first_days()
    {
        var history = new ExchangeHistory(June, May);
        Assert.Equal(["may", "june"], history.Select(exchange => exchange.Id));
        Assert.Same(May, history["may"]);
        Assert.Same(June, history[1]);
        Assert.Equal(Count.AtLeast(1_100), history.Total(Party.Ukraine));
        Assert.Equal([Party.Russia, Party.Ukraine], history.Parties.AsEnumerable());
        Assert.Equal("2 exchanges: Russia at least 1,100, Ukraine at least 1,100", history.ToString());
    }

    [Fact]
    public void The_running_total_crosses_exchanges()
    {
        var history = new ExchangeHistory(May, June);
        Assert.Equal(
            "2025-05-23 390, 2025-05-24 697, 2025-05-25 1,000, 2025-06-09 1,100, 2025-06-10 at least 1,100",
            history.CumulativeReturns(Party.Ukraine).ToString());
    }

    [Fact]
    public void Exchanges_that_overlap_share_one_running_total()
    {
        var other = Swap("other", new(2025, 5, 24), 10, 20);
        Assert.Equal(
            "2025-05-23 390, 2025-05-24 697, 2025-05-24 707, 2025-05-25 1,010, 2025-05-25 1,030",
            new ExchangeHistory(May, other).CumulativeReturns(Party.Ukraine).ToString());
    }

    [Fact]
    public void A_period_keeps_the_phases_inside_it()
    {
        var part = new ExchangeHistory(May, June).Between(new(2025, 5, 24), new(2025, 6, 9));
        Assert.Equal(Count.Exactly(307 + 303 + 100), part.Total(Party.Ukraine));
        Assert.Equal("june, may", string.Join(", ", part.Select(exchange => exchange.Id).Order(StringComparer.Ordinal)));
        var problem = Assert.Throws<ArgumentException>(() => part.Between(new(2025, 5, 24), new(2025, 5, 23)));
        Assert.StartsWith("The last day 2025-05-23 is before the first day 2025-05-24.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_id_is_named()
    {
        var problem = Assert.Throws<KeyNotFoundException>(() => new ExchangeHistory(May)["july"]);
        Assert.Equal("The history has no exchange \"july\".", problem.Message);
    }

    [Fact]
    public void Two_exchanges_of_one_id_are_refused() => Assert.Throws<ArgumentException>(() => new ExchangeHistory(May, May));

    [Fact]
    public void Histories_are_equal_when_their_exchanges_are()
    {
        Assert.True(new ExchangeHistory(May, June) == new ExchangeHistory(June, May));
        Assert.True(new ExchangeHistory(May, June) != new ExchangeHistory(May));
        Assert.Equal(new ExchangeHistory(May, June).GetHashCode(), new ExchangeHistory(June, May).GetHashCode());
        Assert.Equal(2, new ExchangeHistory(May, June).Where(exchange => exchange.Id.Length > 0).Count);
    }

    [Fact]
    public void The_order_of_phases_does_not_change_the_total() =>
        (from counts in Generated.Count.Array[0, 8]
         from shuffled in Gen.Shuffle(counts)
         select (counts, shuffled)).Sample(
            pair => Swap("id", new(2025, 1, 1), pair.counts).Total(Party.Ukraine) == Swap("id", new(2025, 1, 1), pair.shuffled).Total(Party.Ukraine), iter: 10_000);

    [Fact]
    public void The_order_of_exchanges_does_not_change_anything() =>
        (from swaps in Gen.Select(Generated.Count.Array[1, 4], Gen.Int[0, 20]).Array[0, 5]
         let exchanges = swaps.Select((swap, index) => Swap($"{index}", new DateOnly(2025, 1, 1).AddDays(swap.Item2), swap.Item1)).ToArray()
         from shuffled in Gen.Shuffle(exchanges)
         select (exchanges, shuffled)).Sample(
            pair =>
            {
                var (history, other) = (new ExchangeHistory(pair.exchanges), new ExchangeHistory(pair.shuffled));
                return history == other
                    && history.Total(Party.Ukraine) == other.Total(Party.Ukraine)
                    && history.CumulativeReturns(Party.Ukraine) == other.CumulativeReturns(Party.Ukraine)
                    && history.CumulativeReturns(Party.Ukraine).Total == history.Total(Party.Ukraine);
            },
            iter: 10_000);

    private static Exchange Swap(string id, DateOnly first, params IEnumerable<Count> counts) => counts
        .Select((count, index) => (count, day: first.AddDays(index)))
        .Aggregate(Exchange.Between(Party.Ukraine, Party.Russia).WithId(id), (builder, phase) => builder.Phase(phase.day, each: phase.count))
        .Build();
}
