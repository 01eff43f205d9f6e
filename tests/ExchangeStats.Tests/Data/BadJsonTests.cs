namespace ExchangeStats.Tests.Data;

public class BadJsonTests
{
    [Theory]
    [InlineData("", "book.json: the file is empty; expected an object with the table \"claims\"")]
    [InlineData(" \r\n\t", "book.json: the file is empty; expected an object with the table \"claims\"")]
    [InlineData("[]", "book.json(1,1): this is not a book; expected an object with the table \"claims\"")]
    [InlineData("\n  [{}]", "book.json(2,3): this is not a book; expected an object with the table \"claims\"")]
    [InlineData("390", "book.json(1,1): this is not a book; expected an object with the table \"claims\"")]
    [InlineData("null", "book.json(1,1): this is not a book; expected an object with the table \"claims\"")]
    [InlineData("{}", "book.json: the table claims is missing; expected a list of claims")]
    [InlineData("{\"parties\": []}", "book.json: the table claims is missing; expected a list of claims")]
    [InlineData("{\"Claims\": []}", "book.json(1,2): the table \"Claims\" is unknown; expected claims, exchanges, phases, categories or parties")]
    [InlineData("{\"claims\": [],\n \"claim\": [[{}]]}", "book.json(2,2): the table \"claim\" is unknown; expected claims, exchanges, phases, categories or parties")]
    [InlineData("{\"claims\": {}}", "book.json(1,12): the table \"claims\" is not a list; expected an array of rows")]
    [InlineData("{\"claims\": null}", "book.json(1,12): the table \"claims\" is not a list; expected an array of rows")]
    [InlineData("{\"claims\": [],\n\"claims\": []}", "book.json(2,1): the table \"claims\" stands twice")]
    [InlineData("{\"claims\": [[]]}", "book.json(1,13): the row is not an object; expected names and values in braces")]
    [InlineData("{\"claims\": [\n390,\n\"may\"]}", "book.json(2,1): the row is not an object; expected names and values in braces\nbook.json(3,1): the row is not an object; expected names and values in braces")]
    [InlineData("{\"claims\": [", "book.json(1,13): this is not valid JSON; expected an object with the table \"claims\"")]
    [InlineData("{\"claims\": []", "book.json(1,14): this is not valid JSON; expected an object with the table \"claims\"")]
    [InlineData("{\"claims\": []} true", "book.json(1,16): this is not valid JSON; expected an object with the table \"claims\"")]
    [InlineData("{\"claims\": []}\n{\"claims\": []}", "book.json(2,1): this is not valid JSON; expected an object with the table \"claims\"")]
    [InlineData("{\"claims\": [],}", "book.json(1,15): this is not valid JSON; expected an object with the table \"claims\"")]
    [InlineData("{'claims': []}", "book.json(1,2): this is not valid JSON; expected an object with the table \"claims\"")]
    [InlineData("{\"claims\": [] /* all */}", "book.json(1,15): this is not valid JSON; expected an object with the table \"claims\"")]
    [InlineData("{\"claims\": [{\"note\": \"міністр\", \"count\": 01}]}", "book.json(1,43): this is not valid JSON; expected an object with the table \"claims\"")]
    [InlineData("{\"claims\": [{\"note\": \"two\nlines\"}]}", "book.json(1,26): this is not valid JSON; expected an object with the table \"claims\"")]
    public void A_document_of_another_shape_is_refused(string text, string message) => Assert.Equal(message, Refusal.OfJson(text));

