namespace ExchangeStats.Tests.Data;

public class BadClaimRowsTests
{
    [Theory]
    [InlineData("39o", """claims.csv(2,4): count "39o" is not a whole number; expected a whole number such as 390, or a wording such as "at least 300", "~100" or "10-20" """)]
    [InlineData("1.5", """claims.csv(2,4): count "1.5" is not a whole number; expected a whole number such as 390, or a wording such as "at least 300", "~100" or "10-20" """)]
    [InlineData("1e3", """claims.csv(2,4): count "1e3" is not a whole number; expected a whole number such as 390, or a wording such as "at least 300", "~100" or "10-20" """)]
    [InlineData("0x10", """claims.csv(2,4): count "0x10" is not a whole number; expected a whole number such as 390, or a wording such as "at least 300", "~100" or "10-20" """)]
    [InlineData("٣٩٠", """claims.csv(2,4): count "٣٩٠" is not a whole number; expected a whole number such as 390, or a wording such as "at least 300", "~100" or "10-20" """)]
    [InlineData("390 people", """claims.csv(2,4): count "390 people" is not a whole number; expected a whole number such as 390, or a wording such as "at least 300", "~100" or "10-20" """)]
    [InlineData("hundreds", """claims.csv(2,4): count "hundreds" is not a whole number; expected a whole number such as 390, or a wording such as "at least 300", "~100" or "10-20" """)]
    [InlineData("=1+1", """claims.csv(2,4): count "=1+1" is not a whole number; expected a whole number such as 390, or a wording such as "at least 300", "~100" or "10-20" """)]
    [InlineData("-1", """claims.csv(2,4): count "-1" is negative; a count of people is never below 0""")]
    [InlineData("−390", """claims.csv(2,4): count "−390" is negative; a count of people is never below 0""")]
    [InlineData("9223372036854775808", """claims.csv(2,4): count "9223372036854775808" is too large; the largest count is 9,223,372,036,854,775,807""")]
    [InlineData("99999999999999999999999999999999999999999999", """claims.csv(2,4): count "99999999999999999999999999999999999999999999" is too large; the largest count is 9,223,372,036,854,775,807""")]
    [InlineData("over 9223372036854775807", """claims.csv(2,4): count "over 9223372036854775807" is too large; the largest count is 9,223,372,036,854,775,807""")]
    [InlineData("about 9223372036854775807", """claims.csv(2,4): count "about 9223372036854775807" is too large; the largest count is 9,223,372,036,854,775,807""")]
    [InlineData("fewer than 0", """claims.csv(2,4): count "fewer than 0" admits no number of people: nobody can be counted below 0""")]
    [InlineData("20-10", """claims.csv(2,4): count "20-10" is not a range: the upper number 10 is below the lower number 20""")]
    [InlineData("490 ± 0", """claims.csv(2,4): count "490 ± 0" has no tolerance; expected at least ± 1, or the number alone when it is exact""")]
    [InlineData("\"1,00\"", """claims.csv(2,4): count "1,00" is not a whole number; expected a whole number such as 390, or a wording such as "at least 300", "~100" or "10-20" """)]
    [InlineData("\"39\n0\"", """claims.csv(2,4): count "39⏎0" is not a whole number; expected a whole number such as 390, or a wording such as "at least 300", "~100" or "10-20" """)]
    [InlineData("", """claims.csv(2,4): count is empty; expected a whole number, "unknown", or the status withheld""")]
    [InlineData("  ", """claims.csv(2,4): count is empty; expected a whole number, "unknown", or the status withheld""")]
    public void A_count_that_is_none_is_refused(string count, string message) =>
        Assert.Equal(message.TrimEnd(), Refusal.Of($"party,count,claimant,exchange\nUA,{count},ministry,may\n"));

