namespace ExchangeStats.Tests;

public class CountTextTests
{
    private const string Expected = "expected a whole number such as 390, or a wording such as \"at least 300\", \"~100\" or \"10-20\"";

    public static TheoryData<string, Count> Read => new()
    {
        { "0", 0 },
        { "390", 390 },
        { "007", 7 },
        { " 390 ", 390 },
        { "1,000", 1_000 },
        { "1 000", 1_000 },
        { "1\u00A0000", 1_000 },
        { "1\u202F000", 1_000 },
        { "1\u2009000\u2009000", 1_000_000 },
        { "12,345,678", 12_345_678 },
        { "9223372036854775807", long.MaxValue },
        { "9,223,372,036,854,775,807", long.MaxValue },
        { "=390", 390 },
        { "exactly 390", 390 },
        { "precisely 390", 390 },
        { ">130", Count.MoreThan(130) },
        { "> 130", Count.MoreThan(130) },
        { "over 130", Count.MoreThan(130) },
        { "above 130", Count.MoreThan(130) },
        { "more than 130", Count.MoreThan(130) },
        { "More  Than 130", Count.MoreThan(130) },
        { "≥8000", Count.AtLeast(8_000) },
        { ">=8000", Count.AtLeast(8_000) },
        { "at least 8,000", Count.AtLeast(8_000) },
        { "no fewer than 8,000", Count.AtLeast(8_000) },
        { "no less than 8,000", Count.AtLeast(8_000) },
        { "not fewer than 8,000", Count.AtLeast(8_000) },
        { "not less than 8,000", Count.AtLeast(8_000) },
        { "300+", Count.AtLeast(300) },
        { "300 or more", Count.AtLeast(300) },
        { "~100", Count.About(100) },
        { "≈100", Count.About(100) },
        { "about 100", Count.About(100) },
        { "around 100", Count.About(100) },
        { "some 100", Count.About(100) },
        { "roughly 100", Count.About(100) },
        { "circa 100", Count.About(100) },
        { "approximately 100", Count.About(100) },
        { "approx. 100", Count.About(100) },
        { "490±50", Count.About(490, 50) },
        { "490 ± 50", Count.About(490, 50) },
        { "about 490 ± 50", Count.About(490, 50) },
        { "up to 50", Count.AtMost(50) },
        { "at most 50", Count.AtMost(50) },
        { "no more than 50", Count.AtMost(50) },
        { "not more than 50", Count.AtMost(50) },
        { "≤50", Count.AtMost(50) },
        { "<=50", Count.AtMost(50) },
        { "50 or fewer", Count.AtMost(50) },
        { "50 or less", Count.AtMost(50) },
        { "fewer than 10", Count.FewerThan(10) },
        { "less than 10", Count.FewerThan(10) },
        { "under 10", Count.FewerThan(10) },
        { "below 10", Count.FewerThan(10) },
        { "<10", Count.FewerThan(10) },
        { "nearly 400", Count.Nearly(400) },
        { "almost 400", Count.Nearly(400) },
        { "10–20", Count.Between(10, 20) },
        { "10—20", Count.Between(10, 20) },
        { "10-20", Count.Between(10, 20) },
        { "10 - 20", Count.Between(10, 20) },
        { "10 to 20", Count.Between(10, 20) },
        { "from 10 to 20", Count.Between(10, 20) },
        { "between 10 and 20", Count.Between(10, 20) },
        { "1,000 to 1,200", Count.Between(1_000, 1_200) },
        { "5-5", Count.Between(5, 5) },
        { "unknown", Count.Unknown },
        { "Unknown", Count.Unknown },
        { "n/a", Count.Unknown },
        { "N/A", Count.Unknown },
        { "not known", Count.Unknown },
        { "not stated", Count.Unknown },
        { "?", Count.Unknown },
    };

    [Theory]
    [MemberData(nameof(Read))]
    public void What_people_write_is_read(string text, Count count)
    {
        Assert.Equal(count, Count.Parse(text));
        Assert.True(Count.TryParse(text, out var tried));
        Assert.Equal(count, tried);
    }

