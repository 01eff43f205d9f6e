using System.Collections.Immutable;
using ExchangeStats.Consistency;

namespace ExchangeStats.Tests.Consistency;

/// <summary>
/// Re-verifies a certificate by hand: each number is an end of what is claimed, nobody who could have come home is counted more
/// often on the smaller side than on the larger one, and yet the sums stand the wrong way round.
/// </summary>
internal static class CertificateChecker
{
    public static bool Proves(ClaimBook book, Certificate certificate)
    {
        var (lows, highs) = certificate.Relation == "<" ? (certificate.Right, certificate.Left) : (certificate.Left, certificate.Right);
        var terms = lows.Concat(highs).ToArray();
        var equal = terms.Where(term => term.Assertion.IsParity).ToArray();
        var isExact = certificate.Relation == "≠" && equal.Length == 0;
        var categories = terms.SelectMany(term => WithParents(book, term.Assertion.Scope.Category)).Distinct().ToArray();
        ImmutableArray<Party> parties = [.. book.Parties.Where(party => !party.IsSum)];
        var people = People(book, [.. terms.Select(term => term.Assertion.Scope)], parties, categories).ToArray();
        return terms.Select(term => term.Assertion.Scope.Measure).Distinct().Count() == 1
            && terms.All(term => term.Times > 0 && term.Assertion.Claims.All(claim =>
                claim.Status == ClaimStatus.Reported && SameScope(book, claim.Scope, term.Assertion.Scope) && (term.Assertion.IsParity ? claim.IsParity && term.Number == 0 : Says(claim, term, isExact || lows.Contains(term), isExact || highs.Contains(term)))))
            && (isExact ? Sum(lows) != Sum(highs) : Sum(lows) > Sum(highs))
            && Shifts(equal).Any(shift => people.All(person => isExact ? Times(person, lows) == Times(person, highs) : Times(person, lows) + shift(person) <= Times(person, highs)));

        long Times(Returnee person, ImmutableArray<CertificateTerm> side) =>
            side.Where(term => !term.Assertion.IsParity && person.IsIn(term.Assertion.Scope, parties)).Sum(term => term.Times);

        // Where two parties got the same number, people of one may stand for people of the other.
        IEnumerable<Func<Returnee, long>> Shifts(CertificateTerm[] same) => same.Length == 0 ? [_ => 0] :
            from sign in new[] { -1, 1 }
            select (Func<Returnee, long>)(person => same.Where(term => person.IsIn(term.Assertion.Scope, parties)).Sum(term => (person.Person.Party == parties[0] ? sign : -sign) * term.Times));
    }

    private static IEnumerable<Returnee> People(ClaimBook book, Scope[] scopes, ImmutableArray<Party> parties, Category[] categories)
    {
        var kinds = Person.Kinds(categories).ToArray();
        foreach (var exchange in scopes.Select(scope => scope.Exchange).OfType<string>().Distinct().Select(id => book.FindExchange(id)!))
        {
            string[] routes = [exchange.Kind is ExchangeKind.Release or ExchangeKind.Repatriation ? "outside" : "exchange", .. exchange.Mediators, exchange.Agreement?.At ?? ""];
            foreach (var (number, day) in exchange.Phases.IsEmpty ? [(1, exchange.FirstDate)] : exchange.Phases.Select(phase => (phase.Number, (DateOnly?)phase.Date)))
            {
                foreach (var returnee in from party in exchange.Parties from kind in kinds from anyway in Anyway(routes[0]) select new Returnee(exchange, day, [.. routes], anyway, new Person(number, party, kind))) yield return returnee;
            }
        }

        var periods = scopes.Where(scope => scope.Exchange is null).ToArray();
        foreach (var day in periods.SelectMany(period => new[] { period.Since ?? DateOnly.MinValue, period.Until!.Value, period.Until.Value.AddDays(1) }).Distinct())
        {
            foreach (var route in periods.Select(period => period.Via).OfType<string>().Append("exchange").Append("outside").Distinct())
            {
                foreach (var returnee in from party in parties from kind in kinds from anyway in Anyway(route) select new Returnee(null, day, [route], anyway, new Person(1, party, kind))) yield return returnee;
            }
        }
    }

    private static bool[] Anyway(string route) => route == "exchange" ? [true] : [true, false];

    private static Int128 Sum(ImmutableArray<CertificateTerm> side) => side.Aggregate((Int128)0, (sum, term) => sum + (Int128)term.Times * term.Number);

    private static bool Says(Claim claim, CertificateTerm term, bool atLeast, bool atMost) =>
        (!atLeast || claim.Count.Range.Low == term.Number) && (!atMost || claim.Count.Range.High == term.Number);

    private static bool SameScope(ClaimBook book, Scope one, Scope other)
    {
        var phases = one.Exchange is { } id && book.FindExchange(id) is { Phases.IsEmpty: false } exchange ? exchange.Phases.Select(phase => phase.Number) : [1];
        return (one.Exchange, one.Since, one.Until, one.Via) == (other.Exchange, other.Since, other.Until, other.Via)
            && one.Category == other.Category && phases.All(phase => Covers(one, phase) == Covers(other, phase));
    }

    private static bool Covers(Scope scope, int phase) => scope.Phases is not { } run || (run.First <= phase && phase <= run.Last);

    private static IEnumerable<Category> WithParents(ClaimBook book, Category category)
    {
        var known = book.FindCategory(category.Code) ?? category;
        var parent = known.Within is { } within ? book.FindCategory(within) : known == Category.All ? null : book.FindCategory("all") ?? Category.All;
        return parent is null ? [known] : WithParents(book, parent).Prepend(known);
    }
}
