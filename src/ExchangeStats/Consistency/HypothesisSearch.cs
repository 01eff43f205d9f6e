using System.Collections.Immutable;
using System.Globalization;
using ExchangeStats.Wording;

namespace ExchangeStats.Consistency;

/// <summary>Looks for innocent explanations of a conflict among what else is said.</summary>
internal sealed class HypothesisSearch
{
    // Small numbers meet by chance too often to suggest anything.
    private const long LeastTellingNumber = 20;

    // More events than so many that fit tell nothing more.
    private const int MostEvents = 3;

    private readonly ClaimBook book;
    private readonly FiguresByDay figures;
    private readonly IslandModel model;
    private readonly bool isOfOneIsland;
    private readonly Conflict conflict;
    private readonly Func<Assertion, bool> isDoubted;

    private HypothesisSearch(ClaimBook book, FiguresByDay figures, ImmutableArray<IslandModel> islands, Conflict conflict, Func<Assertion, bool> isDoubted) =>
        (this.book, this.figures, model, isOfOneIsland, this.conflict, this.isDoubted) = (book, figures, islands[0], islands.Length == 1, conflict, isDoubted);

    /// <summary>The explanations that suggest themselves, the more specific kinds first.</summary>
    /// <param name="book">The book the conflict is in.</param>
    /// <param name="figures">What is reported of events, by the day.</param>
    /// <param name="islands">The islands that its assertions are made on.</param>
    /// <param name="conflict">The conflict.</param>
    /// <param name="isDoubted">Whether some cheapest doubt set contains an assertion.</param>
    public static ImmutableArray<Hypothesis> Of(ClaimBook book, FiguresByDay figures, ImmutableArray<IslandModel> islands, Conflict conflict, Func<Assertion, bool> isDoubted)
    {
        var search = new HypothesisSearch(book, figures, islands, conflict, isDoubted);
        return [.. (search.isOfOneIsland ? search.Elsewhere().Concat(search.OnTop()).Concat(search.SameDay()).Concat(search.Pairs()) : search.OverTime()).Distinct()];
    }

    // A figure that others give for another phase, side or category was perhaps meant for that one.
    private IEnumerable<Hypothesis> Elsewhere()
    {
        foreach (var suspect in conflict.Assertions.Where(assertion => isDoubted(assertion) && !assertion.IsParity && assertion.Range.IsExact && assertion.Range.Low >= LeastTellingNumber))
        {
            var cell = model.CellOf(suspect.Scope);
            foreach (var other in model.Assertions)
            {
                var there = model.CellOf(other.Scope);
                if (other.Range != suspect.Range || there == cell || conflict.Assertions.Contains(other) || other.Claimants.Intersect(suspect.Claimants, StringComparer.Ordinal).Any()) continue;
                if (there.Party == cell.Party && there.Category == cell.Category && there.Run is { IsSingle: true } run && cell.Run is { IsSingle: true })
                    yield return new Hypothesis(HypothesisKind.OtherDay, words => $"{words.Said(suspect.Count)} {WhatIsSaid(words, other.Claimants)} {words.Either("of phase", "про фазу")} {run}");
                else if (there.Run == cell.Run && there.Category == cell.Category && cell.Party.IsSum)
                    yield return new Hypothesis(HypothesisKind.OtherScope, words => $"{words.Said(suspect.Count)} {WhatIsSaid(words, other.Claimants)} {words.Either($"of {there.Party} alone", $"лише про одну сторону ({there.Party.Name.In(Language.Ukrainian)})")}");
            }
        }
    }

    // What is too many is just what is said of one category: those people may have been told beside the total.
    private IEnumerable<Hypothesis> OnTop()
    {
        var certificate = conflict.Certificate;
        if (certificate.Relation == "∄") yield break;
        var excess = Int128.Abs(Sum(certificate.Left) - Sum(certificate.Right));
        if (conflict.Assertions.Any(assertion => !assertion.Range.IsExact)) yield break;
        var cells = conflict.Assertions.Select(assertion => model.CellOf(assertion.Scope)).ToArray();
        if (!cells.Any(cell => cell.Category == Category.All)) yield break;
        var parts = model.Assertions
            .Where(assertion => assertion.Range.IsExact && assertion.Range.Low == excess && assertion.Scope.Category != Category.All)
            .Where(assertion => cells.All(cell => cell with { Category = assertion.Scope.Category } == model.CellOf(assertion.Scope)))
            .ToArray();

        // Civilians and soldiers, men and women come first; of other categories several may fit by chance, and then none is named.
        var telling = parts.Where(part => part.Scope.Category.IsExhaustive).ToArray();
        foreach (var part in telling.Length > 0 ? telling : parts.Length == 1 ? parts : [])
        {
            yield return new Hypothesis(HypothesisKind.OtherScope, words =>
            {
                var category = part.Scope.Category.Label.In(words.Language);
                var whom = words.Either($"of {category}, who may be in one figure and not in the other", $"про категорію «{category}», яку могли врахувати в одному числі й не врахувати в іншому");
                return $"{Difference(words, excess)} {WhatIsSaid(words, part.Claimants)} {whom}";
            });
        }

        static Int128 Sum(ImmutableArray<CertificateTerm> terms) => terms.Aggregate((Int128)0, (sum, term) => sum + ((Int128)term.Number * term.Times));
    }