    public static TheoryData<string, string> Refused => new()
    {
        { "", $"the count is empty; {Expected}" },
        { "   ", $"the count is empty; {Expected}" },
        { "39o", $"\"39o\" is not a whole number; {Expected}" },
        { "1.5", $"\"1.5\" is not a whole number; {Expected}" },
        { "1.000", $"\"1.000\" is not a whole number; {Expected}" },
        { "1,00", $"\"1,00\" is not a whole number; {Expected}" },
        { "1,0000", $"\"1,0000\" is not a whole number; {Expected}" },
        { "1000,000", $"\"1000,000\" is not a whole number; {Expected}" },
        { "1,000 000", $"\"1,000 000\" is not a whole number; {Expected}" },
        { ",100", $"\",100\" is not a whole number; {Expected}" },
        { "100,", $"\"100,\" is not a whole number; {Expected}" },
        { "1e3", $"\"1e3\" is not a whole number; {Expected}" },
        { "0x10", $"\"0x10\" is not a whole number; {Expected}" },
        { "+390", $"\"+390\" is not a whole number; {Expected}" },
        { "٣٩٠", $"\"٣٩٠\" is not a whole number; {Expected}" },
        { "390\0", $"\"390\0\" is not a whole number; {Expected}" },
        { "390 people", $"\"390 people\" is not a whole number; {Expected}" },
        { "hundreds", $"\"hundreds\" is not a whole number; {Expected}" },
        { "at least", $"\"at least\" is not a whole number; {Expected}" },
        { "at least some", $"\"at least some\" is not a whole number; {Expected}" },
        { "overt 130", $"\"overt 130\" is not a whole number; {Expected}" },
        { "over130", $"\"over130\" is not a whole number; {Expected}" },
        { "+", $"\"+\" is not a whole number; {Expected}" },
        { "10 to", $"\"10 to\" is not a whole number; {Expected}" },
        { "10 and 20", $"\"10 and 20\" is not a whole number; {Expected}" },
        { "10-20-30", $"\"10-20-30\" is not a whole number; {Expected}" },
        { "-5", "\"-5\" is negative; a count of people is never below 0" },
        { "−5", "\"−5\" is negative; a count of people is never below 0" },
        { "9223372036854775808", "\"9223372036854775808\" is too large; the largest count is 9,223,372,036,854,775,807" },
        { "at least 99999999999999999999", "\"at least 99999999999999999999\" is too large; the largest count is 9,223,372,036,854,775,807" },
        { "more than 9223372036854775807", "\"more than 9223372036854775807\" is too large; the largest count is 9,223,372,036,854,775,807" },
        { "about 9223372036854775807", "\"about 9223372036854775807\" is too large; the largest count is 9,223,372,036,854,775,807" },
        { "9223372036854775807 ± 1", "\"9223372036854775807 ± 1\" is too large; the largest count is 9,223,372,036,854,775,807" },
        { "1-9223372036854775808", "\"1-9223372036854775808\" is too large; the largest count is 9,223,372,036,854,775,807" },
        { "20-10", "\"20-10\" is not a range: the upper number 10 is below the lower number 20" },
        { "fewer than 0", "\"fewer than 0\" admits no number of people: nobody can be counted below 0" },
        { "nearly 0", "\"nearly 0\" admits no number of people: nobody can be counted below 0" },
        { "100 ± 0", "\"100 ± 0\" has no tolerance; expected at least ± 1, or the number alone when it is exact" },
        { new string('1', 200), $"\"{new string('1', 40)}…\" is not a count; {Expected}" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Anything_else_is_refused_with_the_text_and_what_was_expected(string text, string message)
    {
        var problem = Assert.Throws<FormatException>(() => Count.Parse(text));
        Assert.Equal(message, problem.Message);
        Assert.False(Count.TryParse(text, out var count));
        Assert.True(count.IsUnknown);
    }

    [Fact]
    public void No_text_is_no_count()
    {
        Assert.Throws<ArgumentNullException>(() => Count.Parse(null!));
        Assert.False(Count.TryParse(null, out _));
    }

    public static TheoryData<Count, string, string> Written => new()
    {
        { 390, "390", "390" },
        { 1_027, "1,027", "1,027" },
        { Count.About(100), "about 100", "~100" },
        { Count.About(1_490, 50), "about 1,490 ± 50", "1,490±50" },
        { Count.Nearly(400), "nearly 400", "nearly 400" },
        { Count.AtLeast(8_000), "at least 8,000", "≥8,000" },
        { Count.MoreThan(130), "more than 130", ">130" },
        { Count.AtMost(50), "up to 50", "≤50" },
        { Count.FewerThan(10), "fewer than 10", "<10" },
        { Count.Between(10, 1_020), "10 to 1,020", "10–1,020" },
        { Count.Unknown, "unknown", "?" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void A_count_is_written_in_words_and_in_signs_and_read_back(Count count, string words, string signs)
    {
        Assert.Equal(words, count.ToString());
        Assert.Equal(words, count.ToString("G", null));
        Assert.Equal(signs, count.ToString("S", null));
        Assert.Equal(signs, $"{count:S}");
        Assert.Equal(count, Count.Parse(words));
        Assert.Equal(count, Count.Parse(signs));
    }

    [Fact]
    public void An_unknown_format_is_refused()
    {
        var problem = Assert.Throws<FormatException>(() => Count.Zero.ToString("N0", null));
        Assert.Equal("The format \"N0\" is unknown; a count is written as \"G\" (words) or \"S\" (signs).", problem.Message);
    }
}
