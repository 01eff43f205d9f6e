using System.Collections.Immutable;
using ExchangeStats.Consistency.Solving;

namespace ExchangeStats.Consistency;

/// <summary>Puts the reconciled counts into the exchanges of a book.</summary>
internal static class HistoryComposer
{
    public static ExchangeHistory Compose(ConsistencyReport report, Measure measure) => new(Compose(report, measure, _ => true));

    /// <summary>Some of the exchanges with the people they returned.</summary>
    /// <param name="report">What was found out about them.</param>
    /// <param name="measure">What they are measured by.</param>
    /// <param name="isWanted">Which ones, as they stand in the book.</param>
    public static Exchange[] Compose(ConsistencyReport report, Measure measure, Func<Exchange, bool> isWanted)
    {
        var book = report.Book;
        Exchange[] taken = [.. book.Exchanges
            .Where(exchange => exchange.Kind != ExchangeKind.Plan && IsMeasured(book, exchange, measure))
            .Where(exchange => book.AsOfDate is not { } day || exchange.FirstDate is null || exchange.FirstDate <= day)
            .Where(isWanted)];
        return InParallel.Select(taken, exchange => Compose(report, exchange, measure));
    }

    /// <summary>What was agreed of an exchange, as far as its claims or the book say; null where nothing is known.</summary>
    /// <param name="entry">The exchange, as it stands in the book.</param>
    /// <param name="claims">Its claims by one measure.</param>
    /// <param name="rules">What wordings mean.</param>
    public static Agreement? AgreementOf(Exchange entry, IEnumerable<Claim> claims, WordingRules rules)
    {
        // Plans may contradict each other; then the agreed figure is as wide as they are.
        var agreed = claims.Where(claim => claim.Status == ClaimStatus.Agreed && !claim.Count.IsUnknown && !claim.Scope.Party.IsSum
            && (claim.Scope.Phases is null || entry.Phases.Length == 1));
        var counts = agreed.GroupBy(claim => (claim.Scope.Party, claim.Scope.Category)).Where(group => entry.Parties.Contains(group.Key.Party)).Select(group =>
        {
            var ranges = group.Select(claim => claim.Count.RangeUnder(rules)).ToArray();
            CountRange? common = ranges[0];
            foreach (var range in ranges) common = common?.Intersect(range);
            var result = common ?? ranges.Aggregate((hull, range) => hull.Hull(range));
            var worded = group.Where(claim => claim.Count.RangeUnder(rules) == result).Select(claim => (Count?)claim.Count).FirstOrDefault();
            return new PartyCount(group.Key.Party, group.Key.Category, worded ?? Count.Of(result));
        }).ToArray();
        return counts.Length == 0 ? entry.Agreement : new Agreement(counts, entry.Agreement?.On, entry.Agreement?.At);
    }

    private static bool IsMeasured(ClaimBook book, Exchange exchange, Measure measure) => measure switch
    {
        Measure.Returned => exchange.Kind != ExchangeKind.Remains,
        Measure.Remains => exchange.Kind == ExchangeKind.Remains || book.Of(exchange).Any(claim => claim.Scope.Measure == measure),
        _ => book.Of(exchange).Any(claim => claim.Scope.Measure == measure),
    };

    private static Exchange Compose(ConsistencyReport report, Exchange entry, Measure measure)
    {
        var book = report.Book;
        var claims = book.Of(entry).Where(claim => claim.Scope.Measure == measure).ToArray();
        var phases = entry.Phases.Where(phase => book.AsOfDate is not { } day || phase.Date <= day).ToImmutableArray();
        var builder = entry.ToBuilder()
            .WithAgreement(AgreementOf(entry, claims, report.Options.Rules))
            .WithPhases([.. phases.Select(phase => new Phase(phase.Number, phase.Date, Counts(phase.Number)))]);
        foreach (var party in entry.Parties)
        {
            foreach (var category in CategoriesOf(claim => claim.Scope.Party == party && (claim.Scope.Phases is null || entry.Phases.Length == 1))) builder = WithWhole(builder, party, category);
            for (var number = 2; number < phases.Length; number++) builder = WithRun(builder, party, number);
        }

        return builder.BuildUnchecked();

        IEnumerable<PartyCount> Counts(int number) =>
            from party in entry.Parties
            from category in CategoriesOf(claim => claim.Scope.Party == party && (entry.Phases.Length == 1 || claim.Scope.Phases == number))
            select new PartyCount(party, category, report.CountOf(Scope.Of(entry.Id, party, category, number, measure)).Count);

        IEnumerable<Category> CategoriesOf(Func<Claim, bool> condition) =>
            claims.Where(claim => claim.Status == ClaimStatus.Reported && condition(claim)).Select(claim => claim.Scope.Category).Append(Category.All).Distinct();

        // What was said of the whole or of the first phases is kept where it says more than the sum of the phases.
        ExchangeBuilder WithWhole(ExchangeBuilder built, Party party, Category category)
        {
            if (phases.Length < entry.Phases.Length) return built;
            var whole = report.CountOf(Scope.Of(entry.Id, party, category, null, measure));
            return whole.Range == RangeOf(() => built.BuildUnchecked().Total(party, category), report.Options.Rules) && !phases.IsEmpty
                ? built
                : built.WithThrough(Math.Max(1, phases.Length), new PartyCount(party, category, whole.Count));
        }

        ExchangeBuilder WithRun(ExchangeBuilder built, Party party, int number)
        {
            var run = report.CountOf(Scope.Of(entry.Id, party, null, new PhaseRun(phases[0].Number, phases[number - 1].Number), measure));
            return run.Range == RangeOf(() => built.BuildUnchecked().TotalThrough(number, party), report.Options.Rules)
                ? built
                : built.WithThrough(number, new PartyCount(party, Category.All, run.Count));
        }
    }

    // Phases that sum up to more than the largest number have no count for their sum; then what was said of the whole is kept.
    private static CountRange? RangeOf(Func<Count> sum, WordingRules rules)
    {
        try
        {
            return sum().RangeUnder(rules);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
