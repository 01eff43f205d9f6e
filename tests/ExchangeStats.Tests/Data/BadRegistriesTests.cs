namespace ExchangeStats.Tests.Data;

public class BadRegistriesTests
{
    private const string Claims = "exchange,phase,until,party,category,count,claimant\nmay,1,2025-05-23,UA,all,390,ministry\n";

    [Theory]
    [InlineData("id,kind\nmay,swap\n", "exchanges.csv(2,5): kind \"swap\" is unknown; expected exchange, release, repatriation, remains, plan")]
    [InlineData("id,first_date,last_date\nmay,2025-05-25,2025-05-23\n", "exchanges.csv(2,16): last_date 2025-05-23 is before first_date 2025-05-25")]
    [InlineData("id,first_date\nmay,23.05.2025\n", "exchanges.csv(2,5): first_date \"23.05.2025\" is not written as expected; did you mean 2025-05-23? Expected a day as year-month-day, such as 2025-05-23")]
    [InlineData("id,agreed_on\nmay,16 May\n", "exchanges.csv(2,5): agreed_on \"16 May\" is not a day; expected a day as year-month-day, such as 2025-05-23")]
    [InlineData("id,parties\nmay,RU|UA+RU\n", "exchanges.csv(2,5): parties \"RU+UA\" is a sum over parties; expected single parties")]
    [InlineData("id,parties\nmay,BOTH\n", "exchanges.csv(2,5): parties \"BOTH\" is a sum over parties; expected single parties")]
    [InlineData("id,parties\nmay,R U|UA\n", "exchanges.csv(2,5): parties \"R U\" is not a party; expected a code such as UA, BOTH or RU+UA")]
    [InlineData("id\nmay\njune\nmay\n", "exchanges.csv(4,1): id \"may\" stands twice")]
    [InlineData("id,title\nmay,May\n,June\n", "exchanges.csv(3,1): id is empty; expected the name by which claims refer to the exchange")]
    [InlineData("title\nMay\n", "exchanges.csv(1,1): the column \"id\" is missing; expected at least id")]
    [InlineData("id,title,title\nmay,,\n", "exchanges.csv(1,10): the column \"title\" stands twice")]
    [InlineData("id\njune\n", "claims.csv(2,1): exchange \"may\" is unknown; expected an id of the table exchanges")]
    [InlineData("id\n", "claims.csv(2,1): exchange \"may\" is unknown; expected an id of the table exchanges")]
    [InlineData("", "exchanges.csv: the file is empty; expected a header line with the names of the columns")]
    public void A_broken_table_of_exchanges_is_refused(string table, string message) =>
        Assert.Equal(message, Refusal.OfFolder(("claims.csv", Claims), ("exchanges.csv", table)));

    [Theory]
    [InlineData("exchange,phase,date\nmay,0,2025-05-23\n", "phases.csv(2,5): phase \"0\" is not a phase; expected a number from 1 to 10,000")]
    [InlineData("exchange,phase,date\nmay,1-2,2025-05-23\n", "phases.csv(2,5): phase \"1-2\" is not a phase; expected a number from 1 to 10,000")]
    [InlineData("exchange,phase,date\nmay,,2025-05-23\n", "phases.csv(2,5): phase \"\" is not a phase; expected a number from 1 to 10,000")]
    [InlineData("exchange,phase,date\nmay,1,\n", "phases.csv(2,7): date is empty; expected the day of the handover, such as 2025-05-23")]
    [InlineData("exchange,phase,date\nmay,1,2025-05-32\n", "phases.csv(2,7): date \"2025-05-32\" does not exist: the month has 31 days; expected a day as year-month-day, such as 2025-05-23")]
    [InlineData("exchange,phase,date\n,1,2025-05-23\n", "phases.csv(2,1): exchange is empty; expected the id of the exchange that the phase belongs to")]
    [InlineData("exchange,phase,date\nmay,1,2025-05-23\nmay,1,2025-05-24\n", "phases.csv(3,5): phase 1 of \"may\" stands twice")]
    [InlineData("exchange,phase,date\njune,1,2025-05-23\n", "phases.csv(2,1): exchange \"june\" is unknown; expected an id of the table exchanges")]
    [InlineData("exchange,phase,date\n", "claims.csv(2,5): phase 1 of \"may\" does not exist; expected no phase, because it has none")]
    [InlineData("exchange,phase,date\nmay,3,2025-05-23\nmay,2,2025-05-23\n", "claims.csv(2,5): phase 1 of \"may\" does not exist; expected one of 2, 3")]
    [InlineData("exchange,phase\nmay,1\n", "phases.csv(1,1): the column \"date\" is missing; expected at least exchange, phase, date")]
    public void A_broken_table_of_phases_is_refused(string table, string message) =>
        Assert.Equal(message, Refusal.OfFolder(("claims.csv", Claims), ("exchanges.csv", "id\nmay\n"), ("phases.csv", table)));

