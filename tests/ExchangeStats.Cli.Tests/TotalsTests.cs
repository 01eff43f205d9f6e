using System.Text.Json.Nodes;

namespace ExchangeStats.Cli.Tests;

public sealed class TotalsTests
{
    private const string Two = """
        exchange,phase,until,party,count,claimant
        may swap,1,2030-05-30,UA,390,Ministry A
        may swap,2,2030-06-01,UA,at least 307,Ministry A
        may swap,1,2030-05-30,RU,390,Outlet B
        july swap,1,2030-07-05,UA,3,Outlet B

        """;

    [Fact]
    public void Totals_keep_the_weakest_wording_that_is_true() => Totals("""
        Party    Exchanges  Handovers        People
        Russia           2          3  at least 390
        Ukraine          2          3  at least 700

        """);

    [Fact]
    public void An_exchange_across_two_months_is_split_by_its_days() => Totals("""
        Month    Handovers  To Russia    To Ukraine
        2030-05          1        390           390
        2030-06          1    unknown  at least 307
        2030-07          1    unknown             3

        """, "--by", "month");

    [Fact]
    public void A_quarter_is_a_group_as_well() => Totals("""
        Quarter  Handovers    To Ukraine
        2030-Q2          2  at least 697
        2030-Q3          1             3

        """, "--by", "quarter", "--party", "ukraine");

    [Fact]
    public void A_claimant_is_counted_by_what_they_say_themselves() => Totals("""
        Claimant    Claims  Exchanges     To Russia    To Ukraine
        Outlet B         2          2  at least 390             3
        Ministry A       2          1             –  at least 697
        Each row rests on the claims of one claimant alone, of the exchanges they speak of; rows must not be added up.

        """, "--by", "claimant");

    [Fact]
    public void That_categories_overlap_is_said() =>
        Assert.EndsWith("Categories overlap: their totals must not be added up.\n", Command.Run(["totals", "-", "--by", "category"], Two).Output, StringComparison.Ordinal);

    [Fact]
    public void Csv_gives_each_count_in_words_and_as_its_lowest_and_highest_number() => Totals("""
        year,label,handovers,RU,RU_low,RU_high,UA,UA_low,UA_high
        2030,2030,3,at least 390,390,,at least 700,700,

        """, "--by", "year", "--format", "csv");

    [Fact]
    public void Markdown_is_a_table() => Totals("""
        # People returned by year

        | Year | Handovers | To Russia | To Ukraine |
        | --- | ---: | ---: | ---: |
        | 2030 | 3 | at least 390 | at least 700 |

        """, "--by", "year", "--format", "markdown");

    [Fact]
    public void Json_has_no_upper_limit_where_none_is_known()
    {
        var row = JsonNode.Parse(Command.Run(["totals", "-", "--by", "year", "--format", "json"], Two).Output)!["rows"]![0]!;
        Assert.Equal("""{"count":"at least 700","low":700,"high":null}""", row["returned"]!["UA"]!.ToJsonString());
        Assert.Equal(3, (int)row["handovers"]!);
    }

    [Fact]
    public void Nothing_to_add_up_is_said() =>
        Assert.EndsWith("(nothing to add up)\n", Command.Run(["totals", "-"], "exchange,party,count,claimant\n").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("party \"ukrane\" is unknown; did you mean \"Ukraine\"?", "--party", "ukrane")]
    [InlineData("party \"XX\" is unknown; expected RU, UA.", "--party", "XX")]
    public void A_party_that_the_data_do_not_know_is_told(string expected, params string[] options) => Assert.Equal(
        new CommandResult(2, "", $"exchangestats: {expected}\n"), Command.Run(["totals", "-", .. options], Two));

    [Fact]
    public void Totals_of_the_embedded_dataset_rest_on_all_its_exchanges() =>
        Assert.Matches(@"(?m)^Ukraine +86 +97 +at least 8,589$", Command.Run("totals").Output);

    private static void Totals(string expected, params string[] options) => Assert.Equal(new CommandResult(0, expected, ""), Command.Run(["totals", "-", .. options], Two));
}
