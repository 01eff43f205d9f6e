using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ExchangeStats.Browser.Tests;

[Trait("Category", "Browser")]
public class ReportPageTests(ReportInBrowser report) : IClassFixture<ReportInBrowser>
{
    [BrowserTheory]
    [InlineData(360, false)]
    [InlineData(360, true)]
    [InlineData(1280, false)]
    [InlineData(1280, true)]
    public async Task Everybody_can_read_and_reach_everything(int width, bool isDark) =>
        await IsWithoutViolations(await report.Open(width, isDark, address: report.ExchangeAddress));

    [BrowserFact]
    public async Task Everybody_can_read_and_reach_everything_in_the_report_on_all_exchanges() => await IsWithoutViolations(await Shortened(await report.Open()));

    [BrowserFact]
    public async Task Everybody_can_read_and_reach_everything_in_what_was_known_on_a_day() => await IsWithoutViolations(await Shortened(await report.Open(address: report.VintageAddress)));

    // To look for each of thousands of cells whether something covers it takes minutes; rows and parts about single exchanges are alike.
    private static async Task<IPage> Shortened(IPage page)
    {
        await page.EvaluateAsync("""
            [...document.querySelectorAll('section section')].slice(10).forEach(section => section.remove());
            document.querySelectorAll('tbody').forEach(body => [...body.rows].slice(20).forEach(row => row.remove()));
            """);
        return page;
    }

    private static async Task IsWithoutViolations(IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(violation => $"{violation.Id}: {violation.Help} {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}")));
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task The_page_never_scrolls_sideways(int width)
    {
        var page = await report.Open(width);
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [BrowserFact]
    public async Task Nothing_is_fetched_and_nothing_goes_wrong()
    {
        var page = await report.Open();
        var (requests, complaints) = (new List<string>(), new List<string>());
        page.Request += (_, request) => requests.Add(request.Url);
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        await page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Equal([report.Address], requests);
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task A_click_on_a_head_sorts_by_number_and_another_turns_it_round()
    {
        var page = await report.Open();
        var head = page.Locator("#table-totals-by-year thead th").Nth(3);
        var cells = page.Locator("#table-totals-by-year tbody tr td:nth-child(4)");
        var original = await cells.AllTextContentsAsync();
        await head.GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal("ascending", await head.GetAttributeAsync("aria-sort"));
        var rising = await cells.EvaluateAllAsync<double[]>("cells => cells.map(cell => Number(cell.dataset.key))");
        Assert.Equal(rising.Order(), rising);
        await head.GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal("descending", await head.GetAttributeAsync("aria-sort"));
        var falling = await cells.EvaluateAllAsync<double[]>("cells => cells.map(cell => Number(cell.dataset.key))");
        Assert.Equal(rising.OrderDescending(), falling);
        await head.GetByRole(AriaRole.Button).ClickAsync();
        Assert.Null(await head.GetAttributeAsync("aria-sort"));
        Assert.Equal(original, await cells.AllTextContentsAsync());
    }

    [BrowserFact]
    public async Task Tables_sort_and_filter_by_keyboard_alone()
    {
        var page = await report.Open();
        var table = page.Locator("#table-exchanges");
        await table.Locator("thead button").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("ascending", await table.Locator("thead th").First.GetAttributeAsync("aria-sort"));
        var bar = page.Locator(".filter").Filter(new() { Has = page.Locator("xpath=self::*[following-sibling::div[1]//table[@id='table-exchanges']]") });
        await bar.GetByRole(AriaRole.Searchbox).FocusAsync();
        await page.Keyboard.TypeAsync("1,000-FOR-1,000");
        var shown = await table.Locator("tbody tr:visible").AllTextContentsAsync();
        Assert.InRange(shown.Count, 1, 3);
        Assert.All(shown, row => Assert.Contains("1,000-for-1,000", row, StringComparison.Ordinal));
        Assert.Matches(@"^\d+ of \d+ rows$", await bar.Locator("output").TextContentAsync());
    }

    [BrowserFact]
    public async Task Without_scripts_everything_is_there_and_nothing_looks_as_if_it_could_be_pressed()
    {
        var (with, without) = (await report.Open(), await report.Open(hasScript: false));
        Assert.Equal(await with.Locator("tbody tr").CountAsync(), await without.Locator("tbody tr").CountAsync());
        Assert.Equal(0, await without.Locator("button, input").CountAsync());
        Assert.True(await without.Locator("#figure-cumulative svg").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task Every_link_within_the_page_arrives()
    {
        var page = await report.Open();
        Assert.Empty(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href^=\"#\"]')].map(link => decodeURIComponent(link.getAttribute('href').slice(1))).filter(id => !document.getElementById(id))"));
        Assert.Empty(await page.EvaluateAsync<string[]>("(ids => ids.filter((id, index) => ids.indexOf(id) !== index))([...document.querySelectorAll('[id]')].map(element => element.id))"));
    }

    [BrowserFact]
    public async Task A_row_that_a_filter_hides_is_shown_when_a_link_leads_there()
    {
        var page = await report.Open();
        await page.Locator(".filter input").First.FillAsync("no such row anywhere");
        await page.EvaluateAsync("for (const field of document.querySelectorAll('.filter input')) { field.value = 'no such row anywhere'; field.dispatchEvent(new Event('input')); }");
        Assert.False(await page.Locator("#row-UA-RU-2025-05-23").IsVisibleAsync());
        await page.EvaluateAsync("location.hash = '#row-UA-RU-2025-05-23'");
        await Assertions.Expect(page.Locator("#row-UA-RU-2025-05-23")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Charts_follow_light_and_dark()
    {
        var (light, dark) = (await report.Open(), await report.Open(isDark: true));
        Assert.NotEqual(await Ground(light), await Ground(dark));
        Assert.NotEqual(await light.Locator("#figure-cumulative").ScreenshotAsync(), await dark.Locator("#figure-cumulative").ScreenshotAsync());

        static Task<string> Ground(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
    }

    [BrowserFact]
    public async Task On_paper_it_has_pages_and_no_controls()
    {
        var page = await report.Open(address: report.ExchangeAddress);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await page.Locator("nav").IsVisibleAsync());
        Assert.False(await page.Locator(".filter").First.IsVisibleAsync());
        var pdf = await page.PdfAsync(new() { Format = "A4" });
        Assert.StartsWith("%PDF-", System.Text.Encoding.ASCII.GetString(pdf.AsSpan(0, 5)), StringComparison.Ordinal);
        Assert.InRange(System.Text.RegularExpressions.Regex.Count(System.Text.Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b(?!s)"), 3, 60);
    }
}
