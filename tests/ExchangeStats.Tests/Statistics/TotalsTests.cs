using ExchangeStats.Statistics;

namespace ExchangeStats.Tests.Statistics;

public class TotalsTests
{
    private static readonly Exchange May = Swap("may").Titled("1,000 for 1,000").Phase(new(2025, 5, 23), 390).Phase(new(2025, 5, 24), 307).Phase(new(2025, 5, 25), 303).Build();
    private static readonly Exchange NewYear = Swap("new-year").Phase(new(2025, 12, 31), Count.AtLeast(150)).Phase(new(2026, 1, 1), 50).Build();
    private static readonly Exchange Release = Swap("release").OfKind(ExchangeKind.Release).Phase(new(2025, 6, 1), (Party.Ukraine, 5), (Party.Russia, 0)).Build();

    [Fact]
    public void Three_phases_make_a_thousand()
    {
        foreach (var by in (TotalsBy[])[TotalsBy.Year, TotalsBy.Month, TotalsBy.Exchange, TotalsBy.Kind, TotalsBy.Category])
        {
            var row = Assert.Single(new ExchangeHistory(May).Totals(by));
            Assert.Equal((Count.Exactly(1_000), Count.Exactly(1_000)), (row.To(Party.Ukraine), row.To(Party.Russia)));
            Assert.Equal(3, row.Handovers);
            Assert.Equal(["may"], row.Exchanges.AsEnumerable());
        }
    }

    [Fact]
    public void Phases_stand_one_by_one()
    {
        var table = new ExchangeHistory(May).Totals(TotalsBy.Phase);
        Assert.Equal(["may/1", "may/2", "may/3"], table.Select(row => row.Key));
        Assert.Equal([390, 307, 303], table.Select(row => row.To(Party.Ukraine)));
        Assert.Equal("1,000 for 1,000, 2025-05-24: Russia 307, Ukraine 307", table["may/2"].ToString());
        Assert.All(table, row => Assert.Equal(1, row.Handovers));
    }

    [Fact]
    public void An_exchange_over_New_Year_is_split_by_its_handovers()
    {
        var years = new ExchangeHistory(May, NewYear).Totals(TotalsBy.Year);
        Assert.Equal(["2025", "2026"], years.Select(row => row.Key));
        Assert.Equal(Count.AtLeast(1_150), years["2025"].To(Party.Ukraine));
        Assert.Equal(Count.Exactly(50), years["2026"].To(Party.Ukraine));
        Assert.Equal([4, 1], years.Select(row => row.Handovers));
        Assert.Equal(["may", "new-year"], years["2025"].Exchanges.AsEnumerable());
        Assert.Equal(["2025-05", "2025-12", "2026-01"], new ExchangeHistory(May, NewYear).Totals(TotalsBy.Month).Select(row => row.Key));
    }

    [Fact]
    public void The_wording_of_a_sum_is_the_weakest_that_is_true()
    {
        var table = new ExchangeHistory(May, Swap("june").Phase(new(2025, 6, 9), Count.Unknown).Build(), NewYear).Totals(TotalsBy.Kind);
        Assert.Equal(Count.AtLeast(1_200), Assert.Single(table).To(Party.Ukraine));
    }

    [Fact]
    public void Kinds_stand_in_their_order()
    {
        var table = new ExchangeHistory(Release, May).Totals(TotalsBy.Kind);
        Assert.Equal(["exchange", "release"], table.Select(row => row.Key));
        Assert.Equal((Count.Exactly(5), Count.Zero), (table["release"].To(Party.Ukraine), table["release"].To(Party.Russia)));
        Assert.Equal("Exchange: Russia 1,000, Ukraine 1,000; Release: Russia 0, Ukraine 5", table.ToString());
    }

    [Fact]
    public void Exchanges_stand_in_the_order_of_their_days()
    {
        var table = new ExchangeHistory(NewYear, Release, May).Totals(TotalsBy.Exchange);
        Assert.Equal(["may", "release", "new-year"], table.Select(row => row.Key));
        Assert.Equal(Count.AtLeast(200), table[2].To(Party.Ukraine));
    }

    [Fact]
    public void A_category_is_counted_by_itself_and_all_stand_first()
    {
        var swap = Swap("may").Phase(new(2025, 5, 23), [new PartyCount(Party.Ukraine, Category.All, 390), new PartyCount(Party.Ukraine, Category.Military, 270), new PartyCount(Party.Ukraine, Category.Civilian, 120)]).Build();
        var history = new ExchangeHistory(swap);
        Assert.Equal(["all", "civilian", "military"], history.Totals(TotalsBy.Category).Select(row => row.Key));
        Assert.Equal([390, 120, 270], history.Totals(TotalsBy.Category).Select(row => row.To(Party.Ukraine)));
        Assert.Equal(Count.Exactly(120), history.Totals(TotalsBy.Year, Category.Civilian)["2025"].To(Party.Ukraine));
    }

    [Fact]
    public void An_exchange_without_a_day_is_undated_and_stands_last()
    {
        var undated = Swap("undated").InAll(Party.Ukraine, 20).Build();
        var table = new ExchangeHistory(undated, May).Totals(TotalsBy.Year);
        Assert.Equal(["2025", "undated"], table.Select(row => row.Key));
        Assert.Equal(Count.Exactly(20), table["undated"].To(Party.Ukraine));
        Assert.Equal(0, table["undated"].Handovers);
    }

    [Fact]
    public void A_total_said_of_the_whole_is_kept_where_the_whole_is_asked_for()
    {
        var swap = Swap("whole").Phase(new(2025, 7, 1), Count.Unknown).Phase(new(2025, 7, 2), Count.Unknown).InAll(Party.Ukraine, 100).Build();
        Assert.Equal(Count.Exactly(100), new ExchangeHistory(swap).Totals(TotalsBy.Month)["2025-07"].To(Party.Ukraine));
    }

    [Fact]
    public void An_empty_history_gives_an_empty_table()
    {
        foreach (var by in Enum.GetValues<TotalsBy>())
        {
            var table = new ExchangeHistory().Totals(by);
            Assert.Empty(table);
            Assert.Empty(table.Parties);
            Assert.Equal("", table.ToString());
        }
    }

    [Fact]
    public void Who_takes_no_part_has_exactly_nobody() =>
        Assert.Equal(Count.Zero, new ExchangeHistory(May).Totals(TotalsBy.Year)["2025"].To(Party.Of("XX")));

    [Fact]
    public void A_row_that_is_not_there_is_named() =>
        Assert.Equal("The table has no row \"2024\".", Assert.Throws<KeyNotFoundException>(() => new ExchangeHistory(May).Totals(TotalsBy.Year)["2024"]).Message);

    [Fact]
    public void A_grouping_that_does_not_exist_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExchangeHistory(May).Totals((TotalsBy)99));

    [Fact]
    public void Tables_are_equal_when_their_rows_are()
    {
        var table = new ExchangeHistory(May, NewYear).Totals(TotalsBy.Year);
        var same = new ExchangeHistory(NewYear, May).Totals(TotalsBy.Year);
        Assert.True(table == same);
        Assert.Equal(table.GetHashCode(), same.GetHashCode());
        Assert.True(table != new ExchangeHistory(May).Totals(TotalsBy.Year));
        Assert.NotEqual(table[0], table[1]);
        Assert.Equal(table[0], same[0]);
    }

    private static ExchangeBuilder Swap(string id) => Exchange.Between(Party.Ukraine, Party.Russia).WithId(id);
}