    [Fact]
    public void A_phase_that_the_table_of_phases_does_not_have_is_refused_without_a_table_of_exchanges() =>
        Assert.Equal("claims.csv(2,5): phase 1 of \"may\" does not exist; expected one of 2", Refusal.OfFolder(("claims.csv", Claims), ("phases.csv", "exchange,phase,date\nmay,2,2025-05-23\n")));

    [Theory]
    [InlineData("category,within\nall,\nmarines,navy\n", "categories.csv(3,9): within \"navy\" is unknown; expected the code of another category")]
    [InlineData("category,within\nall,\nmarines,marines\n", "categories.csv(3,9): within \"marines\" leads in a circle; a category cannot lie within itself")]
    [InlineData("category,within\nall,\na,b\nb,a\n", "categories.csv(3,3): within \"b\" leads in a circle; a category cannot lie within itself\ncategories.csv(4,3): within \"a\" leads in a circle; a category cannot lie within itself")]
    [InlineData("category,exhaustive\nall,true\n", "categories.csv(2,5): exhaustive \"true\" is unknown; expected yes or no")]
    [InlineData("category,in_all\nall,maybe\n", "categories.csv(2,5): in_all \"maybe\" is unknown; expected yes or no")]
    [InlineData("category\nall\nall\n", "categories.csv(3,1): category \"all\" stands twice")]
    [InlineData("category\nall\nMariupol defenders\n", "categories.csv(3,1): category \"Mariupol defenders\" is not a category's code; expected letters, digits, hyphens and underscores")]
    [InlineData("category,definition\nall\n", "categories.csv(2,1): the row has 1 cell; expected 2, as in the header")]
    [InlineData("category\nmilitary\n", "claims.csv(2,21): category \"all\" is unknown; expected a code of the table categories")]
    [InlineData("category\nale\n", "claims.csv(2,21): category \"all\" is unknown; expected a code of the table categories; did you mean ale?")]
    [InlineData("dimension\nstatus\n", "categories.csv(1,1): the column \"category\" is missing; expected at least category")]
    public void A_broken_table_of_categories_is_refused(string table, string message) =>
        Assert.Equal(message, Refusal.OfFolder(("claims.csv", Claims), ("categories.csv", table)));

    [Theory]
    [InlineData("code\nUA\nUA\n", "parties.csv(3,1): code \"UA\" stands twice")]
    [InlineData("code\nUA\nRU+UA\n", "parties.csv(3,1): code \"RU+UA\" is not a party's code; expected letters, digits, hyphens and underscores")]
    [InlineData("code,name_en\nUA,Ukraine\n,Nobody\n", "parties.csv(3,1): code \"\" is not a party's code; expected letters, digits, hyphens and underscores")]
    [InlineData("code\nRU\nBY\n", "claims.csv(2,18): party \"UA\" is unknown; expected one of BOTH, BY, RU")]
    [InlineData("name_en\nUkraine\n", "parties.csv(1,1): the column \"code\" is missing; expected at least code")]
    public void A_broken_table_of_parties_is_refused(string table, string message) =>
        Assert.Equal(message, Refusal.OfFolder(("claims.csv", Claims), ("parties.csv", table)));

    [Fact]
    public void A_sum_over_an_unknown_party_is_refused() =>
        Assert.Equal("claims.csv(2,5): party \"XX\" is unknown; expected one of BOTH, RU, UA",
            Refusal.OfFolder(("claims.csv", "exchange,party,count,claimant\nmay,UA+XX,390,ministry\n"), ("parties.csv", "code\nUA\nRU\n")));

    [Fact]
    public void Problems_of_all_files_are_told_at_once() =>
        Assert.Equal(
            """
            parties.csv(2,1): code "U A" is not a party's code; expected letters, digits, hyphens and underscores
            categories.csv(2,5): in_all "x" is unknown; expected yes or no
            exchanges.csv(2,5): kind "x" is unknown; expected exchange, release, repatriation, remains, plan
            phases.csv(2,5): phase "x" is not a phase; expected a number from 1 to 10,000
            claims.csv(2,5): count "x" is not a whole number; expected a whole number such as 390, or a wording such as "at least 300", "~100" or "10-20"
            """,
            Refusal.OfFolder(
                ("claims.csv", "exchange,count,party,claimant\nmay,x,RU,ministry\n"), ("exchanges.csv", "id,kind\nmay,x\n"), ("phases.csv", "exchange,phase,date\nmay,x,2025-05-23\n"),
                ("categories.csv", "category,in_all\nall,x\n"), ("parties.csv", "code\nU A\nRU\n")));
}
