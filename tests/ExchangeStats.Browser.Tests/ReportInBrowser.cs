using ExchangeStats.Charts;
using ExchangeStats.Consistency;
using ExchangeStats.Reports;
using Microsoft.Playwright;

namespace ExchangeStats.Browser.Tests;

/// <summary>The report on the embedded dataset as a file, and a browser to open it with.</summary>
public sealed class ReportInBrowser : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The address of the report on all exchanges.</summary>
    public string Address => new Uri(folder["report.html"]).AbsoluteUri;

    /// <summary>The address of the report on one exchange.</summary>
    public string ExchangeAddress => new Uri(folder["exchange.html"]).AbsoluteUri;

    /// <summary>The address of the report on what was known on the second day of a thousand for a thousand.</summary>
    public string VintageAddress => new Uri(folder["vintage.html"]).AbsoluteUri;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null) return;
        var check = ClaimBook.RussiaUkraine.Check();
        folder.Write("report.html", HistoryReport.Create(check, ReportFigures.Of(check)).ToHtml());
        folder.Write("exchange.html", ExchangeReport.Create(check, "UA-RU-2024-01-31", Language.Ukrainian, ReportFigures.Of(check, "UA-RU-2024-01-31", Language.Ukrainian)).ToHtml());
        folder.Write("vintage.html", VintageReport.Create(check, new(2025, 5, 24)).ToHtml());
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium.Path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>Opens a page of its own.</summary>
    public async Task<IPage> Open(int width = 1280, bool isDark = false, bool hasScript = true, string? address = null)
    {
        var context = await browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = hasScript,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(address ?? Address);
        return page;
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }

    public void Dispose() => folder.Dispose();
}