    [Theory]
    [InlineData("\"count\": [390]", "book.json(2,11): the value of \"count\" is a list or an object; expected a text or a number")]
    [InlineData("\"count\": {\"exact\": 390}", "book.json(2,11): the value of \"count\" is a list or an object; expected a text or a number")]
    [InlineData("\"count\": 390, \"count\": 391", "book.json(2,16): \"count\" stands twice in the row")]
    [InlineData("\"count\": 390, \"Count\": 391", "book.json(2,16): \"Count\" stands twice in the row")]
    [InlineData("\"count\": 390, \"\": 391", "book.json(2,16): the value has no name; expected the name of a column")]
    [InlineData("\"count\": 1.5", "book.json(2,11): count \"1.5\" is not a whole number; expected a whole number such as 390, or a wording such as \"at least 300\", \"~100\" or \"10-20\"")]
    [InlineData("\"count\": -1", "book.json(2,11): count \"-1\" is negative; a count of people is never below 0")]
    [InlineData("\"count\": 9223372036854775808", "book.json(2,11): count \"9223372036854775808\" is too large; the largest count is 9,223,372,036,854,775,807")]
    [InlineData("\"count\": true", "book.json(2,11): count \"yes\" is not a whole number; expected a whole number such as 390, or a wording such as \"at least 300\", \"~100\" or \"10-20\"")]
    [InlineData("\"count\": null", "book.json(2,11): count is empty; expected a whole number, \"unknown\", or the status withheld")]
    [InlineData("\"note\": \"x\"", "book.json(2,1): count is empty; expected a whole number, \"unknown\", or the status withheld")]
    [InlineData("\"count\": 390, \"note\": \"\\ud83d\"", "book.json(2,24): the text here is not valid Unicode; expected UTF-8, and both halves of every \\u pair")]
    [InlineData("\"count\": 390, \"note\": \"\\ude00\\ud83d\"", "book.json(2,24): the text here is not valid Unicode; expected UTF-8, and both halves of every \\u pair")]
    [InlineData("\"count\": 390, \"\\ud83d\": 1", "book.json(2,16): the text here is not valid Unicode; expected UTF-8, and both halves of every \\u pair")]
    [InlineData("\"count\": 390, \"note\": \"a\\u0000b\"", "book.json(2,24): the cell holds a NUL character, which is no text")]
    [InlineData("\"нотатка\": \"😀\", \"count\": \"39o\"", "book.json(2,28): count \"39o\" is not a whole number; expected a whole number such as 390, or a wording such as \"at least 300\", \"~100\" or \"10-20\"")]
    [InlineData("\"qualifier\": \"same\"", "book.json(2,51): party \"UA\" is a single party, and the same number is said of several; expected BOTH or a sum such as RU+UA")]
    [InlineData("\"count\": \"the same number\"", "book.json(2,58): party \"UA\" is a single party, and the same number is said of several; expected BOTH or a sum such as RU+UA")]
    public void A_row_that_cannot_be_is_refused(string cells, string message) =>
        Assert.Equal(message, Refusal.OfJson($"{{\"claims\": [\n{{{cells}, \"exchange\": \"may\", \"party\": \"UA\", \"claimant\": \"ministry\"}}]}}"));

    [Fact]
    public void An_empty_row_lacks_everything() =>
        Assert.Equal(
            """
            book.json(1,13): party is empty; expected a code such as UA or BOTH
            book.json(1,13): neither exchange nor until is given; expected the exchange, or the last day of the period, that the claim speaks of
            book.json(1,13): count is empty; expected a whole number, "unknown", or the status withheld
            book.json(1,13): claimant is empty; expected who said it
            """,
            Refusal.OfJson("{\"claims\": [{}]}"));

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_found() =>
        Assert.Equal("book.json(2,10): the text here is not valid Unicode; expected UTF-8, and both halves of every \\u pair",
            Refusal.Of([.. "{\"claims\": [\n{\"note\": \""u8, 0xC3, 0x28, .. "\"}]}"u8], "book.json"));

    [Theory]
    [InlineData(64, "book.json(1,12): the row is not an object; expected names and values in braces")]
    [InlineData(65, "book.json(1,74): the nesting is deeper than 64; expected tables of rows of texts and numbers")]
    [InlineData(100_000, "book.json(1,74): the nesting is deeper than 64; expected tables of rows of texts and numbers")]
    public void A_document_nested_too_deeply_is_refused(int depth, string message) =>
        Assert.Equal(message, Refusal.OfJson("{\"claims\":[" + new string('[', depth - 2) + new string(']', depth - 2) + "]}").Split('\n')[^1]);

    [Fact]
    public void A_value_of_more_than_a_mebibyte_is_refused() =>
        Assert.Equal("book.json(1,22): the cell is longer than 1 MiB; expected a short text", Refusal.OfJson($"{{\"claims\": [{{\"note\": \"{new string('x', (1 << 20) + 1)}\"}}]}}"));

    [Fact]
    public void Rows_that_name_too_many_columns_are_refused() =>
        Assert.Equal("book.json(1001,2): the rows name more than 1,000 columns; expected fewer",
            Refusal.OfJson("{\"claims\": [" + string.Join(",\n", Enumerable.Range(1, 2_000).Select(i => $"{{\"{i}\": 1}}")) + "]}"));

    [Fact]
    public void Problems_of_several_tables_come_in_the_order_of_the_document() =>
        Assert.Equal(
            """
            book.json(2,44): party "U A" is not a party; expected a code such as UA, BOTH or RU+UA
            book.json(3,22): phase "x" is not a phase; expected a number from 1 to 10,000
            book.json(4,29): last_date "2025-06-31" does not exist: the month has 30 days; expected a day as year-month-day, such as 2025-05-23
            book.json(5,54): code "R U" is not a party's code; expected letters, digits, hyphens and underscores
            """,
            Refusal.OfJson(
                """
                {"claims": [
                {"exchange": "may", "count": 390, "party": "U A", "claimant": "ministry"}],
                "phases": [{"phase": "x", "exchange": "may", "date": "2025-05-23"}],
                "exchanges": [{"last_date": "2025-06-31", "id": "may"}],
                "parties": [{"code": "UA"}, {"code": "RU"}, {"code": "R U"}]}
                """));
}
