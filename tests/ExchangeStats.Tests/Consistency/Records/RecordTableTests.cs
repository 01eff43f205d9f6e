using CsCheck;
using ExchangeStats.Consistency;
using ExchangeStats.Consistency.Records;

namespace ExchangeStats.Tests.Consistency.Records;

public class RecordTableTests
{
    private const string Breakdown = "all = military + civilian";

    private static readonly RecordTable Days = RecordTable.Of(
        ("all", [390, 391, 390, Count.AtLeast(400), Count.Unknown]),
        ("military", [270, 270, Count.About(270), 270, 270]),
        ("civilian", [120, 120, 120, 120, 120]));

    [Fact]
    public void A_rule_holds_fails_or_is_open_in_each_record()
    {
        var result = Assert.Single(Days.Check(Breakdown).Rules);
        Assert.Equal((1, 2, 2), (result.Holding, result.Failing, result.Open));
        Assert.Equal("all = military + civilian: holds in 1, fails in 2, open in 2", result.ToString());
    }

    [Fact]
    public void A_failure_shows_its_arithmetic_in_one_line()
    {
        var failures = Days.Check(Breakdown).Rules[0].Failures.ToArray();
        Assert.Equal(["record 1: 391 (all) ≠ 390 = 270 (military) + 120 (civilian)", "record 3: at least 400 (all) ≠ 390 = 270 (military) + 120 (civilian)"], failures.Select(failure => failure.ToString()));
        Assert.Equal("щонайменше 400 (all) ≠ 390 = 270 (military) + 120 (civilian)", failures[1].Say(Language.Ukrainian));
    }

    [Theory]
    [InlineData("military + civilian <= 389", "record 0: 270 (military) + 120 (civilian) = 390 > 389")]
    [InlineData("military + civilian >= all", "record 1: 270 (military) + 120 (civilian) = 390 < 391 (all)")]
    [InlineData("100 + 290 = all", "record 1: 100 + 290 = 390 ≠ 391 (all)")]
    public void Sums_and_numbers_may_stand_on_either_side(string rule, string first) => Assert.Equal(first, Days.Check(rule).Rules[0].Failures.First().ToString());

    [Fact]
    public void A_column_on_both_sides_counts_for_nothing()
    {
        var result = Days.Check("all + civilian = civilian + all").Rules[0];
        Assert.Equal((5, 0, 0), (result.Holding, result.Failing, result.Open));
    }

    [Theory]
    [InlineData("civilian = 120", Verdict.Consistent)]
    [InlineData("all >= 380", Verdict.Undecided)]
    [InlineData("all <= 390", Verdict.Contradictory)]
    public void The_verdict_is_the_worst_of_all_records(string rule, Verdict verdict) => Assert.Equal(verdict, Days.Check("military <= 500", rule).Verdict);

    [Fact]
    public void Without_records_or_rules_nothing_fails()
    {
        Assert.Equal(Verdict.Consistent, RecordTable.Of().Check().Verdict);
        Assert.Equal(Verdict.Consistent, RecordTable.Of(("all", [])).Check("all = 1").Verdict);
        Assert.Equal(Verdict.Consistent, Days.Check().Verdict);
    }

    [Fact]
    public void Failures_are_found_wherever_they_stand_in_a_long_table()
    {
        int[] wrong = [0, 2_047, 2_048, 4_096, 9_999];
        var table = RecordTable.Of(("all", Enumerable.Range(0, 10_000).Select(i => (Count)(wrong.Contains(i) ? 101 : 100))), ("half", Enumerable.Repeat((Count)50, 10_000)));
        var result = table.Check("all = half + half").Rules[0];
        Assert.Equal(wrong, result.Failures.Select(failure => failure.Record));
        Assert.Equal(9_995, result.Holding);
    }

    [Fact]
    public void Numbers_beyond_what_a_count_can_hold_do_not_wrap()
    {
        var table = RecordTable.Of(("a", [long.MaxValue, long.MaxValue]), ("b", [long.MaxValue, long.MaxValue - 1]));
        var failure = Assert.Single(table.Check("a + a = b + b").Rules[0].Failures);
        Assert.Equal("record 1: 9,223,372,036,854,775,807 (a) + 9,223,372,036,854,775,807 (a) ≠ 9,223,372,036,854,775,806 (b) + 9,223,372,036,854,775,806 (b)", failure.ToString());
        Assert.Equal(2, table.Check("a + b >= 9223372036854775807").Rules[0].Holding);
    }

