using ExchangeStats.Statistics;

namespace ExchangeStats.Tests.Statistics;

public class BookStatisticsTests
{
    private static readonly DateOnly First = new(2025, 5, 23);

    private static readonly ClaimBook Revised = ClaimBook.Of([
        Claims.By("Ministry", "a", 390, published: First, day: First),
        Claims.By("Outlet", "b", 400, published: First, day: First),
        Claims.By("Outlet", "c", 390, published: First.AddDays(1), day: First),
        Claims.By("Envoy", "d", Count.AtLeast(300), published: First.AddDays(3), day: First)]);

    [Fact]
    public void Between_two_days_claims_are_added_and_revised()
    {
        var changes = Revised.Changes(First, First.AddDays(3));
        Assert.Equal("d", Assert.Single(changes.Added).Id);
        Assert.Equal(("b", "c"), (Assert.Single(changes.Revised).Earlier.Id, changes.Revised[0].Later.Id));
        Assert.Empty(changes.Withdrawn);
        Assert.Equal("1 added, 1 revised, 0 withdrawn", changes.ToString());
        Assert.Equal((First, First.AddDays(3)), (changes.From, changes.To));
    }

    [Fact]
    public void A_claim_that_a_later_edition_lacks_is_withdrawn_and_one_with_another_figure_revised()
    {
        var later = ClaimBook.Of([Claims.By("Ministry", "a", 397, published: First), Claims.By("Outlet", "b", 400, published: First)]);
        var earlier = ClaimBook.Of([Claims.By("Ministry", "a", 390, published: First), Claims.By("Outlet", "b", 400, published: First), Claims.By("Envoy", "e", 5, published: First)]);
        var changes = earlier.ChangesTo(later);
        Assert.Equal("e", Assert.Single(changes.Withdrawn).Id);
        Assert.Equal(Count.Exactly(397), Assert.Single(changes.Revised).Later.Count);
        Assert.Empty(changes.Added);
        Assert.Equal("0 added, 0 revised, 0 withdrawn", earlier.ChangesTo(earlier).ToString());
    }

    [Fact]
    public void A_day_before_another_is_refused() => Assert.Throws<ArgumentException>(() => Revised.Changes(First, First.AddDays(-1)));

    [Fact]
    public void Lags_are_days_from_the_handover_to_the_first_publication()
    {
        var lags = Revised.Add(Claims.By("Nobody", "z", 1)).Lags();
        Assert.Equal((4, 1, 0, 2), (lags.Claims, lags.Undated, lags.Early, lags.SameDay));
        Assert.Equal((0.5, 3), (lags.Median, lags.Longest));
    }

    [Fact]
    public void A_claim_that_was_revised_is_not_held_against_its_claimant()
    {
        var agreement = Revised.Agreement(1);
        Assert.Equal(3, agreement.Pairs.Length);
        Assert.All(agreement.Pairs, pair => Assert.Equal(1, pair.CompatibleShare));
        Assert.Equal((1, 1), (agreement.Quantities, agreement.AlphaQuantities));
        Assert.NotNull(agreement.Between("Outlet", "Ministry"));
        Assert.Null(agreement.Between("Outlet", "Nobody"));
    }

    [Fact]
    public void Who_shares_less_than_the_minimum_has_no_rank()
    {
        var book = Books.OfTwo([390, 307, 303], [390, 307, 300]);
        Assert.All(book.Agreement().Scores, score => Assert.Null(score.Rank));
        Assert.All(book.Agreement(3).Scores, score => Assert.Equal(1, score.Rank));
        Assert.Equal(2.0 / 3, book.Agreement().Scores[0].CompatibleShare);
    }

    [Fact]
    public void Wordings_are_compared_as_ranges()
    {
        var pair = Assert.Single(Books.OfTwo([Count.AtLeast(300), Count.About(100), 0], [390, 104, 2]).Agreement().Pairs);
        Assert.Equal((3, 2, 1), (pair.Shared, pair.Compatible, pair.Exact));
        Assert.Equal(2, pair.MeanDifference);
        Assert.True(pair.Limits.IsUnknown);
    }

    [Fact]
    public void Same_numbers_everywhere_leave_nothing_to_expect()
    {
        var agreement = Books.OfTwo([390], [390]).Agreement();
        Assert.True(double.IsNaN(agreement.Alpha));
        Assert.Equal(2, agreement.AlphaValues);
    }

    [Fact]
    public void Only_exact_numbers_of_ten_or_more_tell_of_rounding()
    {
        var rounding = ClaimBook.Of([Claims.By("a", "1", 390), Claims.By("b", "2", 307), Claims.By("c", "3", Count.AtLeast(300)), Claims.By("d", "4", 5), Claims.By("e", "5", 1_000, status: ClaimStatus.Agreed)]).Rounding();
        Assert.Equal((2, 1, 1), (rounding.Numbers, rounding.Rounded, rounding.Tens));
    }

    [Fact]
    public void A_book_without_claims_gives_empty_results()
    {
        Assert.Equal(0, ClaimBook.Empty.Lags().Claims);
        Assert.True(double.IsNaN(ClaimBook.Empty.Lags().Median));
        Assert.Empty(ClaimBook.Empty.Agreement().Pairs);
        Assert.True(double.IsNaN(ClaimBook.Empty.Agreement().Alpha));
        Assert.Equal(1, ClaimBook.Empty.Rounding().Probability);
        Assert.Equal("0 added, 0 revised, 0 withdrawn", ClaimBook.Empty.ChangesTo(ClaimBook.Empty).ToString());
    }
}
