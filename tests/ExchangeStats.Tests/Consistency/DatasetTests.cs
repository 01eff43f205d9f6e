using System.Text;
using ExchangeStats.Consistency;

namespace ExchangeStats.Tests.Consistency;

public class DatasetTests
{
    [Theory]
    [InlineData("207 (Coordination Headquarters and 3 others) ≠ 206 (dpa)", "2024-01-31/020", "2024-01-31/026")]
    [InlineData("56 (AGC News and Stratfor) ≠ 55 (Denis Pushilin and 3 others)", "2022-09-21/006", "2022-09-21/007")]
    [InlineData("52 (Andriy Yermak) ≠ 50 (Denis Pushilin)", "2022-10-29/008", "2022-10-29/009")]
    [InlineData("36 (Andriy Yermak) ≠ 35 (Denis Pushilin)", "2022-11-23/005", "2022-11-23/006")]
    [InlineData("130 (Andriy Yermak) ≠ 90 (Tatyana Moskalkova)", "2023-03-07/005", "2023-03-07/007")]
    [InlineData("189 (Kyiv Independent and 2 others) ≠ 150 (Russian Ministry of Defence and UAE Foreign Ministry)", "2024-12-30/024", "2024-12-30/034", "2024-12-30/035")]
    [InlineData("390 (Tagesschau) ≠ 270 (Anadolu Agency and 9 others)", "2025-05-23/183")]
    [InlineData("390 (Online.UA and 2 others) ≠ 270 (ActuFR and 16 others)", "2025-05-23/263")]
    [InlineData("307 (AP and 9 others) ≠ 303 (World On Now)")]
    [InlineData("2,430 (Coordination Headquarters) ≠ 2,340 (Coordination Headquarters)", "2023-05-25/003", "2023-05-25/004")]
    public void A_known_disagreement_is_a_contradiction(string certificate, params string[] attestations)
    {
        var conflict = Assert.Single(EmbeddedReport.Value.Conflicts, conflict => conflict.ToString() == certificate);
        Assert.Equal(FindingCode.DifferentCounts, conflict.Code);
        Assert.Subset(Ids(conflict.Claims), attestations.ToHashSet());
        Assert.Contains(EmbeddedReport.Value.Findings, finding => finding.Severity == Severity.Contradiction && finding.Message.Contains(certificate, StringComparison.Ordinal));
    }

    [Fact]
    public void The_range_of_a_scope_that_nobody_speaks_of_is_what_the_whole_book_leaves_to_it()
    {
        var report = EmbeddedReport.Value;
        var bounded = 0;
        foreach (var exchange in report.Book.Exchanges.Where((_, i) => i % 12 == 0))
        {
            var scope = Scope.Of(exchange.Id, exchange.Parties[0], report.Book.FindCategory("wounded"));
            var whole = BookAnalysis.Of(report.Book, report.Options, [(IslandKey.Of(scope), new Cell(scope.Phases, scope.Party, scope.Category))]).RangeOf(scope)!;
            var range = report.RangeOf(scope);
            Assert.Equal(whole.ToString(), range.ToString());
            Assert.Equal(whole.Scenarios.AsEnumerable(), range.Scenarios);
            Assert.Equal(whole.Because.AsEnumerable(), range.Because);
            if (range.Range.High is not null) bounded++;
        }

        Assert.True(bounded > 2);
    }

    [Fact]
    public void The_195_soldiers_of_the_ministry_differ_from_the_headline_of_207_and_do_not_contradict_it()
    {
        var report = EmbeddedReport.Value;
        var finding = Assert.Single(report.Findings, finding => finding.Message.EndsWith("both can be true only if 12 of the 207 were not military", StringComparison.Ordinal));
        Assert.Equal(FindingCode.HeadlinesDiffer, finding.Code);
        Assert.Subset(Ids(finding.Claims), new HashSet<string> { "2024-01-31/020", "2024-01-31/033" });
        Assert.DoesNotContain(report.Conflicts, conflict => Ids(conflict.Claims).IsSupersetOf(["2024-01-31/020", "2024-01-31/033"]));
    }