    [Theory]
    [InlineData("exact,39o,,", """claims.csv(2,23): count "39o" is not a whole number; expected digits such as 390, with the wording in the column qualifier""")]
    [InlineData("exact,at least 300,,", """claims.csv(2,23): count "at least 300" is not a whole number; expected digits such as 390, with the wording in the column qualifier""")]
    [InlineData("at_least,-3,,", """claims.csv(2,26): count "-3" is negative; a count of people is never below 0""")]
    [InlineData("exact,9223372036854775808,,", """claims.csv(2,23): count "9223372036854775808" is too large; the largest count is 9,223,372,036,854,775,807""")]
    [InlineData("exact,99999999999999999999999999999999999999999999,,", """claims.csv(2,23): count "9999999999999999999999999999999999999999…" is too large; the largest count is 9,223,372,036,854,775,807""")]
    [InlineData("more_than,9223372036854775807,,", """claims.csv(2,27): count "9223372036854775807" is too large to be more_than; no count goes beyond 9,223,372,036,854,775,807""")]
    [InlineData("about,9223372036854775807,,", """claims.csv(2,23): count "9223372036854775807" is too large to be about; no count goes beyond 9,223,372,036,854,775,807""")]
    [InlineData("less_than,0,,", """claims.csv(2,27): count "0" cannot be less_than: nobody can be counted below 0""")]
    [InlineData("nearly,0,,", """claims.csv(2,24): count "0" cannot be nearly: nobody can be counted below 0""")]
    [InlineData("exact,,,", """claims.csv(2,23): count is empty; expected a whole number, "unknown", or the status withheld""")]
    [InlineData("maybe,390,,", """claims.csv(2,17): qualifier "maybe" is unknown; expected exact, at_least, more_than, about, nearly, at_most, less_than, between, same""")]
    [InlineData("Exact,390,,", """claims.csv(2,17): qualifier "Exact" is unknown; expected exact, at_least, more_than, about, nearly, at_most, less_than, between, same""")]
    [InlineData("between,10,,", """claims.csv(2,28): upper is empty; expected the upper number, because the qualifier is between""")]
    [InlineData("between,10,9,", """claims.csv(2,28): upper 9 is below count 10; expected it to be the same or more""")]
    [InlineData("between,10,x,", """claims.csv(2,28): upper "x" is not a whole number; expected digits such as 390, with the wording in the column qualifier""")]
    [InlineData("between,10,9223372036854775808,", """claims.csv(2,28): upper "9223372036854775808" is too large; the largest count is 9,223,372,036,854,775,807""")]
    [InlineData("exact,10,20,", """claims.csv(2,26): upper "20" is given without the qualifier between; expected an empty cell""")]
    [InlineData(",10,20,", """claims.csv(2,21): upper "20" is given without the qualifier between; expected an empty cell""")]
    [InlineData(",390,,withheld", """claims.csv(2,18): count "390" is given although the status is withheld; expected an empty cell""")]
    [InlineData("exact,,,withheld", """claims.csv(2,17): qualifier "exact" is given although the status is withheld; expected an empty cell""")]
    [InlineData(",390,,rumoured", """claims.csv(2,23): status "rumoured" is unknown; expected reported, expected, agreed, withheld""")]
    public void Cells_of_a_count_that_do_not_fit_together_are_refused(string cells, string message) =>
        Assert.Equal(message, Refusal.Of($"claimant,exchange,party,qualifier,count,upper,status\nministry,may,UA,{cells}\n"));

