using ExchangeStats.Consistency;

namespace ExchangeStats.Tests.Consistency;

public class FindingCodeTests
{
    private static readonly DateOnly Day = new(2025, 5, 23);
    private static readonly Scope Military = Scope.Of("may", Party.Ukraine, Category.Military);

    [Fact]
    public void Codes_are_unique_and_begin_with_their_severity()
    {
        Assert.Equal(FindingCode.All.Length, FindingCode.All.Select(code => code.Id).Distinct().Count());
        Assert.Equal(FindingCode.All.Length, FindingCode.All.Select(code => code.Title).Distinct().Count());
        Assert.Equal(FindingCode.All.Select(code => code.Id).Order(StringComparer.Ordinal), FindingCode.All.Select(code => code.Id));
        Assert.All(FindingCode.All, code => Assert.Equal($"ES{(int)code.Severity}", code.ToString()[..3]));
        Assert.Equal(FindingCode.All.Length, typeof(FindingCode).GetProperties().Count(property => property.PropertyType == typeof(FindingCode)));
    }

    [Fact]
    public void ES2001_different_counts() => AppearsAndStaysAway("ES2001",
        Book(Claims.By("a", "1", 390), Claims.By("b", "2", 391)), Book(Claims.By("a", "1", 390), Claims.By("b", "2", Count.AtLeast(390))));

    [Fact]
    public void ES2002_phases_do_not_add_up() => AppearsAndStaysAway("ES2002", Phases(390, 307, 700), Phases(390, 307, 697));

    [Fact]
    public void ES2003_breakdown_does_not_fit() => AppearsAndStaysAway("ES2003",
        Book(Claims.By("a", "1", 390), Claims.By("b", "2", 391, Military)), Book(Claims.By("a", "1", 390), Claims.By("b", "2", 390, Military)));

    [Fact]
    public void ES2004_sides_do_not_add_up() => AppearsAndStaysAway("ES2004", Sides(100, 90, 200), Sides(100, 90, 190));

    [Fact]
    public void ES2005_counts_do_not_add_up() => AppearsAndStaysAway("ES2005",
        Book(Claims.By("a", "1", 5, Phase(1).With(Category.Military)), Claims.By("b", "2", 4), Claims.By("c", "3", 0, Phase(2))),
        Book(Claims.By("a", "1", 4, Phase(1).With(Category.Military)), Claims.By("b", "2", 4), Claims.By("c", "3", 0, Phase(2))));

    [Fact]
    public void ES1001_headlines_differ() => AppearsAndStaysAway("ES1001",
        Book(Claims.By("a", "1", 207), Claims.By("b", "2", 195, Military)),
        Book(Claims.By("a", "1", 207), Claims.By("b", "2", 195, Military), Claims.By("c", "3", 12, Military.With(Category.Civilian))));

    [Fact]
    public void ES1001_is_not_about_small_parts_nor_about_claimants_with_a_headline_of_their_own()
    {
        Assert.DoesNotContain("ES1001", Codes(Book(Claims.By("a", "1", 207), Claims.By("b", "2", 100, Military))));
        Assert.DoesNotContain("ES1001", Codes(Book(Claims.By("a", "1", 207), Claims.By("b", "2", 195, Military), Claims.By("b", "3", 207))));
        Assert.DoesNotContain("ES1001", Codes(Book(Claims.By("a", "1", Count.About(200)), Claims.By("b", "2", 195, Military))));
    }

    [Fact]
    public void ES1002_published_beforehand() => AppearsAndStaysAway("ES1002",
        Book(Claims.By("a", "1", 390, day: Day, published: Day.AddDays(-1))), Book(Claims.By("a", "1", 390, day: Day, published: Day)));

    [Fact]
    public void ES1002_is_not_about_plans() =>
        Assert.DoesNotContain("ES1002", Codes(Book(Claims.By("a", "1", 390, day: Day, published: Day.AddDays(-1), status: ClaimStatus.Expected))));

    [Fact]
    public void ES1003_not_decided() => AppearsAndStaysAway("ES1003",
        Book([.. Enumerable.Range(0, 450).Select(day => Claims.By("a", $"{day}", day, Scope.Period(null, Day.AddDays(day), day % 2 == 0 ? Party.Ukraine : Party.Russia)))]),
        Book(Claims.By("a", "1", 390), Claims.By("a", "2", 5_000, Scope.Period(null, Day, Party.Ukraine))));

    [Fact]
    public void Tables_of_phases_and_categories_are_decided()
    {
        Assert.Equal(Verdict.Consistent, Table(150).Verdict);
        Assert.DoesNotContain(Table(150).Findings, finding => finding.Code == FindingCode.NotDecided);
        var conflict = Assert.Single(Table(151).Conflicts);
        Assert.Equal("Military 50 in the whole exchange (a) + Civilians 151 in the whole exchange (a) = 201 > 200 = Total 100 in phase 1 (a) + Total 100 in phase 2 (a)", conflict.Certificate.ToString());

        static ConsistencyReport Table(int civilians) => Book(
            Claims.By("a", "1", 100, Phase(1)), Claims.By("a", "2", 100, Phase(2)),
            Claims.By("a", "3", 50, Military), Claims.By("a", "4", 20, Phase(1).With(Category.Military)), Claims.By("a", "5", civilians, Military.With(Category.Civilian))).Check();
    }

