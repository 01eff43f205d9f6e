using ExchangeStats.Consistency;

namespace ExchangeStats.Tests.Consistency;

public class UkrainianSentenceTests
{
    private static readonly DateOnly Day = World.Day;
    private static readonly Scope Whole = Scope.Of("may", Party.Ukraine);
    private static readonly Scope Military = Whole.With(Category.Military);
    private static readonly Scope Civilian = Whole.With(Category.Civilian);

    [Fact]
    public void Phases_that_do_not_add_up() => Assert.Equal(
        "390 у фазі 1 (a) + 307 у фазі 2 (a) = 697 ≠ 1\u00A0700 у фазах 1-2 (b)",
        Certificate(Phases(3, Claims.By("a", "1", 390, Phase(1)), Claims.By("a", "2", 307, Phase(2)), Claims.By("b", "3", 1_700, Phase(new(1, 2))))));

    [Fact]
    public void A_breakdown_that_does_not_fit() => Assert.Equal(
        "Військові 100 у фазі 1 (a) + Цивільні 50 в усьому обміні (b) = 150 > Усього 120 в усьому обміні (c: щонайбільше 120)",
        Certificate(Phases(2, Claims.By("a", "1", 100, Phase(1).With(Category.Military)), Claims.By("b", "2", 50, Civilian), Claims.By("c", "3", Count.AtMost(120)))));

    [Fact]
    public void Sides_that_do_not_add_up() => Assert.Equal(
        "100 до України (a) + 90 до Росії (b) = 190 ≠ 200 до обох сторін (c)",
        Certificate(Claims.By("a", "1", 100), Claims.By("b", "2", 90, Whole.With(Party.Russia)), Claims.By("c", "3", 200, Whole.With(Party.Both))));

    [Fact]
    public void Sides_that_did_not_get_the_same_number() => Assert.Equal(
        "100 до України (a) ≠ 90 до Росії (b), але стільки ж кожній стороні (c)",
        Certificate(Claims.By("a", "1", 100), Claims.By("b", "2", 90, Whole.With(Party.Russia)), Claims.OfSameNumber("c", "3")));

    [Fact]
    public void Sides_that_only_half_a_person_would_make_even() => Assert.Equal(
        "немає цілих чисел осіб, для яких усе це правда: 7 (a), стільки ж (c)",
        Certificate(Phases(1, Claims.By("a", "1", 7, Whole.With(Party.Both)), Claims.OfSameNumber("c", "3"))));

    [Fact]
    public void A_running_total_below_what_is_on_record()
    {
        var finding = Said(Phases(1, Claims.By("a", "1", 390), Claims.By("b", "2", 300, Scope.Period(null, Day.AddDays(7), Party.Ukraine, via: "exchange"))), "ES2006");
        Assert.Equal("до 2025-05-30, шляхом обміну, повернуто до України: 390 у події «May» (a) > 300 до 2025-05-30, шляхом обміну (b); "
            + "можливо, 300 — без декого з тих, про кого є твердження, або станом на раніший день, або 300 пораховано від дня, якого не названо", finding);
    }

    [Theory]
    [InlineData("exchange", "шляхом обміну")]
    [InlineData("outside", "поза обмінами")]
    [InlineData("UAE", "шлях «UAE»")]
    public void The_route_of_a_running_total(string via, string route)
    {
        var scope = Scope.Period(new(2025, 1, 1), Day, Party.Both, via: via);
        Assert.Equal($"від 2025-01-01 до 2025-05-23, {route}, повернуто до обох сторін разом: 500 (a) ≠ 400 (b)", Finding("ES2001", Claims.By("a", "1", 500, scope), Claims.By("b", "2", 400, scope)).Split(';')[0]);
    }

    [Theory]
    [InlineData(Measure.Remains, "may, тіл передано до України: 5 (a) ≠ 4 (b)")]
    [InlineData(Measure.Declined, "may, відмовилися повертатися до України: 5 (a) ≠ 4 (b)")]
    public void What_is_counted(Measure measure, string sentence)
    {
        var scope = Scope.Of("may", Party.Ukraine, measure: measure);
        Assert.Equal(sentence, Finding("ES2001", Claims.By("a", "1", 5, scope), Claims.By("b", "2", 4, scope)));
    }