    [Theory]
    [InlineData("BOTH,same,390,,", "claims.csv(2,24): count \"390\" is given although the qualifier is same; expected an empty cell, and a row of its own for the count of each party")]
    [InlineData("BOTH,same,the same number,,", "claims.csv(2,24): count \"the same number\" is given although the qualifier is same; expected an empty cell, and a row of its own for the count of each party")]
    [InlineData("BOTH,same,,20,", "claims.csv(2,25): upper \"20\" is given without the qualifier between; expected an empty cell")]
    [InlineData("BOTH,,the same,20,", "claims.csv(2,29): upper \"20\" is given without the qualifier between; expected an empty cell")]
    [InlineData("BOTH,same,,,withheld", "claims.csv(2,19): qualifier \"same\" is given although the status is withheld; expected an empty cell")]
    [InlineData("BOTH,,the same number,,withheld", "claims.csv(2,20): count \"the same number\" is given although the status is withheld; expected an empty cell")]
    [InlineData("BOTH,exact,the same number,,", "claims.csv(2,25): count \"the same number\" is not a whole number; expected digits such as 390, with the wording in the column qualifier")]
    [InlineData("BOTH,Same,,,", "claims.csv(2,19): qualifier \"Same\" is unknown; expected exact, at_least, more_than, about, nearly, at_most, less_than, between, same")]
    [InlineData("BOTH,,the same numbers,,", "claims.csv(2,20): count \"the same numbers\" is not a whole number; expected a whole number such as 390, or a wording such as \"at least 300\", \"~100\" or \"10-20\"")]
    [InlineData("UA,same,,,", "claims.csv(2,14): party \"UA\" is a single party, and the same number is said of several; expected BOTH or a sum such as RU+UA")]
    [InlineData("UA,,The same,,", "claims.csv(2,14): party \"UA\" is a single party, and the same number is said of several; expected BOTH or a sum such as RU+UA")]
    [InlineData("UA,same,390,,", "claims.csv(2,14): party \"UA\" is a single party, and the same number is said of several; expected BOTH or a sum such as RU+UA\nclaims.csv(2,22): count \"390\" is given although the qualifier is same; expected an empty cell, and a row of its own for the count of each party")]
    [InlineData("U A,same,,,", "claims.csv(2,14): party \"U A\" is not a party; expected a code such as UA, BOTH or RU+UA")]
    [InlineData(",same,,,", "claims.csv(2,14): party is empty; expected a code such as UA or BOTH")]
    public void The_same_number_of_one_party_or_beside_a_count_is_refused(string cells, string message) =>
        Assert.Equal(message, Refusal.Of($"claimant,exchange,party,qualifier,count,upper,status\nministry,may,{cells}\n"));

    [Fact]
    public void The_same_number_of_exchanges_is_refused() =>
        Assert.Equal("claims.csv(2,1): measure \"exchanges\" counts no people, and the same number is said of people; expected another measure",
            Refusal.Of("measure,until,party,count,claimant\nexchanges,2025-05-23,BOTH,the same number,ministry\n"));

