using ExchangeStats.Reports;

namespace ExchangeStats.Tests.Reports;

public class MarkdownTests
{
    [Theory]
    [InlineData(SmallBook.Hostile, @"\<script\>alert(1)\</script\>\|\[x\](javascript:1)")]
    [InlineData("two\nlines\r\nand\ttabs", "two lines and tabs")]
    [InlineData("next\u0085line\u2028separator\u2029paragraph", "next line separator paragraph")]
    [InlineData("   wide    spaces ", "wide spaces")]
    [InlineData("a|b", @"a\|b")]
    [InlineData("`code`", @"\`code\`")]
    [InlineData("*a* _b_ ~~c~~ $d$", @"\*a\* \_b\_ \~\~c\~\~ \$d\$")]
    [InlineData("![x](https://example.org)", @"\!\[x\](https://example.org)")]
    [InlineData("&lt; &#60; \\", @"\&lt; \&\#60; \\")]
    [InlineData("# heading", @"\# heading")]
    [InlineData("> quote", @"\> quote")]
    [InlineData("- list", @"\- list")]
    [InlineData("+ list", @"\+ list")]
    [InlineData("1. list", @"1\. list")]
    [InlineData("22) list", @"22\) list")]
    [InlineData("--- rule", @"\--- rule")]
    [InlineData("=== rule", @"\=== rule")]
    [InlineData("1.5 and 1,000-for-1,000", "1.5 and 1,000-for-1,000")]
    [InlineData("nul\0 escape\u001b", "nul\uFFFD escape\uFFFD")]
    [InlineData("\u202Eturned\u202C \u2066isolated\u2069", "\uFFFDturned\uFFFD \uFFFDisolated\uFFFD")]
    [InlineData("Зеленський 🇺🇦", "Зеленський 🇺🇦")]
    public void A_text_appears_as_exactly_that_text(string text, string expected)
    {
        Assert.Equal($"# {expected}\n\n## {expected}\n\n{expected}\n\n- {expected}\n\n| {expected} |\n| --- |\n| {expected} |\n", new Report(text,
        [
            new Heading(text), new Paragraph(text), new BulletList(text), new ReportTable(null, [text], [[text]]),
        ]).ToMarkdown());
        Assert.Contains($"\n![{expected}](charts/a.svg)\n", new Report("t", new Figure("a", text, "", [], "")).ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains($"\n[{expected}](https://example.org)\n", Linked(text, "https://example.org"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("mailto:a@example.org")]
    [InlineData("//example.org")]
    [InlineData("/etc/passwd")]
    [InlineData(" https://example.org")]
    [InlineData("https:example.org")]
    [InlineData("")]
    [InlineData(null)]
    public void An_address_that_is_not_of_the_web_leads_nowhere(string? address) =>
        Assert.Equal("# t\n\nhere\n", Linked("here", address));

    [Theory]
    [InlineData("https://example.org/a b(c)", "https://example.org/a%20b%28c%29")]
    [InlineData("http://example.org/?a=1&b=%20#c", "http://example.org/?a=1&b=%20#c")]
    [InlineData("HTTPS://example.org", "HTTPS://example.org")]
    [InlineData("https://example.org/) [x](javascript:1", "https://example.org/%29%20%5Bx%5D%28javascript:1")]
    [InlineData("https://example.org/\n\n<script>", "https://example.org/%0A%0A%3Cscript%3E")]
    [InlineData("https://example.org/|\\\"'`\0\u007f", "https://example.org/%7C%5C%22%27%60%00%7F")]
    [InlineData("https://example.org/\u202Ea\u00A0b\u0085", "https://example.org/%E2%80%AEa%C2%A0b%C2%85")]
    [InlineData("https://uk.example.org/обмін", "https://uk.example.org/обмін")]
    public void An_address_of_the_web_is_written_so_that_it_ends_where_it_ends(string address, string expected) =>
        Assert.Equal($"# t\n\n[here]({expected})\n", Linked("here", address));

    [Fact]
    public void Anchors_and_what_leads_to_them_are_written_alike_and_different_names_stay_different()
    {
        string[] names = ["a/1", "a-1", "a 1", "a_1", "a\"><script>", "рік"];
        var written = names.Select(name => new Report("t", new Heading("h", 2, name), new Paragraph(new Passage(new Inline("x", "#" + name, name + "!")))).ToMarkdown()).ToArray();
        Assert.Equal("# t\n\n<a id=\"a_2f1\"></a>\n\n## h\n\n<a id=\"a_2f1_21\"></a>[x](#a_2f1)\n", written[0]);
        Assert.Equal("# t\n\n<a id=\"a_22_3e_3cscript_3e\"></a>\n\n## h\n\n<a id=\"a_22_3e_3cscript_3e_21\"></a>[x](#a_22_3e_3cscript_3e)\n", written[4]);
        Assert.Equal(names.Length, written.Distinct().Count());
    }

    [Fact]
    public void Pieces_keep_the_spaces_between_them() =>
        Assert.Equal("# t\n\n[a](#a), b [c](#c) d\n", new Report("t", new Paragraph(new Passage(new Inline("a", "#a"), ", b ", new Inline("c", "#c"), " d"))).ToMarkdown());

    [Fact]
    public void Columns_of_numbers_are_set_to_the_right() =>
        Assert.Equal("# t\n\n| a | b |\n| --- | ---: |\n| x | 1 |\n| y | at least 2 |\n", new Report("t", new ReportTable(null, ["a", "b"], [["x", Count.Exactly(1)], ["y", Count.AtLeast(2)]], 1)).ToMarkdown());

    private static string Linked(string text, string? address) => new Report("t", new Paragraph(new Passage(new Inline(text, address)))).ToMarkdown();
}