    [Fact]
    public void People_held_and_exchanges_so_far()
    {
        var (held, exchanges) = (Scope.Held(Day, Party.Ukraine), Scope.Period(null, Day, Party.Both, measure: Measure.Exchanges));
        Assert.Equal("на 2025-05-23, утримують і мають повернути до України: 8\u00A0000 (a) ≠ 7\u00A0000 (b)", Finding("ES2001", Claims.By("a", "1", 8_000, held), Claims.By("b", "2", 7_000, held)).Split(';')[0]);
        Assert.Equal("до 2025-05-23, проведено обмінів: 60 (a) ≠ 59 (b); можливо, обмін того самого дня могли врахувати в одному числі й не врахувати в іншому",
            Finding("ES2001", Claims.By("a", "1", 60, exchanges), Claims.By("b", "2", 59, exchanges)));
    }

    [Theory]
    [InlineData(1, "a")]
    [InlineData(2, "a і b")]
    [InlineData(3, "a і ще 2 джерела")]
    [InlineData(6, "a і ще 5 джерел")]
    [InlineData(22, "a і ще 21 джерело")]
    public void Those_who_say_it(int claimants, string named) => Assert.Equal($"may, повернуто до України: 390 ({named}) ≠ 380 (z)",
        Finding("ES2001", [.. Enumerable.Range(0, claimants).Select(i => Claims.By($"{(char)('a' + i)}", $"{i:00}", 390)), Claims.By("z", "99", 380)]).Split(" (і ще")[0].Split(';')[0]);

    [Theory]
    [InlineData(1, "(і ще 1 суперечність із тими самими твердженнями)")]
    [InlineData(2, "(і ще 2 суперечності із тими самими твердженнями)")]
    [InlineData(5, "(і ще 5 суперечностей із тими самими твердженнями)")]
    public void Further_conflicts(int further, string told)
    {
        var others = Enumerable.Range(0, further).Select(i => Claims.By("ministry", $"m{i}", Count.AtLeast(300 - i)));
        Assert.Contains(told, Finding("ES2001", [Claims.By("outlet", "o", 200), Claims.By("headquarters", "a", 301), .. others]), StringComparison.Ordinal);
    }

    [Fact]
    public void Explanations()
    {
        Explains("697 і 679 різняться двома переставленими цифрами", Claims.By("a", "1", 697), Claims.By("b", "2", 679));
        Explains("300 і 200 різняться однією цифрою", Claims.By("a", "1", 300), Claims.By("b", "2", 200));
        Explains("a називає обидва числа, одне з яких — виправлення", Claims.By("a", "1", 45), Claims.By("a", "2", 41));
        Explains("різниця, 8, — це те, що c і d кажуть про категорію «Цивільні», яку могли врахувати в одному числі й не врахувати в іншому",
            Claims.By("a", "1", 154), Claims.By("b", "2", 146), Claims.By("c", "3", 8, Civilian), Claims.By("d", "4", 8, Civilian));
        Explains("390 — це те, що b каже лише про одну сторону (Росія)",
            Claims.By("c", "3", 780, Whole.With(Party.Both)), Claims.By("d", "4", 390, Whole.With(Party.Both)), Claims.By("a", "1", 390), Claims.By("b", "2", 390, Whole.With(Party.Russia)));
        Assert.Contains("303 — це те, що a каже про фазу 3", Phases(3, Claims.By("a", "1", 307, Phase(2)), Claims.By("b", "2", 307, Phase(2)), Claims.By("a", "3", 303, Phase(3)), Claims.By("c", "4", 303, Phase(2)))
            .Check().Conflicts[0].Hypotheses.Select(hypothesis => hypothesis.Say(Language.Ukrainian)));
        Explains("різниця, 31, — це те, що c каже про подію «june» того самого дня",
            Claims.By("a", "1", 277, day: Day), Claims.By("b", "2", 246, day: Day), Claims.By("c", "3", 31, Scope.Of("june", Party.Ukraine), day: Day));
        Explains("підсумки рахують людей, які поверталися різними шляхами",
            Claims.By("a", "1", 600, Scope.Period(null, Day, Party.Ukraine, via: "exchange")), Claims.By("b", "2", 500, Scope.Period(null, Day, Party.Ukraine)));
    }

    [Fact]
    public void An_explanation_of_which_only_English_is_known_is_told_in_English() =>
        Assert.Equal("by chance", new Hypothesis(HypothesisKind.Digit, "by chance").Say(Language.Ukrainian));

    [Fact]
    public void Headlines_that_differ()
    {
        Assert.Equal("may, повернуто до України: 207 (a), але Військові 195 (b і c); обидва числа можуть бути правдою, лише якщо з-поміж 207 до категорії «Військові» не належить 12",
            Finding("ES1001", Claims.By("a", "1", 207), Claims.By("b", "2", 195, Military), Claims.By("c", "3", 195, Military)));
        Assert.EndsWith("з-поміж щонайменше 207 до категорії «Військові» не належить щонайменше 12",
            Finding("ES1001", Claims.By("a", "1", Count.AtLeast(207)), Claims.By("b", "2", 195, Military)), StringComparison.Ordinal);
    }