    [Theory]
    [InlineData("2025-02-30", "until \"2025-02-30\" does not exist: the month has 28 days; expected a day as year-month-day, such as 2025-05-23")]
    [InlineData("2024-02-30", "until \"2024-02-30\" does not exist: the month has 29 days; expected a day as year-month-day, such as 2025-05-23")]
    [InlineData("2025-13-01", "until \"2025-13-01\" does not exist: the year has 12 months; expected a day as year-month-day, such as 2025-05-23")]
    [InlineData("2025-00-10", "until \"2025-00-10\" is not a day; expected a day as year-month-day, such as 2025-05-23")]
    [InlineData("0000-01-01", "until \"0000-01-01\" is not a day; expected a day as year-month-day, such as 2025-05-23")]
    [InlineData("2025-5-3", "until \"2025-5-3\" is not a day; expected a day as year-month-day, such as 2025-05-23")]
    [InlineData("2025-05", "until \"2025-05\" is not a day; expected a day as year-month-day, such as 2025-05-23")]
    [InlineData("2025/05/23", "until \"2025/05/23\" is not a day; expected a day as year-month-day, such as 2025-05-23")]
    [InlineData("20250523", "until \"20250523\" is not a day; expected a day as year-month-day, such as 2025-05-23")]
    [InlineData("23 May 2025", "until \"23 May 2025\" is not a day; expected a day as year-month-day, such as 2025-05-23")]
    [InlineData("2025-05-23T10:00:00Z", "until \"2025-05-23T10:00:00Z\" is not a day; expected a day as year-month-day, such as 2025-05-23")]
    [InlineData("٢٠٢٥-٠٥-٢٣", "until \"٢٠٢٥-٠٥-٢٣\" is not a day; expected a day as year-month-day, such as 2025-05-23")]
    [InlineData("45800", "until \"45800\" is not a day; expected a day as year-month-day, such as 2025-05-23")]
    [InlineData("05/06/2025", "until \"05/06/2025\" is ambiguous: 2025-06-05 or 2025-05-06; expected a day as year-month-day, such as 2025-05-23")]
    [InlineData("5.6.2025", "until \"5.6.2025\" is ambiguous: 2025-06-05 or 2025-05-06; expected a day as year-month-day, such as 2025-05-23")]
    [InlineData("13/06/2025", "until \"13/06/2025\" is not written as expected; did you mean 2025-06-13? Expected a day as year-month-day, such as 2025-05-23")]
    [InlineData("06/13/2025", "until \"06/13/2025\" is not written as expected; did you mean 2025-06-13? Expected a day as year-month-day, such as 2025-05-23")]
    [InlineData("05/05/2025", "until \"05/05/2025\" is not written as expected; did you mean 2025-05-05? Expected a day as year-month-day, such as 2025-05-23")]
    [InlineData("31/02/2025", "until \"31/02/2025\" is not a day; expected a day as year-month-day, such as 2025-05-23")]
    [InlineData("the day on which the first thousand people were to come home", "until \"the day on which the first thousand peop…\" is not a day; expected a day as year-month-day, such as 2025-05-23")]
    [InlineData("", "neither exchange nor until is given; expected the exchange, or the last day of the period, that the claim speaks of")]
    [InlineData("2025-05-22", "until 2025-05-22 is before since 2025-05-23")]
    public void A_day_that_is_none_is_refused(string until, string message) =>
        Assert.Equal($"claims.csv(2,12): {message}", Refusal.Of($"since,until,party,count,claimant\n2025-05-23,{until},UA,390,ministry\n"));

    [Theory]
    [InlineData("since", "yesterday", "since \"yesterday\" is not a day; expected a day as year-month-day, such as 2025-05-23")]
    [InlineData("since", "2025-05-01", "since is given for an exchange; expected an empty cell, because an exchange has its own days")]
    [InlineData("published", "2025-06-31", "published \"2025-06-31\" does not exist: the month has 30 days; expected a day as year-month-day, such as 2025-05-23")]
    [InlineData("via", "UAE", "via is given for an exchange; expected an empty cell, because a route narrows a period")]
    [InlineData("measure", "freed", "measure \"freed\" is unknown; expected returned, remains, declined, held, exchanges")]
    [InlineData("measure", "held", "measure \"held\" cannot speak of an exchange; expected an empty exchange")]
    [InlineData("measure", "exchanges", "measure \"exchanges\" cannot speak of an exchange; expected an empty exchange")]
    [InlineData("date_basis", "guessed", "date_basis \"guessed\" is unknown; expected stated, inferred")]
    [InlineData("status", "Reported", "status \"Reported\" is unknown; expected reported, expected, agreed, withheld")]
    [InlineData("category", "Mariupol defenders", "category \"Mariupol defenders\" is not a category; expected letters, digits, hyphens and underscores")]
    [InlineData("phase", "0", "phase \"0\" is not a phase; expected a number from 1 to 10,000 such as 2, or a run such as 1-2")]
    [InlineData("phase", "one", "phase \"one\" is not a phase; expected a number from 1 to 10,000 such as 2, or a run such as 1-2")]
    [InlineData("phase", "-1", "phase \"-1\" is not a phase; expected a number from 1 to 10,000 such as 2, or a run such as 1-2")]
    [InlineData("phase", "2-1", "phase \"2-1\" is not a phase; expected a number from 1 to 10,000 such as 2, or a run such as 1-2")]
    [InlineData("phase", "1-", "phase \"1-\" is not a phase; expected a number from 1 to 10,000 such as 2, or a run such as 1-2")]
    [InlineData("phase", "1-2-3", "phase \"1-2-3\" is not a phase; expected a number from 1 to 10,000 such as 2, or a run such as 1-2")]
    [InlineData("phase", "1–2", "phase \"1–2\" is not a phase; expected a number from 1 to 10,000 such as 2, or a run such as 1-2")]
    [InlineData("phase", "1.0", "phase \"1.0\" is not a phase; expected a number from 1 to 10,000 such as 2, or a run such as 1-2")]
    [InlineData("phase", "1-99999999999", "phase \"1-99999999999\" is not a phase; expected a number from 1 to 10,000 such as 2, or a run such as 1-2")]
    [InlineData("phase", "10001", "phase \"10001\" is not a phase; expected a number from 1 to 10,000 such as 2, or a run such as 1-2")]
    public void A_cell_that_cannot_be_is_refused(string column, string cell, string message) =>
        Assert.Equal($"claims.csv(2,22): {message}", Refusal.Of($"exchange,party,count,claimant,{column}\nmay,UA,390,president,{cell}\n"));