    [Fact]
    public void ES0001_phase_without_claim() => AppearsAndStaysAway("ES0001", Book(Claims.By("a", "1", 390, Phase(1))), Phases(390, 307, 697));

    [Fact]
    public void ES0002_revised() => AppearsAndStaysAway("ES0002",
        Book(Claims.By("a", "1", 390, published: Day), Claims.By("a", "2", 391, published: Day.AddDays(1))),
        Book(Claims.By("a", "1", 390, published: Day), Claims.By("b", "2", 391, published: Day.AddDays(1))));

    [Fact]
    public void ES0003_day_differs() => AppearsAndStaysAway("ES0003",
        Book(Claims.By("a", "1", 390, Phase(1), day: Day.AddDays(1))), Book(Claims.By("a", "1", 390, Phase(1), day: Day), Claims.By("a", "2", 697, day: Day.AddDays(1))));

    [Fact]
    public void ES0004_plan_overrun() => AppearsAndStaysAway("ES0004",
        Book(Claims.By("a", "1", 390), Claims.By("a", "2", 300, status: ClaimStatus.Agreed)), Book(Claims.By("a", "1", 390), Claims.By("a", "2", 390, status: ClaimStatus.Agreed)));

    [Fact]
    public void ES0005_without_day() => AppearsAndStaysAway("ES0005", ClaimBook.Of([Claims.By("a", "1", 390)]), ClaimBook.Of([Claims.By("a", "1", 390, day: Day)]));

    [Fact]
    public void ES0006_size_withheld() => AppearsAndStaysAway("ES0006",
        Book(Claims.By("a", "1", Count.Unknown, status: ClaimStatus.Withheld)), Book(Claims.By("a", "1", Count.Unknown)));

    [Fact]
    public void ES0007_ordinal_skipped() => AppearsAndStaysAway("ES0007", Numbers("65", "67"), Numbers("65", "66"));

    [Fact]
    public void ES0008_total_without_parts() => AppearsAndStaysAway("ES0008", Book(Claims.By("a", "1", 697)), Phases(390, 307, 697));

    [Fact]
    public void ES0009_remainder_left() => AppearsAndStaysAway("ES0009", Breakdown(270, 100), Breakdown(270, 120));

    [Fact]
    public void ES0010_part_as_whole() => AppearsAndStaysAway("ES0010", Breakdown(390, 120, "b"), Breakdown(270, 120, "b"));

    [Fact]
    public void ES0011_agree_as_rounded() => AppearsAndStaysAway("ES0011",
        Book(Claims.By("a", "1", Count.About(400)), Claims.By("b", "2", 390)), Book(Claims.By("a", "1", Count.About(390)), Claims.By("b", "2", 390)));

    [Fact]
    public void ES1004_dates_out_of_order() => AppearsAndStaysAway("ES1004", Dated(Day, Day.AddDays(-1)), Dated(Day, Day));

    [Fact]
    public void ES1005_ordinal_out_of_order() => AppearsAndStaysAway("ES1005", Numbers("65", "65"), Numbers("65", "66"));

    private static void AppearsAndStaysAway(string code, ClaimBook with, ClaimBook without)
    {
        var finding = with.Check().Findings.First(finding => finding.Code.Id == code);
        Assert.Equal(FindingCode.All.Single(known => known.Id == code), finding.Code);
        Assert.DoesNotContain(code, Codes(without));
    }

    private static IEnumerable<string> Codes(ClaimBook book) => book.Check().Findings.Select(finding => finding.Code.Id);

    private static Scope Phase(int number) => Scope.Of("may", Party.Ukraine, phases: number);

    private static ClaimBook Phases(Count first, Count second, Count whole) =>
        Book(Claims.By("a", "1", first, Phase(1)), Claims.By("a", "2", second, Phase(2)), Claims.By("b", "3", whole));

    private static ClaimBook Breakdown(Count military, Count civilian, string other = "a") =>
        Book(Claims.By("a", "1", 390), Claims.By("a", "2", military, Military), Claims.By(other, "3", civilian, Military.With(Category.Civilian)));

    private static ClaimBook Numbers(string first, string second) =>
        ClaimBook.Of([], [Registered.Exchange("may", Day, ordinal: first), Registered.Exchange("june", Day.AddDays(30), ordinal: second)]);

    private static ClaimBook Dated(params DateOnly[] phases) => ClaimBook.Of([], [Registered.Exchange("may", phases: phases)]);

    private static ClaimBook Sides(Count ukraine, Count russia, Count both) =>
        Book(Claims.By("a", "1", ukraine), Claims.By("b", "2", russia, Scope.Of("may", Party.Russia)), Claims.By("c", "3", both, Scope.Of("may", Party.Both)));

    private static ClaimBook Book(params Claim[] claims) =>
        ClaimBook.Of(claims, exchanges: [new World(2, [Party.Ukraine, Party.Russia], [], []).Exchange]);
}
