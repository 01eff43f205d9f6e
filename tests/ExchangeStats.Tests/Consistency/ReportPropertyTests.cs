using System.Collections.Immutable;
using CsCheck;
using ExchangeStats.Consistency;

namespace ExchangeStats.Tests.Consistency;

[Trait("Category", "Arithmetic")]
public class ReportPropertyTests
{
    private const int Cases = 10_000;
    private const int CasesOfManyChecks = 3_000;

    private static readonly Gen<RandomBook> Books = RandomBook.Of(8, 12, World.All);
    private static readonly Gen<RandomBook> Trees = RandomBook.Of(5, 9, [World.All[0], World.All[2]]);

    [Fact]
    public void The_order_of_claims_changes_nothing() =>
        (from book in Books from shuffled in Gen.Shuffle(book.Claims.ToArray()) select (book, shuffled: book.With(shuffled))).Sample(
            pair => Text(pair.book) == Text(pair.shuffled), iter: CasesOfManyChecks);

    [Fact]
    public void Other_names_of_claimants_change_nothing_but_names() => Books.Sample(
        book =>
        {
            var renamed = book.With(book.Claims.Select(claim => RandomBook.ClaimOf(claim.Scope, claim.Count, $"source {'9' - claim.Claimant[^1]}", claim.Id)));
            return Ids(book.Book.Check(), book.Scopes) == Ids(renamed.Book.Check(), book.Scopes);
        },
        iter: CasesOfManyChecks);

    [Fact]
    public void Other_parties_change_nothing_but_names() => Books.Sample(
        book =>
        {
            var world = book.World with { Parties = [.. book.World.Parties.Select(Other)], Sums = [.. book.World.Sums.Select(Other)] };
            var renamed = new RandomBook(world, [.. book.Claims.Select(claim => RandomBook.ClaimOf(claim.Scope.With(Other(claim.Scope.Party)), claim.Count, claim.Claimant, claim.Id))]);
            var (one, other) = (book.Book.Check(), renamed.Book.Check());

            // In cycles of sums more than one party takes part in, which conflicts are found first depends on the order of parties.
            if (world.Parties.Length > 1) return one.Verdict == other.Verdict;
            return Ids(one, book.Scopes) == Ids(other, book.Scopes.Select(scope => scope.With(Other(scope.Party))));
        },
        iter: Cases);

    [Fact]
    public void One_more_claim_never_widens_a_consistent_range_that_is_tight() => Books.Where(book => book.Claims.Length > 1).Sample(
        book =>
        {
            var more = book.Book.Check();
            if (more.Verdict == Verdict.Contradictory) return true;
            var fewer = book.With(book.Claims.RemoveAt(book.Claims.Length - 1)).Book.Check();
            return book.Scopes.All(scope =>
                (Fewer: fewer.RangeOf(scope), More: more.RangeOf(scope)) is var range && (!range.More.IsTight || range.Fewer.Range.Contains(range.More.Range)));
        },
        iter: Cases);

    [Fact]
    public void Low_best_and_high_are_in_order() => Books.Sample(
        book =>
        {
            var report = book.Book.Check();
            return book.Scopes.Select(report.RangeOf).All(range =>
                range.Low >= 0 && !(range.High < range.Low) && !(range.Best < range.Low) && !(range.Best > range.High)
                && range.Count.RangeUnder(WordingRules.Default) == range.Range && range.Scenarios.Aggregate((hull, next) => hull.Hull(next)) == range.Range);
        },
        iter: Cases);

    [Fact]
    public void Each_conflict_is_minimal() => Trees.Sample(
        book =>
        {
            var report = book.Book.Check();
            return report.Conflicts.All(conflict =>
                IsContradictory(book, conflict.Claims) && conflict.Assertions.All(assertion => !IsContradictory(book, conflict.Claims.Except(assertion.Claims))));
        },
        iter: CasesOfManyChecks);

    [Fact]
    public void Every_doubt_set_removes_all_conflicts_and_no_cheaper_one_does() => Trees.Sample(
        book =>
        {
            var report = book.Book.Check();
            var claims = report.Book.Claims;
            if (report.DoubtSets.Any(set => set.Component == 1 && IsContradictory(book, claims.Except(set.Claims).Except(OthersDoubted(report, 1))))) return false;
            var weight = report.DoubtSets.GroupBy(set => set.Component).Sum(sets => sets.First().Weight);
            var claimants = claims.Select(claim => claim.Claimant).Distinct().ToArray();
            var cheaper = Enumerable.Range(0, 1 << claimants.Length).Where(set => int.PopCount(set) < weight);
            return cheaper.All(set => IsContradictory(book, claims.Where(claim => (set & (1 << Array.IndexOf(claimants, claim.Claimant))) == 0)));
        },
        iter: CasesOfManyChecks);

    [Fact]
    public void The_verdict_and_the_conflicts_agree_with_the_standings() => Books.Sample(
        book =>
        {
            var report = book.Book.Check();
            var doubted = report.Book.Claims.Where(claim => report.StandingOf(claim) != Standing.Cleared).ToArray();
            return (report.Verdict == Verdict.Contradictory) == !report.Conflicts.IsEmpty
                && report.Conflicts.IsEmpty == report.DoubtSets.IsEmpty
                && doubted.All(claim => report.DoubtSets.Any(set => set.Claims.Contains(claim)))
                && report.Conflicts.All(conflict => conflict.Claims.Any(doubted.Contains));
        },
        iter: Cases);

    private static bool IsContradictory(RandomBook book, IEnumerable<Claim> claims) => book.With(claims).Book.Check().Verdict == Verdict.Contradictory;

    private static IEnumerable<Claim> OthersDoubted(ConsistencyReport report, int component) =>
        report.DoubtSets.Where(set => set.Component != component).DistinctBy(set => set.Component).SelectMany(set => set.Claims);

    private static Party Other(Party party) => party == Party.Both ? party : Party.Of(string.Join('+', party.Code.Split('+').Select(code => code switch { "UA" => "AM", "RU" => "YE", _ => "LB" })));

    private static string Text(RandomBook book)
    {
        var report = book.Book.Check();
        return string.Join('\n', report.Conflicts.Select(conflict => conflict.ToString()).Concat(report.Findings.Select(finding => finding.ToString()))) + Ids(report, book.Scopes);
    }

    private static string Ids(ConsistencyReport report, IEnumerable<Scope> scopes) => string.Join('\n',
    [
        report.Verdict.ToString(),
        .. report.Conflicts.Select(conflict => $"{conflict.Code}: {string.Join(' ', conflict.Claims.Select(claim => claim.Id))}").Order(StringComparer.Ordinal),
        .. report.DoubtSets.Select(set => $"{set.Weight}: {string.Join(' ', set.Claims.Select(claim => claim.Id))}").Order(StringComparer.Ordinal),
        .. report.Book.Claims.Select(claim => report.StandingOf(claim).ToString()),
        .. scopes.Select(report.RangeOf).Select(range => $"{range} {string.Join(' ', range.Scenarios)} {range.IsTight}"),
    ]);
}