    [Fact]
    public void A_vague_count_that_stands_twice_leaves_open_what_it_would_take_more_to_see() =>
        Assert.Equal(1, RecordTable.Of(("half", [Count.Between(1, 2)])).Check("half + half = 3").Rules[0].Open);

    [Fact]
    public void What_about_means_is_the_callers_to_say()
    {
        (string, IEnumerable<Count>)[] columns = [("all", [100]), ("said", [Count.About(104)])];
        Assert.Equal(1, RecordTable.Of(columns).Check("all = said").Rules[0].Open);
        Assert.Equal(1, RecordTable.Of(new WordingRules(1, false), columns).Check("all = said").Rules[0].Failing);
    }

    [Fact]
    public void Each_rule_tells_what_ranges_tell() => Gen.Select(Generated.Count.Array[4].Array[1, 40], Gen.Int[0, 2].Select(i => new[] { "=", "<=", ">=" }[i]), Gen.Long[0, 2_000]).Sample((records, sign, number) =>
    {
        var table = RecordTable.Of([.. Enumerable.Range(0, 4).Select(column => ($"c{column}", records.Select(record => record[column])))]);
        var result = table.Check($"c0 + c1 {sign} c2 + c3 + {number}").Rules[0];
        var expected = records.Select(record => Expected(Sum(record[..2]), sign, Sum(record[2..]) + new CountRange(number, number))).ToArray();
        return result.Holding == expected.Count(outcome => outcome == true) && result.Open == expected.Count(outcome => outcome is null)
            && result.Failures.Select(failure => failure.Record).SequenceEqual(Enumerable.Range(0, records.Length).Where(i => expected[i] == false));
    }, iter: 10_000);

    [Fact]
    public void A_rule_fails_where_a_book_finds_a_contradiction() => Gen.Select(Generated.SmallCount, Generated.SmallCount, Generated.SmallCount).Sample((both, ukraine, russia) =>
    {
        var failing = RecordTable.Of(("both", [both]), ("to Ukraine", [ukraine]), ("to Russia", [russia])).Check("both = to Ukraine + to Russia").Rules[0].Failing;
        var said = new[] { (Party.Both, both), (Party.Ukraine, ukraine), (Party.Russia, russia) }.Where(said => !said.Item2.IsUnknown)
            .Select(said => new Claim("ministry", Scope.Of("x", said.Item1), said.Item2, [new Attestation(said.Item1.Code)]));
        return failing == 1 == (ClaimBook.Of(said, parties: [Party.Russia, Party.Ukraine]).Check().Verdict == Verdict.Contradictory);
    }, iter: 2_000);

    [Fact]
    public void Columns_of_different_lengths_are_no_table() => Assert.StartsWith(
        "The column \"b\" has 1 counts, and \"a\" has 2; expected one a record in each", Assert.Throws<ArgumentException>(() => RecordTable.Of(("a", [1, 2]), ("b", [1]))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData(" a")]
    [InlineData("a + b")]
    [InlineData("a = b")]
    [InlineData("2025")]
    public void A_name_that_no_rule_could_name_is_refused(string name) =>
        Assert.StartsWith($"\"{name}\" cannot be the name of a column; expected a text", Assert.Throws<ArgumentException>(() => RecordTable.Of((name, [1]))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_name_stands_once() => Assert.StartsWith("The column \"a\" stands twice", Assert.Throws<ArgumentException>(() => RecordTable.Of(("a", [1]), ("a", [2]))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_column_that_is_not_there_is_named_with_those_that_are() => Assert.StartsWith(
        "The table has no column \"civilians\", which the rule \"all = civilians\" names; it has all, military, civilian", Assert.Throws<ArgumentException>(() => Days.Check("all = civilians")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_notebook_shows_rules_and_failures()
    {
        var check = Days.Check(Breakdown);
        Assert.Contains("<caption style=\"text-align:left;font-weight:600;padding:2px 8px\">Contradictory in 5 records</caption>", check.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("391 (all) ≠ 390 = 270 (military) + 120 (civilian)", check.Rules[0].ToHtml(), StringComparison.Ordinal);
    }

    private static CountRange Sum(IEnumerable<Count> counts) => counts.Aggregate(new CountRange(0, 0), (sum, count) => sum + count.Range);

    // True where every pair of numbers satisfies it, false where none does.
    private static bool? Expected(CountRange left, string sign, CountRange right) => sign switch
    {
        "<=" => left.Low > right.High ? false : left.High <= right.Low ? true : null,
        ">=" => right.Low > left.High ? false : right.High <= left.Low ? true : null,
        _ => !left.Intersects(right) ? false : left.IsExact && right.IsExact ? true : null,
    };
}
