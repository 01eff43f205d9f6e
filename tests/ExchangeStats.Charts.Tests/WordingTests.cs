using ExchangeStats.Charts.Wording;
using ExchangeStats.Wording;

namespace ExchangeStats.Charts.Tests;

public class WordingTests
{
    [Fact]
    public void A_finished_exchange_says_what_it_brought_home()
    {
        Assert.Equal("Three phases brought home 1,000 people on each side", CumulativeChart.Create(Swaps.OneThousand).Title);
        Assert.Equal("За три фази повернулося по 1\u00A0000 осіб з кожного боку", Ukrainian(Swaps.OneThousand).Title);
    }

    [Fact]
    public void An_unfinished_exchange_says_how_many_of_how_many()
    {
        var chart = CumulativeChart.Create(Swaps.Unfinished);
        Assert.Equal("Two phases brought home 697 of 1,000 people on each side", chart.Title);
        Assert.Contains("Agreed: 1,000 on each side · returned: 69.7\u00A0%", chart.AltText, StringComparison.Ordinal);
        Assert.Contains("повернуто: 69,7\u00A0%", Ukrainian(Swaps.Unfinished).AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void At_least_stays_at_least_in_title_label_and_alternative_text()
    {
        var chart = CumulativeChart.Create(Swaps.Worded);
        Assert.Equal("Three phases returned at least 933 people to Ukraine and 1,043 to Russia", chart.Title);
        Assert.Contains("Ukraine: 380 to 410 on 23 May 2025; 630 to 760 on 24 May 2025; at least 933 on 25 May 2025.", chart.AltText, StringComparison.Ordinal);
        Assert.Contains("Not every count is exact", chart.AltText, StringComparison.Ordinal);
        Assert.Contains("Ukraine at least 93.3\u00A0%", chart.AltText, StringComparison.Ordinal);
        Assert.Contains(chart.Scene.Texts, text => text.Text == "Ukraine at least 933");
    }

    [Fact]
    public void A_history_counts_its_exchanges()
    {
        Assert.Equal("74 exchanges returned at least 15,566 people to Ukraine and more than 11,468 to Russia", CumulativeChart.Create(Swaps.History(74, 1_400)).Title);
        Assert.StartsWith("За 74 обміни повернулося щонайменше ", CumulativeChart.Create(Swaps.History(74, 1_400), new ChartOptions { Language = Language.Ukrainian }).Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Releases_are_not_called_exchanges()
    {
        var history = new ExchangeHistory(Swaps.OneThousand, Swaps.Start("Goodwill").OfKind(ExchangeKind.Release).Phase(new(2025, 6, 1), (Party.Ukraine, 5), (Party.Russia, 0)).Build());
        Assert.Equal("2 exchanges and releases returned 1,005 people to Ukraine and 1,000 to Russia", CumulativeChart.Create(history).Title);
    }

    [Fact]
    public void Unknown_is_never_zero_and_zero_is_nobody()
    {
        var chart = CumulativeChart.Create(Swaps.Start("Withheld").Phase(new(2025, 1, 1), (Party.Ukraine, Count.Unknown), (Party.Russia, 0)).Build());
        Assert.Equal("One handover returned an unknown number of people to Ukraine and nobody to Russia", chart.Title);
        Assert.Contains(chart.Scene.Texts, text => text.Text == "Ukraine: number unknown");
    }

    [Fact]
    public void A_party_that_takes_no_part_is_not_told_to_have_got_nobody()
    {
        var belarus = Party.Of("BY", new Label("Belarus"));
        var history = new ExchangeHistory(Swaps.OneThousand, Exchange.Between(Party.Ukraine, belarus).Titled("Release").Phase(new(2025, 11, 22), (Party.Ukraine, 31), (belarus, Count.Unknown)).Build());

        foreach (var chart in (Chart[])[PhaseChart.Create(history), CalendarChart.Create(history)])
        {
            Assert.DoesNotContain("nobody", chart.AltText, StringComparison.Ordinal);
            Assert.Contains("22 November 2025 — 31 people to Ukraine and an unknown number of people to Belarus", chart.AltText, StringComparison.Ordinal);
            Assert.True(chart.Scene.Texts.Count(text => text.Text is "0") <= 1, "only the axis has a zero");
            Assert.DoesNotContain(chart.Scene.Texts, text => text.Text.EndsWith("/ 0", StringComparison.Ordinal));
            Assert.DoesNotContain(chart.ToCsv().Split('\n'), row => row.Contains("2025-05-23", StringComparison.Ordinal) && row.Contains("BY,0", StringComparison.Ordinal));
        }

        Assert.Contains("23 May 2025 — 390 people on each side", PhaseChart.Create(history).AltText, StringComparison.Ordinal);
        Assert.Contains("23 May 2025 — 1,000 people on each side", CalendarChart.Create(history).AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void On_narrow_bars_too_a_party_that_takes_no_part_has_no_number()
    {
        var belarus = Party.Of("BY", new Label("Belarus"));
        var release = Exchange.Between(Party.Ukraine, belarus).Titled("Release").Phase(new(2022, 9, 22), (Party.Ukraine, 31), (belarus, 5)).Build();
        var chart = PhaseChart.Create(new ExchangeHistory(Swaps.History(16, 330).Append(release)));
        Assert.Equal(1, chart.Scene.Texts.Count(text => text.Text is "0"));
    }

    [Fact]
    public void Many_handovers_in_one_month_are_not_called_one()
    {
        var history = new ExchangeHistory(Enumerable.Range(1, 13).Select(day => Swaps.Start($"Day {day}").Phase(new(2025, 5, day), each: 100).Build()));
        Assert.Equal("13 handovers: 1,300 people on each side", PhaseChart.Create(history).Title);
        Assert.Equal("13 передач: по 1\u00A0300 осіб з кожного боку", PhaseChart.Create(history, new ChartOptions { Language = Language.Ukrainian }).Title);
    }

    [Fact]
    public void A_month_without_a_handover_has_none_on_record_rather_than_nobody_returned()
    {
        var history = new ExchangeHistory(Swaps.History(16, 330).Where(exchange => exchange.Phases[0].Date.Month != 9));
        var chart = PhaseChart.Create(history);
        Assert.Contains("September 2022 — no handover on record;", chart.AltText, StringComparison.Ordinal);
        Assert.Contains("no bar means that the number is unknown or that no handover is on record", chart.AltText, StringComparison.Ordinal);
        Assert.Contains("month,2022-09-01,,0,UA,,,\n", chart.ToCsv(), StringComparison.Ordinal);
        Assert.Contains("вересень 2022 — жодної відомої передачі;", PhaseChart.Create(history, new ChartOptions { Language = Language.Ukrainian }).AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void No_handover_says_so()
    {
        var plan = Swaps.Start("A plan").Build();
        Assert.Equal("No handovers", CumulativeChart.Create(plan).Title);
        Assert.Equal("Обмінів немає", Ukrainian(plan).Title);
        Assert.Contains(CumulativeChart.Create(new ExchangeHistory()).Scene.Texts, text => text.Text == "No handovers");
    }

    [Fact]
    public void Periods_numbers_and_shares_are_written_in_both_languages()
    {
        var (english, ukrainian) = (LanguageWords.Of(Language.English), LanguageWords.Of(Language.Ukrainian));
        Assert.Equal("23–25 May 2025", english.Period(new(2025, 5, 23), new(2025, 5, 25)));
        Assert.Equal("30 May – 2 June 2025", english.Period(new(2025, 5, 30), new(2025, 6, 2)));
        Assert.Equal("30 грудня 2024 – 2 січня 2025", ukrainian.Period(new(2024, 12, 30), new(2025, 1, 2)));
        Assert.Equal("10,000,000", english.Number(10_000_000));
        Assert.Equal("10\u00A0000\u00A0000", ukrainian.Number(10_000_000));
        Assert.Equal("99.9\u00A0%", english.Share(Progress.Of(99_999, 100_000)));
        Assert.Equal("1,234,567.8\u00A0%", english.Percent(12_345.678m));
        Assert.Equal("1\u00A0234\u00A0567,8\u00A0%", ukrainian.Percent(12_345.678m));
        Assert.Equal("at least 69.6\u00A0%", english.Share(Progress.Of(Count.AtLeast(6_967), 10_000)));
    }

    [Fact]
    public void The_csv_holds_the_data_drawn()
    {
        var csv = CumulativeChart.Create(Swaps.Worded, new ChartOptions { Parties = [Party.Ukraine] }).ToCsv();
        Assert.Equal(
            "date,exchange,phase,party,added,added_low,added_high,total,total_low,total_high\n"
            + "2025-05-23,A swap with wordings,1,UA,380 to 410,380,410,380 to 410,380,410\n"
            + "2025-05-24,A swap with wordings,2,UA,about 300,250,350,630 to 760,630,760\n"
            + "2025-05-25,A swap with wordings,3,UA,at least 303,303,,at least 933,933,\n",
            csv);
        Assert.Equal("date,exchange,phase,party,added,added_low,added_high,total,total_low,total_high\n", CumulativeChart.Create(new ExchangeHistory()).ToCsv());
        Assert.Contains("2025-05-23,\"1,000 for 1,000\",1,UA,390,390,390,390,390,390\n", CumulativeChart.Create(Swaps.OneThousand).ToCsv(), StringComparison.Ordinal);
    }

    private static Chart Ukrainian(Exchange exchange) => CumulativeChart.Create(exchange, new ChartOptions { Language = Language.Ukrainian });
}
