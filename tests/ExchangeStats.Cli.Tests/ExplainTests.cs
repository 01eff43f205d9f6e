namespace ExchangeStats.Cli.Tests;

public sealed class ExplainTests
{
    [Fact]
    public Task A_claim_is_explained_with_the_number_it_speaks_of() => Verify(Explain("a3")).UseDirectory("Snapshots");

    [Fact]
    public Task A_phase_is_explained_by_what_is_said_of_it_and_of_the_whole() => Verify(Explain("may swap phase 2 to UA")).UseDirectory("Snapshots");

    [Fact]
    public Task A_period_is_explained_by_what_is_on_record() => Verify(Explain("until 2030-05-31 to Ukraine")).UseDirectory("Snapshots");

    [Theory]
    [InlineData("may swap", "--party", "UA", "--phase", "2")]
    [InlineData("MAY SWAP, phase 2, to ukraine")]
    [InlineData("returned may swap to UA phase 2 all")]
    [InlineData("may swap phases 2-2 of Україна")]
    public void There_are_several_ways_to_name_a_scope(string text, params string[] options) =>
        Assert.Equal(Explain("may swap phase 2 to UA"), Command.Run(["explain", text, "-", .. options], SmallBook.Csv).Output);

    [Fact]
    public void Without_a_party_each_party_is_explained()
    {
        var explained = Explain("june swap phase 1");
        Assert.Contains("Returned to Ukraine, phase 1 of june swap\n", explained, StringComparison.Ordinal);
        Assert.Contains("Returned to Russia, phase 1 of june swap\n", explained, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("may swop phase 1", "\"may swop\" is no claim and no exchange of the data; did you mean \"may swap\"?")]
    [InlineData("may swap phse 1", "word \"phse\" is unknown; did you mean \"phase\"? Expected phase, phases, to, of, since, from, until, by, on, via, all.")]
    [InlineData("may swap to Ukrane", "party \"Ukrane\" is unknown; did you mean \"Ukraine\"?")]
    [InlineData("may swap phase two", "phase \"two\" is no phase; expected a number such as 2, or a run such as 1-2.")]
    [InlineData("may swap phase 7 to UA", "the exchange \"may swap\" has no phase 7; it has 1, 2.")]
    [InlineData("until 31/05/2030 to UA", "day \"31/05/2030\" is no day; expected one such as 2025-05-31.")]
    [InlineData("may swap until 2030-05-31", "\"may swap until 2030-05-31\" names an exchange and days; expected the one or the other.")]
    [InlineData("since 2030-06-01 until 2030-05-31", "\"since 2030-06-01 until 2030-05-31\" ends before it begins; expected since a day and until a later one.")]
    [InlineData("qqq", "\"qqq\" is no claim and no exchange of the data; expected the id of a claim, or \"<exchange> [phase 2 | phases 1-2] [to <party>] [<category>]\", or \"[since <day>] until <day> [to <party>] [<category>] [via <route>]\".")]
    [InlineData("to UA", "\"to UA\" names neither an exchange nor the last day of a period; expected the id of a claim, or \"<exchange> [phase 2 | phases 1-2] [to <party>] [<category>]\", or \"[since <day>] until <day> [to <party>] [<category>] [via <route>]\".")]
    public void What_cannot_be_read_is_named_with_a_guess(string text, string expected) =>
        Assert.Equal(new CommandResult(2, "", $"exchangestats: {expected}\n"), Command.Run(["explain", text, "-"], SmallBook.Csv));

    [Fact]
    public void A_claim_has_its_own_phase_party_and_category() => Assert.Equal(
        "exchangestats: \"a3\" is a claim, which has its own phase, party and category; expected none of --phase, --party and --category beside it.\n",
        Command.Run(["explain", "a3", "-", "--party", "UA"], SmallBook.Csv).Error);

    [Fact]
    public void A_long_proof_is_cut_between_two_terms()
    {
        var phases = string.Concat(Enumerable.Range(1, 28).Select(number => $"may,{number},2030-05-{number:00},UA,10,Ministry of the Interior\n"));
        var explained = Command.Run(["explain", "may to UA", "-"], "exchange,phase,until,party,count,claimant\n" + phases + "may,,2030-05-28,UA,300,Outlet B\n").Output;
        Assert.Matches(@"\n  contradicted: 10 in phase 1 \(Ministry of the Interior\) \+ 10 in .* \(Ministry of the Interior\) \+ … \(29 numbers in all; exchangestats check prints them\)\n", explained);
    }

    private static string Explain(string text)
    {
        var result = Command.Run(["explain", text, "-"], SmallBook.Csv);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return result.Output;
    }
}