    [Fact]
    public void Breakdowns_and_parts() => Assert.Multiple(
        () => Assert.Equal("may, повернуто до України: Цивільні 100 + Військові 270 = 370 із 390 (a); решту, 20, не віднесено до жодної з цих категорій",
            Finding("ES0009", Claims.By("a", "1", 390), Claims.By("a", "2", 270, Military), Claims.By("a", "3", 100, Civilian))),
        () => Assert.Equal("may, повернуто до України: число 390 подано і як «Усього», і як «Військові» (a); інші ж називають: Цивільні щонайменше 100 (c) і Цивільні 120 (b)",
            Finding("ES0010", Claims.By("a", "1", 390), Claims.By("a", "2", 390, Military), Claims.By("b", "3", 120, Civilian), Claims.By("c", "4", Count.AtLeast(100), Civilian))),
        () => Assert.Equal("may, повернуто до України, Військові: близько 200 (a) узгоджується з 206 (b) лише як приблизне число; майже 400 (c) узгоджується з 390 (d) лише як приблизне число",
            Finding("ES0011", Claims.By("a", "1", Count.About(200), Military), Claims.By("b", "2", 206, Military), Claims.By("c", "3", Count.Nearly(400), Military), Claims.By("d", "4", 390, Military))));

    [Fact]
    public void Phases_without_a_claim_and_totals_without_parts()
    {
        Assert.Equal("May: ніхто не повідомляє, скільки повернуто у фазі 2", Said(Phases(2, Claims.By("a", "1", 390, Phase(1))), "ES0001"));
        Assert.Equal("May, повернуто до України: 1\u00A0000 (a) разом у 3 фазах, а скільки в якій із них, ніхто не каже", Said(Phases(3, Claims.By("a", "1", 1_000)), "ES0008"));
    }

    [Fact]
    public void What_is_revised_printed_early_or_withheld()
    {
        Assert.Equal("may: a до 2025-05-23 каже «близько 300», а від 2025-05-24 — «390»", Finding("ES0002", Claims.By("a", "1", Count.About(300), published: Day), Claims.By("a", "2", 390, published: Day.AddDays(1))));
        Assert.Equal("may: a не називає, скількох осіб повернуто до України", Finding("ES0006", Claims.By("a", "1", Count.Unknown, status: ClaimStatus.Withheld)));
        Assert.Equal("may: невідоме видання від 2025-05-22 уже містить те, що a повідомляє про 2025-05-23", Finding("ES1002", Claims.By("a", "1", 390, published: Day.AddDays(-1), day: Day)));
        var printed = new Claim("a", Whole, 390, [new Attestation("1", Day, "Gazette", Day.AddDays(-1))]);
        Assert.Equal("may: видання «Gazette» від 2025-05-22 уже містить те, що a повідомляє про 2025-05-23", Finding("ES1002", printed));
    }

    [Fact]
    public void Days_that_differ_fall_or_are_missing()
    {
        Assert.Equal("may: b датує подію днем 2025-05-24", Said(ClaimBook.Of([Claims.By("a", "1", 390, day: Day), Claims.By("b", "2", 390, day: Day.AddDays(1))], [Registered.Exchange("may", Day, phases: Day)]), "ES0003"));
        Assert.Equal("may: день невідомий; подію враховано лише в підсумках", Said(Registered.Exchange("may"), "ES0005"));
        Assert.Equal("may: фазу 2 датовано 2025-05-22, раніше за фазу 1 (2025-05-23)", Said(Registered.Exchange("may", phases: [Day, Day.AddDays(-1)]), "ES1004"));
        Assert.Equal("may: останню передачу датовано 2025-05-22, раніше за першу (2025-05-23)", Said(Registered.Exchange("may", Day, Day.AddDays(-1)), "ES1004"));
        Assert.Equal("may: домовленість датовано 2025-05-24, пізніше за першу передачу (2025-05-23)", Said(Registered.Exchange("may", Day, agreed: Day.AddDays(1)), "ES1004"));
    }

