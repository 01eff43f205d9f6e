using System.Text;
using ExchangeStats.Consistency;

namespace ExchangeStats.Tests.Reports;

/// <summary>A book by hand: an exchange whose sources contradict each other and whose last phase is withheld, and a plan.</summary>
internal static class SmallBook
{
    public const string Hostile = "<script>alert(1)</script>|[x](javascript:1)";

    private const string Text = """
        {
          "exchanges": [
            { "id": "may", "title": "1,000 for 1,000 | <b>in May</b>", "parties": "RU|UA", "agreed_on": "2025-05-16", "agreed_at": "Istanbul" },
            { "id": "new/year", "title": "Over New Year", "parties": "RU|UA" },
            { "id": "later", "kind": "plan", "title": "All for all", "parties": "RU|UA" }
          ],
          "phases": [
            { "exchange": "may", "phase": 1, "date": "2025-05-23" },
            { "exchange": "may", "phase": 2, "date": "2025-05-24" },
            { "exchange": "may", "phase": 3, "date": "2025-05-25" },
            { "exchange": "new/year", "phase": 1, "date": "2025-12-31" },
            { "exchange": "new/year", "phase": 2, "date": "2026-01-01" }
          ],
          "claims": [
            { "id": "m1", "exchange": "may", "phase": 1, "party": "UA", "count": 390, "claimant": "Zelensky", "publisher": "President of Ukraine", "published": "2025-05-23", "url": "https://example.org/a (1)" },
            { "id": "m1b", "exchange": "may", "phase": 1, "party": "UA", "count": 390, "claimant": "Zelensky", "publisher": "Outlet A", "published": "2025-05-24" },
            { "id": "m2", "exchange": "may", "phase": 2, "party": "UA", "count": 307, "claimant": "Zelensky", "publisher": "President of Ukraine", "published": "2025-05-24", "url": "https://example.org/b" },
            { "id": "m3", "exchange": "may", "phase": "1-2", "party": "UA", "count": 700, "claimant": "<script>alert(1)</script>|[x](javascript:1)", "publisher": "Outlet X", "published": "2025-05-25", "url": "javascript:alert(1)" },
            { "id": "m4", "exchange": "may", "phase": 3, "party": "UA", "count": "", "status": "withheld", "claimant": "Headquarters" },
            { "id": "m5", "exchange": "may", "phase": 1, "party": "RU", "count": "about 390", "claimant": "Ministry of Defence", "publisher": "Ministry", "published": "2025-05-23" },
            { "id": "m6", "exchange": "may", "party": "UA", "count": 1000, "status": "agreed", "claimant": "Mediator", "publisher": "Outlet A", "published": "2025-05-16" },
            { "id": "n/1", "exchange": "new/year", "phase": 1, "party": "UA", "count": "at least 150", "claimant": "Zelensky", "publisher": "President of Ukraine", "published": "2025-12-31" },
            { "id": "n-1", "exchange": "new/year", "phase": 2, "party": "UA", "count": 50, "claimant": "Zelensky", "publisher": "President of Ukraine", "published": "2026-01-01" },
            { "id": "p1", "exchange": "later", "party": "UA", "count": 1200, "status": "expected", "claimant": "Mediator", "publisher": "Outlet A", "published": "2026-02-01" },
            { "id": "t1", "until": "2026-01-31", "party": "UA", "count": "more than 900", "claimant": "Ombudsman", "publisher": "Outlet B", "published": "2026-02-01" }
          ]
        }
        """;

    public static ConsistencyReport Check { get; } = Open(Text).Check();

    public static ClaimBook Open(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return ClaimBook.Open(stream, "small.json");
    }
}