    // What is too many is just what another event of the same day returned.
    private IEnumerable<Hypothesis> SameDay()
    {
        if (conflict.Code != FindingCode.DifferentCounts || conflict.Assertions.Any(assertion => !assertion.Range.IsExact)) yield break;
        var scope = conflict.Assertions[0].Scope;
        if (scope.Exchange is null || ScopeText.Day(book, scope) is not { } day) yield break;
        var difference = Math.Abs(conflict.Assertions[0].Range.Low - conflict.Assertions[^1].Range.Low);
        foreach (var claim in figures.On(day, scope, difference).Where(claim => claim.Scope.Exchange != scope.Exchange).DistinctBy(claim => claim.Scope.Exchange).Take(MostEvents))
        {
            yield return new Hypothesis(HypothesisKind.OtherDay, words =>
            {
                var title = ScopeText.Title(book, claim.Scope.Exchange!);
                return $"{Difference(words, difference)} {WhatIsSaid(words, [claim.Claimant])} {words.Either($"of “{title}” of the same day", $"про подію «{title}» того самого дня")}";
            });
        }
    }

    // Running totals that count other people than the exchanges beside them, or begin on another day.
    private IEnumerable<Hypothesis> OverTime()
    {
        var periods = conflict.Assertions.Where(assertion => assertion.Scope.Exchange is null).ToArray();
        if (periods.Select(period => period.Scope.Via).Distinct().Skip(1).Any())
            yield return new Hypothesis(HypothesisKind.OtherScope, words => words.Either("the totals count people who came by different routes", "підсумки рахують людей, які поверталися різними шляхами"));
        if (conflict.Certificate.Relation != "∄" && conflict.Assertions.Any(assertion => assertion.Scope.Exchange is not null))
        {
            var narrow = periods.Where(period => period.Range.High is not null && isDoubted(period)).ToArray();
            if (narrow is [var total])
            {
                yield return new Hypothesis(HypothesisKind.OtherScope, words => words.Said(total.Count) + words.Either(
                    " leaves out some of those on record, or was counted on an earlier day", " — без декого з тих, про кого є твердження, або станом на раніший день"));
            }
        }

        foreach (var period in periods.Where(period => period.Scope.Since is null))
            yield return new Hypothesis(HypothesisKind.OtherScope, words => words.Said(period.Count) + words.Either(" begins on a day that is not stated", " пораховано від дня, якого не названо"));
    }

    private IEnumerable<Hypothesis> Pairs()
    {
        if (conflict.Assertions is not [var one, var other] || conflict.Code != FindingCode.DifferentCounts) yield break;
        if (one.Range.IsExact && other.Range.IsExact)
        {
            var (a, b) = (one.Range.Low, other.Range.Low);
            if (one.Scope.Measure == Measure.Exchanges && Math.Abs(a - b) == 1)
                yield return new Hypothesis(HypothesisKind.Ordinal, words => words.Either("one may count an exchange of that very day in, and the other not", "обмін того самого дня могли врахувати в одному числі й не врахувати в іншому"));
            if (Math.Min(a, b) >= LeastTellingNumber && Misprint(a, b) is { } misprint)
            {
                yield return new Hypothesis(HypothesisKind.Digit, words => words.Either(
                    $"{one.Count} and {other.Count} differ by {misprint.English}", $"{words.Said(one.Count)} і {words.Said(other.Count)} різняться {misprint.In(Language.Ukrainian)}"));
            }
        }

        var both = one.Claimants.Intersect(other.Claimants, StringComparer.Ordinal).ToArray();
        if (both.Length > 0)
        {
            yield return new Hypothesis(HypothesisKind.Revision, words => $"{Voices.Named(words, both)} {Voices.Verb(words, both, ("says", "say"), ("називає", "називають"))} "
                + words.Either("both, and may have corrected one", "обидва числа, одне з яких — виправлення"));
        }
    }

    // Figures that differ in their last digit are near each other, and need no misprint.
    private static Label? Misprint(long a, long b)
    {
        var (x, y) = (a.ToString(CultureInfo.InvariantCulture), b.ToString(CultureInfo.InvariantCulture));
        if (x.Length != y.Length) return null;
        var differ = Enumerable.Range(0, x.Length).Where(i => x[i] != y[i]).ToArray();
        if (differ is [var i, var j] && j == i + 1 && x[i] == y[j] && x[j] == y[i]) return new Label("two swapped digits", "двома переставленими цифрами");
        return differ.Length == 1 && differ[0] < x.Length - 1 && x.Length > 2 ? new Label("one digit", "однією цифрою") : null;
    }

    private static string Difference(LanguageWords words, Int128 difference) => words.Either($"the difference, {words.Number(difference)},", $"різниця, {words.Number(difference)},");

    private static string WhatIsSaid(LanguageWords words, IEnumerable<string> claimants)
    {
        string[] names = [.. claimants];
        return $"{words.Either("is what", "— це те, що")} {Voices.Named(words, names)} {Voices.Verb(words, names, ("says", "say"), ("каже", "кажуть"))}";
    }
}
