using System.Collections.Immutable;
using ExchangeStats.Consistency;

namespace ExchangeStats.Tests.Consistency;

/// <summary>
/// Re-verifies a certificate by hand: each number is an end of what is claimed, no kind of person is counted more often on the
/// smaller side than on the larger one, and yet the sums stand the wrong way round.
/// </summary>
internal static class CertificateChecker
{
    public static bool Proves(ClaimBook book, Certificate certificate)
    {
        var (lows, highs) = certificate.Relation == "<" ? (certificate.Right, certificate.Left) : (certificate.Left, certificate.Right);
        var isExact = certificate.Relation == "≠";
        var terms = lows.Concat(highs).ToArray();
        var scope = terms[0].Assertion.Scope;
        var exchange = scope.Exchange is { } id ? book.FindExchange(id) : null;
        ImmutableArray<Party> parties = exchange?.Parties ?? [.. book.Parties.Where(party => !party.IsSum)];
        var phases = exchange is { Phases.IsEmpty: false } ? exchange.Phases.Select(phase => phase.Number) : [1];
        var categories = terms.SelectMany(term => WithParents(book, term.Assertion.Scope.Category)).Distinct().ToArray();
        var people = from phase in phases from party in parties from kind in Person.Kinds(categories) select new Person(phase, party, kind);
        return terms.All(term => IsAbout(scope, term.Assertion.Scope) && term.Times > 0 && term.Assertion.Claims.All(claim =>
                claim.Status == ClaimStatus.Reported && SameScope(claim.Scope, term.Assertion.Scope, phases) && Says(claim, term, isExact || lows.Contains(term), isExact || highs.Contains(term))))
            && people.All(person => isExact ? Times(person, lows) == Times(person, highs) : Times(person, lows) <= Times(person, highs))
            && (isExact ? Sum(lows) != Sum(highs) : Sum(lows) > Sum(highs));

        long Times(Person person, ImmutableArray<CertificateTerm> side) => side.Where(term => person.IsIn(term.Assertion.Scope, parties)).Sum(term => term.Times);
    }

    private static Int128 Sum(ImmutableArray<CertificateTerm> side) => side.Aggregate((Int128)0, (sum, term) => sum + (Int128)term.Times * term.Number);

    private static bool Says(Claim claim, CertificateTerm term, bool atLeast, bool atMost) =>
        (!atLeast || claim.Count.Range.Low == term.Number) && (!atMost || claim.Count.Range.High == term.Number);

    private static bool IsAbout(Scope one, Scope other) =>
        (one.Measure, one.Exchange, one.Since, one.Until, one.Via) == (other.Measure, other.Exchange, other.Since, other.Until, other.Via);

    private static bool SameScope(Scope one, Scope other, IEnumerable<int> phases) =>
        phases.All(phase => Covers(one, phase) == Covers(other, phase)) && one.Category == other.Category && IsAbout(one, other);

    private static bool Covers(Scope scope, int phase) => scope.Phases is not { } run || (run.First <= phase && phase <= run.Last);

    private static IEnumerable<Category> WithParents(ClaimBook book, Category category)
    {
        var known = book.FindCategory(category.Code) ?? category;
        var parent = known.Within is { } within ? book.FindCategory(within) : known == Category.All ? null : book.FindCategory("all") ?? Category.All;
        return parent is null ? [known] : WithParents(book, parent).Prepend(known);
    }
}
