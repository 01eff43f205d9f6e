using System.Collections.Immutable;
using ExchangeStats.Consistency.Solving;
using ExchangeStats.Wording;

namespace ExchangeStats.Consistency;

/// <summary>Turns the engine's proof of a conflict into arithmetic with names.</summary>
internal sealed class CertificateComposer
{
    private readonly ClaimBook book;
    private readonly ImmutableArray<Assertion> said;
    private readonly Place[] places;

    private CertificateComposer(ClaimBook book, ImmutableArray<(Assertion Assertion, IslandModel Island)> said)
    {
        this.book = book;
        this.said = [.. said.Select(entry => entry.Assertion)];
        places = [.. said.Select(entry => new Place(entry.Island.Key, entry.Island.CellOf(entry.Assertion.Scope)))];
    }

    /// <summary>A conflict with its arithmetic.</summary>
    /// <param name="book">The book it is in.</param>
    /// <param name="said">The assertions of the conflict and the islands they are made on.</param>
    /// <param name="rows">The rows of the assertions, as the proof names them.</param>
    /// <param name="proof">Why they cannot all be true; null where only whole numbers fail.</param>
    public static Conflict Compose(ClaimBook book, ImmutableArray<(Assertion Assertion, IslandModel Island)> said, ImmutableArray<int> rows, Proof? proof)
    {
        var composer = new CertificateComposer(book, said);
        return new Conflict(composer.Code(), composer.said, proof is null ? composer.WithoutArithmetic() : composer.Arithmetic(rows, proof));
    }

    private Certificate Arithmetic(ImmutableArray<int> rows, Proof proof)
    {
        var lows = proof.Lows.Select(Term).ToImmutableArray();
        var highs = proof.Highs.Select(Term).ToImmutableArray();
        var counted = highs.RemoveAll(term => term.Assertion.IsParity);
        var isExact = said.All(assertion => assertion.IsParity || assertion.Range.IsExact);
        var isEqual = isExact && (proof.RestsOnZero ? counted.Length < highs.Length && lows.Length == 1 && counted.Length == 1 : true);
        var (left, right, relation) = counted.Length > lows.Length ? (highs, lows, "<") : (lows, highs, ">");
        if (isEqual) relation = "≠";
        return new Certificate(left, relation, right, words => $"{Side(words, left)} {relation} {Side(words, right, isRight: true)}{Parity(words)}");

        CertificateTerm Term(ProofTerm term) => new(said[rows.IndexOf(term.Row)], term.Number, (long)term.Times);
    }

    // In halves and thirds it would come out even; people come whole.
    private Certificate WithoutArithmetic()
    {
        var terms = said.Select(assertion => new CertificateTerm(assertion, assertion.Range.Low, 1)).ToImmutableArray();
        return new Certificate(terms, "∄", [], words => words.Either("no whole numbers of people satisfy ", "немає цілих чисел осіб, для яких усе це правда: ") + string.Join(", ", terms.Select(term => Written(words, term))));
    }

    private FindingCode Code()
    {
        if (said.Any(assertion => assertion.IsParity)) return FindingCode.NotTheSameNumber;
        if (Differ(place => place.Island)) return FindingCode.PeriodsDoNotAddUp;
        return (Differ(place => place.Cell.Run), Differ(place => place.Cell.Party), Differ(place => place.Cell.Category)) switch
        {
            (false, false, false) => FindingCode.DifferentCounts,
            (true, false, false) => FindingCode.PhasesDoNotAddUp,
            (false, true, false) => FindingCode.SidesDoNotAddUp,
            (false, false, true) => FindingCode.BreakdownDoesNotFit,
            _ => FindingCode.CountsDoNotAddUp,
        };
    }

    private bool Differ<T>(Func<Place, T> part) => places.Select(part).Distinct().Skip(1).Any();

    private string Parity(LanguageWords words)
    {
        var parity = said.Where(assertion => assertion.IsParity).Select(assertion => Written(words, new CertificateTerm(assertion, 0, 1))).ToArray();
        return parity.Length == 0 ? "" : words.Either(", but ", ", але ") + string.Join(words.Either(" and ", " і "), parity);
    }

    private string Side(LanguageWords words, ImmutableArray<CertificateTerm> terms, bool isRight = false)
    {
        var counted = terms.RemoveAll(term => term.Assertion.IsParity);
        var sum = counted.Aggregate((Int128)0, (total, term) => total + ((Int128)term.Number * term.Times));
        var written = string.Join(" + ", counted.Select(term => Written(words, term)));
        if (counted.IsEmpty) return "0";
        if (counted.Length == 1 && counted[0].Times == 1) return written;
        var total = words.Number(sum);
        return isRight ? $"{total} = {written}" : $"{written} = {total}";
    }

    // Only what tells the terms of this conflict apart is written beside the numbers.
    private string Written(LanguageWords words, CertificateTerm term)
    {
        var cell = places[said.IndexOf(term.Assertion)].Cell;
        var times = term.Times == 1 ? "" : FormattableString.Invariant($"{term.Times} × ");
        var number = term.Assertion.IsParity ? words.Either("the same number", "стільки ж") : words.Number(term.Number);
        var who = Differ(place => place.Cell.Category) ? $"{cell.Category.Label.In(words.Language)} " : "";
        var to = Differ(place => place.Cell.Party) ? $" {To(words, term.Assertion, cell.Party)}" : "";
        var when = Differ(place => place.Island) ? $" {ScopeText.When(words, book, term.Assertion.Scope)}" : Differ(place => place.Cell.Run) ? $" {InPhases(words, cell.Run)}" : "";
        var wording = term.Assertion.IsParity || term.Assertion.Range.IsExact ? "" : $": {words.Said(term.Assertion.Count)}";
        return $"{times}{who}{number}{to}{when} ({Voices.Named(words, term.Assertion.Claimants)}{wording})";
    }

    private static string To(LanguageWords words, Assertion assertion, Party party)
    {
        if (assertion.IsParity) return words.Either("to each side", "кожній стороні");
        return party == Party.Both ? words.Either("to both sides", "до обох сторін") : ScopeText.To(words, party);
    }

    private static string InPhases(LanguageWords words, PhaseRun? phases)
    {
        if (phases is not { } run) return words.Either("in the whole exchange", "в усьому обміні");
        return $"{(run.IsSingle ? words.Either("in phase", "у фазі") : words.Either("in phases", "у фазах"))} {run}";
    }

    private readonly record struct Place(IslandKey Island, Cell Cell);
}