    [Fact]
    public void Whoever_calls_all_390_soldiers_must_be_doubted()
    {
        var report = EmbeddedReport.Value;
        var all = report.Book.Of("2025-05-23").Concat(report.Book.Of(report.Book.Exchanges.Single(exchange => exchange.Title == "1,000-for-1,000 exchange")))
            .Where(claim => claim.Status == ClaimStatus.Reported && claim.Scope.Category == Category.Military && claim.Scope.Phases == 1 && claim.Count == 390 && !claim.Scope.Party.IsSum).Distinct().ToArray();
        Assert.Contains(all, claim => claim.Claimant == "Tagesschau");
        Assert.Contains(all, claim => claim.Claimant == "Online.UA");
        Assert.All(all, claim => Assert.Equal(Standing.Necessary, report.StandingOf(claim)));
    }

    [Fact]
    public void What_is_told_does_not_depend_on_what_was_asked_before()
    {
        var scopes = EmbeddedReport.Value.Conflicts.SelectMany(conflict => conflict.Assertions).Select(assertion => assertion.Scope).Distinct().Where((_, place) => place % 9 == 0).ToArray();
        var (forwards, backwards) = (ClaimBook.RussiaUkraine.Check(), ClaimBook.RussiaUkraine.Check());
        var behind = scopes.Select(scope => forwards.RangeOf(scope).Because.ToArray()).ToArray();
        Assert.Equal(behind.Reverse(), scopes.Reverse().Select(scope => backwards.RangeOf(scope).Because.ToArray()));
        Assert.Equal(EmbeddedReport.Value.Findings.Select(finding => finding.ToString()), backwards.Findings.Select(finding => finding.ToString()));
        Assert.Equal(EmbeddedReport.Value.Conflicts.Select(conflict => conflict.ToString()), backwards.Conflicts.Select(conflict => conflict.ToString()));
    }

    [Fact]
    public void No_certificate_counts_a_claim_twice() =>
        Assert.All(EmbeddedReport.Value.Conflicts.SelectMany(conflict => conflict.Certificate.Left.Concat(conflict.Certificate.Right)), term => Assert.Equal(1, term.Times));

    [Fact]
    public void The_dataset_is_contradictory_and_admits_that_not_every_conflict_is_listed()
    {
        Assert.Equal(Verdict.Contradictory, EmbeddedReport.Value.Verdict);
        Assert.False(EmbeddedReport.Value.IsComplete);
    }

    [Fact]
    public Task Findings() => Verify(string.Join('\n', EmbeddedReport.Value.Findings)).UseDirectory("../Snapshots");

    [Fact]
    public Task Findings_in_Ukrainian() => Verify(string.Join('\n', EmbeddedReport.Value.Findings.Select(finding => $"{finding.Code} {finding.Say(Language.Ukrainian)}"))).UseDirectory("../Snapshots");

    [Fact]
    public Task Totals_by_year_and_party()
    {
        var text = new StringBuilder();
        var history = EmbeddedReport.Value.History;
        foreach (var year in history.GroupBy(exchange => exchange.FirstDate?.Year).OrderBy(year => year.Key ?? int.MaxValue))
        {
            var exchanges = new ExchangeHistory(year);
            text.Append(year.Key?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "no day");
            foreach (var party in history.Parties) text.Append("; ").Append(party).Append(' ').Append(exchanges.Total(party));
            text.Append('\n');
        }

        foreach (var party in history.Parties) text.Append(party).Append(' ').Append(history.Total(party)).Append('\n');
        return Verify(text.ToString().TrimEnd('\n')).UseDirectory("../Snapshots");
    }

    [Fact]
    public void A_period_that_nobody_totals_holds_at_least_what_is_on_record_in_it()
    {
        var (first, last) = (new DateOnly(2025, 3, 1), new DateOnly(2025, 5, 31));
        var period = Scope.Period(first, last, Party.Ukraine);
        Assert.DoesNotContain(EmbeddedReport.Value.Book.Claims, claim => claim.Scope == period);
        var recorded = EmbeddedReport.Value.History.Between(first, last).Where(exchange => exchange.Kind == ExchangeKind.Exchange).Total(Party.Ukraine);
        var range = EmbeddedReport.Value.RangeOf(period);
        Assert.InRange(recorded.Range.Low, 1_400, 1_700);
        Assert.InRange(range.Low, recorded.Range.Low, recorded.Range.Low + 100);
        Assert.Null(range.High);
    }

    private static HashSet<string> Ids(IEnumerable<Claim> claims) => [.. claims.SelectMany(claim => claim.Attestations).Select(attestation => attestation.Id)];
}
