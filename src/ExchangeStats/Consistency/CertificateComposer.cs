using System.Collections.Immutable;
using System.Globalization;
using ExchangeStats.Consistency.Solving;

namespace ExchangeStats.Consistency;

/// <summary>Turns the engine's proof of a conflict into arithmetic with names.</summary>
internal sealed class CertificateComposer
{
    private readonly ClaimBook book;
    private readonly ImmutableArray<(Assertion Assertion, IslandModel Island)> said;
    private readonly Place[] places;

    private CertificateComposer(ClaimBook book, ImmutableArray<(Assertion Assertion, IslandModel Island)> said)
    {
        this.book = book;
        this.said = said;
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
        return new Conflict(composer.Code(), [.. said.Select(entry => entry.Assertion)], proof is null ? composer.WithoutArithmetic() : composer.Arithmetic(rows, proof));
    }

    private Certificate Arithmetic(ImmutableArray<int> rows, Proof proof)
    {
        var lows = proof.Lows.Select(Term).ToImmutableArray();
        var highs = proof.Highs.Select(Term).ToImmutableArray();
        var counted = highs.RemoveAll(term => term.Assertion.IsParity);
        var isExact = said.All(entry => entry.Assertion.IsParity || entry.Assertion.Range.IsExact);
        var isEqual = isExact && (proof.RestsOnZero ? counted.Length < highs.Length && lows.Length == 1 && counted.Length == 1 : true);
        var (left, right, relation) = counted.Length > lows.Length ? (highs, lows, "<") : (lows, highs, ">");
        if (isEqual) relation = "≠";
        var parity = said.Where(entry => entry.Assertion.IsParity).Select(entry => Written(new CertificateTerm(entry.Assertion, 0, 1))).ToArray();
        var but = parity.Length == 0 ? "" : $", but {string.Join(" and ", parity)}";
        return new Certificate(left, relation, right, $"{Side(left)} {relation} {Side(right, isRight: true)}{but}");

        CertificateTerm Term(ProofTerm term) => new(said[rows.IndexOf(term.Row)].Assertion, term.Number, (long)term.Times);
    }

    // In halves and thirds it would come out even; people come whole.
    private Certificate WithoutArithmetic()
    {
        var terms = said.Select(entry => new CertificateTerm(entry.Assertion, entry.Assertion.Range.Low, 1)).ToImmutableArray();
        return new Certificate(terms, "∄", [], $"no whole numbers of people satisfy {string.Join(", ", terms.Select(Written))}");
    }

    private FindingCode Code()
    {
        if (said.Any(entry => entry.Assertion.IsParity)) return FindingCode.NotTheSameNumber;
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

    private string Side(ImmutableArray<CertificateTerm> terms, bool isRight = false)
    {
        var counted = terms.RemoveAll(term => term.Assertion.IsParity);
        var sum = counted.Aggregate((Int128)0, (total, term) => total + ((Int128)term.Number * term.Times));
        var written = string.Join(" + ", counted.Select(Written));
        if (counted.IsEmpty) return "0";
        if (counted.Length == 1 && counted[0].Times == 1) return written;
        var total = sum.ToString("N0", CultureInfo.InvariantCulture);
        return isRight ? $"{total} = {written}" : $"{written} = {total}";
    }

    // Only what tells the terms of this conflict apart is written beside the numbers.
    private string Written(CertificateTerm term)
    {
        var index = said.IndexOf(said.First(entry => entry.Assertion == term.Assertion));
        var (island, cell) = places[index];
        var times = term.Times == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"{term.Times} × ");
        var number = term.Assertion.IsParity ? "the same number" : term.Number.ToString("N0", CultureInfo.InvariantCulture);
        var who = Differ(place => place.Cell.Category) ? $"{cell.Category.Label.English} " : "";
        var to = !Differ(place => place.Cell.Party) ? "" : term.Assertion.IsParity ? " to each side" : cell.Party == Party.Both ? " to both sides" : $" to {cell.Party}";
        var when = Differ(place => place.Island) ? $" {ScopeText.When(book, term.Assertion.Scope)}" : !Differ(place => place.Cell.Run) ? ""
            : cell.Run is { } run ? $" in phase{(run.IsSingle ? "" : "s")} {run}" : " in the whole exchange";
        var wording = term.Assertion.IsParity || term.Assertion.Range.IsExact ? "" : $": {term.Assertion.Count}";
        return $"{times}{who}{number}{to}{when} ({Voices.Named(term.Assertion.Claimants)}{wording})";
    }

    private readonly record struct Place(IslandKey Island, Cell Cell);
}