    [Theory]
    [InlineData("", "party is empty; expected a code such as UA or BOTH")]
    [InlineData("U A", "party \"U A\" is not a party; expected a code such as UA, BOTH or RU+UA")]
    [InlineData("../../etc/passwd", "party \"../../etc/passwd\" is not a party; expected a code such as UA, BOTH or RU+UA")]
    [InlineData("UA+UA", "party \"UA+UA\" is not a sum over parties; expected two or more different single parties such as RU+UA")]
    [InlineData("UA+BOTH", "party \"UA+BOTH\" is not a sum over parties; expected two or more different single parties such as RU+UA")]
    [InlineData("UA+", "party \"UA+\" is not a sum over parties; expected two or more different single parties such as RU+UA")]
    public void A_party_that_is_none_is_refused(string party, string message) =>
        Assert.Equal($"claims.csv(2,5): {message}", Refusal.Of($"exchange,party,count,claimant\nmay,{party},390,ministry\n"));

    [Fact]
    public void A_claim_without_a_claimant_is_refused() =>
        Assert.Equal("claims.csv(2,12): claimant is empty; expected who said it", Refusal.Of("exchange,party,count,claimant\nmay,UA,390, \n"));

    [Fact]
    public void A_phase_without_an_exchange_is_refused() =>
        Assert.Equal("claims.csv(2,28): phase is given without an exchange; expected the exchange it belongs to",
            Refusal.Of("until,party,count,claimant,phase\n2025-05-23,UA,390,ministry,1\n"));

    [Fact]
    public void A_phase_without_a_day_is_refused() =>
        Assert.Equal("claims.csv: phase 2 of \"may\" has no day; expected one in the column until, or a table of phases",
            Refusal.Of("exchange,phase,party,count,claimant\nmay,2,UA,307,ministry\nmay,2,RU,307,ministry\n"));

    [Theory]
    [InlineData("a,b,a", "claims.csv(4,1): id \"a\" stands twice")]
    [InlineData("a,b,b", "claims.csv(4,1): id \"b\" stands twice")]
    [InlineData("c,a,c", "claims.csv(4,1): id \"c\" stands twice")]
    [InlineData("a,a,a", "claims.csv(3,1): id \"a\" stands twice\nclaims.csv(4,1): id \"a\" stands twice")]
    [InlineData("may/001,,z", "claims.csv(3,1): id \"may/001\" stands twice")]
    public void An_id_that_stands_twice_is_refused(string ids, string message) =>
        Assert.Equal(message, Refusal.Of("id,exchange,party,count,claimant\n" + string.Concat(ids.Split(',').Select(id => $"{id},may,UA,390,ministry\n"))));

    [Fact]
    public void Long_text_is_cut_in_a_message_but_not_within_a_character() =>
        Assert.Equal($"claims.csv(2,5): party \"{new string('x', 39)}…\" is not a party; expected a code such as UA, BOTH or RU+UA",
            Refusal.Of($"exchange,party,count,claimant\nmay,{new string('x', 39)}😀{new string('x', 100_000)},390,ministry\n"));
}
