using CsCheck;

namespace ExchangeStats.Tests;

public class CountPropertyTests
{
    private const int Cases = 10_000;

    private static readonly string[] Pieces =
        ["1", "20", "000", ",", " ", "-", "–", "to ", "and ", "up to ", "over ", "about ", "between ", "±", "+", ">", "=", "fewer than ", " or more", "?", "\0"];

    [Fact]
    public void The_range_of_a_sum_is_the_sum_of_the_ranges() => Gen.Select(Generated.Count, Generated.Count).Sample(
        (left, right) => (left + right).Range == left.Range + right.Range, iter: Cases);

    [Fact]
    public void The_range_of_a_sum_is_the_sum_of_the_ranges_under_any_rules() => Gen.Select(Generated.Count, Generated.Count, Generated.Rules).Sample(
        (left, right, rules) => Count.Add(left, right, rules).RangeUnder(rules) == left.RangeUnder(rules) + right.RangeUnder(rules), iter: Cases);

    [Fact]
    public void A_sum_is_commutative() => Gen.Select(Generated.Count, Generated.Count).Sample(
        (left, right) => left + right == right + left, iter: Cases);

    [Fact]
    public void A_sum_is_associative() => Gen.Select(Generated.Count, Generated.Count, Generated.Count).Sample(
        (a, b, c) => a + b + c == a + (b + c), iter: Cases);

    [Fact]
    public void The_order_of_many_counts_does_not_matter() =>
        (from counts in Generated.Count.Array[0, 12]
         from shuffled in Gen.Shuffle(counts)
         select (counts, shuffled)).Sample(pair => pair.counts.Sum() == pair.shuffled.Sum(), iter: Cases);

    [Fact]
    public void Zero_changes_nothing() => Generated.CountOfAnySize.Sample(
        count => count + Count.Zero == count && Count.Zero + count == count, iter: Cases);

    [Fact]
    public void A_sum_of_any_size_is_right_or_throws() => Gen.Select(Generated.CountOfAnySize, Generated.CountOfAnySize).Sample(
        (left, right) =>
        {
            var (a, b) = (left.Range, right.Range);
            var low = (Int128)a.Low + b.Low;
            var high = a.High is { } x && b.High is { } y ? (Int128)x + y : (Int128?)null;
            if (low > long.MaxValue || high > long.MaxValue) return Throws<OverflowException>(() => _ = left + right);
            return (left + right).Range == new CountRange((long)low, (long?)high);
        },
        iter: Cases);

    [Fact]
    public void Words_and_signs_are_read_back() => Generated.CountOfAnySize.Sample(
        count => Count.Parse(count.ToString()) == count && Count.Parse(count.ToString("S", null)) == count, iter: Cases);

    [Fact]
    public void Reading_any_text_gives_a_count_or_says_why() => Gen.String.Sample(
        text => Count.TryParse(text, out var count) ? Count.Parse(text) == count : count.IsUnknown && Throws<FormatException>(() => Count.Parse(text)), iter: Cases);

    [Fact]
    public void Reading_text_of_the_letters_of_counts_gives_a_count_or_says_why() =>
        Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 6].Select(string.Concat).Sample(
            text => Count.TryParse(text, out var count) ? Count.Parse(count.ToString()) == count : Throws<FormatException>(() => Count.Parse(text)), iter: Cases);

    [Fact]
    public void Equal_counts_have_equal_hashes() => Gen.Select(Generated.SmallCount, Generated.SmallCount).Sample(
        (left, right) =>
            (left == right) == left.Equals(right)
            && (left != right) == !left.Equals((object)right)
            && (left == right) == (left.ToString() == right.ToString())
            && (left != right || left.GetHashCode() == right.GetHashCode()),
        iter: Cases);

    [Fact]
    public void Compatibility_is_symmetric_and_means_a_common_number() => Gen.Select(Generated.SmallCount, Generated.SmallCount).Sample(
        (left, right) =>
            left.IsCompatibleWith(right) == right.IsCompatibleWith(left)
            && left.IsCompatibleWith(right) == Enumerable.Range(0, 100).Any(people => left.Contains(people) && right.Contains(people)),
        iter: Cases);

    [Fact]
    public void What_remains_is_what_any_admitted_numbers_leave() => Gen.Select(Generated.SmallCount, Generated.SmallCount).Sample(
        (agreed, returned) =>
        {
            var remaining = Count.Remaining(agreed, returned);
            if (agreed.IsUnknown) return remaining.IsUnknown;
            var left = (
                from target in Admitted(agreed)
                from done in Admitted(returned)
                select Math.Max(0, target - done)).ToArray();
            return remaining.Range.Low == left.Min() && (agreed.Range.IsOpen ? remaining.Range.IsOpen : remaining.Range.High == left.Max());
        },
        iter: Cases);

    [Fact]
    public void The_plainest_count_of_a_range_has_that_range() => Generated.Range.Sample(range => Count.Of(range).Range == range, iter: Cases);

    [Fact]
    public void Intersections_hulls_and_containment_agree() => Gen.Select(Generated.SmallRange, Generated.SmallRange, Gen.Long[0, 60]).Sample(
        (a, b, people) =>
        {
            var (common, hull) = (a.Intersect(b), a.Hull(b));
            return common == b.Intersect(a) && hull == b.Hull(a)
                && (a.Contains(people) && b.Contains(people)) == (common?.Contains(people) ?? false)
                && a.Intersects(b) == common is not null
                && hull.Contains(a) && hull.Contains(b)
                && a.Contains(b) == (a.Intersect(b) == b)
                && a.Contains(b) == (a.Hull(b) == a)
                && a.Intersect(a) == a && a.Intersect(CountRange.Any) == a && a.Hull(CountRange.Any) == CountRange.Any;
        },
        iter: Cases);

    [Fact]
    public void Sums_of_ranges_are_commutative_and_associative() => Gen.Select(Generated.Range, Generated.Range, Generated.Range).Sample(
        (a, b, c) => a + b == b + a && a + b + c == a + (b + c) && a + new CountRange(0, 0) == a && CountRange.Add(a, b) == a + b, iter: Cases);

    private static IEnumerable<long> Admitted(Count count)
    {
        for (var people = count.Range.Low; people <= (count.Range.High ?? 120); people++) yield return people;
    }

    private static bool Throws<TException>(Action action)
        where TException : Exception
    {
        Assert.Throws<TException>(action);
        return true;
    }
}
