namespace ExchangeStats.Charts.Tests;

/// <summary>The titles of the charts say what their data show, and no more.</summary>
public class FindingTests
{
    [Theory]
    [InlineData("phase: three phases", "The first phase was the largest; the split was even throughout", "Перша фаза була найбільшою; розподіл щоразу був рівний")]
    [InlineData("phase: worded", "Known returns peak in phase 1: 380 to 410 people to Ukraine and 390 to Russia", "Найбільше відомих повернень — у фазі 1: від 380 до 410 осіб до України і 390 до Росії")]
    [InlineData("phase: no handover", "No handovers", "Обмінів немає")]
    [InlineData("phase: withheld", "One handover: an unknown number of people to Ukraine and an unknown number of people to Russia", "Одна передача: невідома кількість осіб до України і невідома кількість осіб до Росії")]
    [InlineData("phase: nobody", "One handover: nobody to Ukraine and nobody to Russia", "Одна передача: жодної особи до України і жодної особи до Росії")]
    [InlineData("phase: one-sided", "The handover of 1 September 2024 was the largest: 81 people to Ukraine and nobody to Russia", "Передача 1 вересня 2024 була найбільшою: 81 особа до України і жодної особи до Росії")]
    [InlineData("phase: two exchanges", "The handover of 25 March 2022 was the largest: 237 people to Ukraine and 203 to Russia", null)]
    [InlineData("calendar: three phases", "3 phases, 23–25 May 2025; the largest known: 390 people on each side", "3 фази, 23–25 травня 2025; найбільше за раз — по 390 осіб з кожного боку")]
    [InlineData("calendar: withheld", "1 phase, 1 January 2025: an unknown number of people to Ukraine and an unknown number of people to Russia", null)]
    [InlineData("calendar: 85 exchanges", "2023, 2024 and 2025 had the most exchanges: 22 each of 85", null)]
    [InlineData("gap: no exchange", "No handovers", "Обмінів немає")]
    [InlineData("gap: one exchange", "All handovers took place on one day, 24 March 2022", "Усі передачі відбулися за один день, 24 березня 2022")]
    [InlineData("gap: two exchanges", "1 day passed between the two days with a handover", "Між двома днями з передачею минуло 1 день")]
    [InlineData("gap: three phases", "A handover took place every day", "Передачі відбувалися щодня")]
    [InlineData("gap: one-sided", "More than half of the pauses lasted 31 days, none longer", "Більше половини перерв тривали 31 день, довших не було")]
    [InlineData("progress: unfinished", "697 of 1,000 people returned on each side: 69.7 %", "Повернулося по 697 із 1 000 осіб з кожного боку: 69,7 %")]
    [InlineData("progress: worded", "1 of 2 agreed figures was reached; 1 is left open by the wordings", "Досягнуто 1 із 2 домовлених чисел; щодо 1 формулювання лишають це відкритим")]
    [InlineData("progress: no handover", "No agreed figure", "Домовлених чисел немає")]
    [InlineData("source: disputed", "Sources contradict each other on 1 of 4 counts", "Джерела суперечать одне одному щодо 1 із 4 чисел")]
    [InlineData("source: no claim", "No counts to compare", "Немає чисел для порівняння")]
    [InlineData("source: parts and whole", "No two sources differ on a count, yet the counts cannot all be true", "Щодо жодного числа джерела не розходяться, та всі числа разом не можуть бути правдою")]
    [InlineData("agreement: disputed", "Claimants agree in 17 of 20 comparisons", null)]
    [InlineData("agreement: one claim", "No counts to compare", "Немає чисел для порівняння")]
    [InlineData("agreement: sums clash", "The two claimants agree on the one count that both give", "Двоє згодні щодо єдиного числа, яке називають обоє")]
    public void A_title_states_the_finding(string name, string english, string? ukrainian)
    {
        Assert.Equal(english, Plain(ChartCases.All[name](ChartOptions.Default).Title));
        if (ukrainian is not null) Assert.Equal(ukrainian, Plain(ChartCases.All[name](new ChartOptions { Language = Language.Ukrainian }).Title));
    }

    [Theory]
    [MemberData(nameof(ChartCases.Names), MemberType = typeof(ChartCases))]
    public void Title_words_and_data_are_there_in_both_languages(string name)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var chart = ChartCases.All[name](new ChartOptions { Language = language, Note = "A remark." });
            Assert.False(chart.Title.EndsWith('.'));
            Assert.Contains(chart.Title, chart.AltText, StringComparison.Ordinal);
            Assert.EndsWith(" A remark.", chart.AltText, StringComparison.Ordinal);
            Assert.DoesNotContain("  ", chart.AltText, StringComparison.Ordinal);
            Assert.Contains(',', chart.ToCsv()[..chart.ToCsv().IndexOf('\n', StringComparison.Ordinal)]);
        }
    }

    [Fact]
    public void The_data_of_each_chart_hold_what_is_drawn()
    {
        Assert.StartsWith("per,first,phase,handovers,party,returned,low,high\nphase,2025-05-23,1,1,UA,380 to 410,380,410\n", Data("phase: worded"), StringComparison.Ordinal);
        Assert.StartsWith("first,last,exchange,name,party,returned,low,high\n2025-05-23,2025-05-23,A swap with wordings,1,UA,380 to 410,380,410\n", Data("calendar: worded"), StringComparison.Ordinal);
        Assert.Equal("from,until,days\n2025-05-23,2025-05-24,1\n2025-05-24,2025-05-25,1\n", Data("gap: three phases"));
        Assert.Contains("A swap with wordings,UA,at least 933,933,,\"1,000\",1000,1000,0.933,\n", Data("progress: worded"), StringComparison.Ordinal);
        Assert.Contains("2025-05-25,2025-05-25,swap,3,UA,Outlet,reported,at least 320,320,,", Data("source: disputed"), StringComparison.Ordinal);
        Assert.Contains("Ministry,President,4,4\n", Data("agreement: disputed"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_quarter_between_has_a_place_and_one_without_a_handover_on_record_has_no_number()
    {
        var data = Data("phase: 85 exchanges");
        Assert.Contains("month,", data, StringComparison.Ordinal);
        Assert.DoesNotContain(",0,UA,0,", data, StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_that_the_font_lacks_is_a_box_in_every_chart_and_whole_in_its_words()
    {
        var chart = ChartCases.All["source: one exchange"](ChartOptions.Default);
        Assert.Contains(chart.Scene.Texts, text => text.Text.Contains("□□□□□ «Ґазета» □", StringComparison.Ordinal));
        Assert.Contains(Books.Strange, chart.AltText, StringComparison.Ordinal);
    }

    private static string Data(string name) => ChartCases.All[name](ChartOptions.Default).ToCsv();

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