    [Fact]
    public void More_than_was_agreed()
    {
        var may = Exchange.Between(Party.Ukraine, Party.Russia).WithId("may").Titled("may").Agreed(500).Phase(Day, Count.Unknown).Build();
        Assert.Equal("may: повернуто до України — щонайменше 1\u00A0503, погоджено — 500", Said(ClaimBook.Of([Claims.By("a", "1", Count.AtLeast(1_503))], [may]), "ES0004"));
    }

    [Theory]
    [InlineData("65", "67", 0, "ES0007", "«c» має номер 67, а «a» — номер 65: номера 66 бракує, а обмінів без номера між ними немає")]
    [InlineData("65", "68", 1, "ES0007", "«c» має номер 68, а «a» — номер 65: номерів від 66 до 67 бракує, а без номера між ними — 1 обмін")]
    [InlineData("65", "67", 2, "ES0007", "«c» має номер 67, а «a» — номер 65: номера 66 бракує, а без номера між ними — 2 обміни")]
    [InlineData("65", "67", 5, "ES0007", "«c» має номер 67, а «a» — номер 65: номера 66 бракує, а без номера між ними — 5 обмінів")]
    [InlineData("65", "65", 0, "ES1005", "«c» має номер 65, але «a» уже має номер 65")]
    [InlineData("65", "56", 0, "ES1005", "«c» має номер 56, менший за 65, який має «a», а та подія (2025-05-23) відбулася раніше")]
    public void Numbers_of_exchanges(string first, string last, int between, string code, string sentence) => Assert.Equal(sentence, Said(ClaimBook.Of([],
        [Registered.Exchange("a", Day, ordinal: first), .. Enumerable.Range(0, between).Select(i => Registered.Exchange($"b{i}", Day.AddDays(1))), Registered.Exchange("c", Day.AddDays(2), ordinal: last)]), code));

    [Fact]
    public void Rules_and_weights()
    {
        Assert.Equal("«близько n» — це n ± 5 % або ± половина розрядної одиниці останньої ненульової цифри (що більше), з округленням угору й щонайменше 1; «майже n» — від n без цього відхилення до n − 1",
            WordingRules.Default.Say(Language.Ukrainian));
        Assert.Equal("«близько n» — це n ± 10 %, з округленням угору й щонайменше 1; «майже n» — від n без цього відхилення до n − 1", new WordingRules(10, false).Say(Language.Ukrainian));
        Assert.Equal("узяти під сумнів повідомлення коштує 1; перелік подій вважають неповним", ConsistencyOptions.Default.Say(Language.Ukrainian));
        Assert.Equal("узяти під сумнів твердження коштує 1; для окремих джерел: outlet — 3; перелік подій вважають повним",
            new ConsistencyOptions(isBookComplete: true, doubtBy: DoubtBy.Claim, weights: [new("outlet", 3)]).Say(Language.Ukrainian));
    }

    [Fact]
    public void A_sentence_is_English_in_English_and_in_no_language_that_is_not_there()
    {
        var report = ClaimBook.Of([Claims.By("a", "1", 697), Claims.By("b", "2", 679)]).Check();
        Assert.All(report.Findings, finding => Assert.Equal(finding.Message, finding.Say(Language.English)));
        Assert.Equal(report.Conflicts[0].Certificate.ToString(), report.Conflicts[0].Certificate.Say(Language.English));
        Assert.Equal(report.Conflicts[0].Hypotheses[0].Text, report.Conflicts[0].Hypotheses[0].Say(Language.English));
        Assert.Throws<ArgumentOutOfRangeException>(() => report.Findings[0].Say((Language)9));
    }

    private static Scope Phase(PhaseRun run) => Scope.Of("may", Party.Ukraine, phases: run);

    private static ClaimBook Phases(int phases, params Claim[] claims) => ClaimBook.Of(claims, exchanges: [new World(phases, [Party.Ukraine, Party.Russia], [], []).Exchange]);

    private static string Certificate(params Claim[] claims) => Certificate(ClaimBook.Of(claims));

    private static string Certificate(ClaimBook book) => Assert.Single(book.Check().Conflicts).Certificate.Say(Language.Ukrainian);

    private static void Explains(string clause, params Claim[] claims) =>
        Assert.Contains(clause, ClaimBook.Of(claims).Check().Conflicts.SelectMany(conflict => conflict.Hypotheses).Select(hypothesis => hypothesis.Say(Language.Ukrainian)));

    private static string Finding(string code, params Claim[] claims) => Said(ClaimBook.Of(claims), code);

    private static string Said(Exchange exchange, string code) => Said(ClaimBook.Of([], [exchange]), code);

    private static string Said(ClaimBook book, string code) => Noticed.Findings(book, code)[0].Say(Language.Ukrainian);
}
