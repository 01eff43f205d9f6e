using System.Collections.Immutable;
using System.Globalization;
using ExchangeStats.Consistency.Solving;

namespace ExchangeStats.Consistency;

/// <summary>Turns the engine's proof of a conflict into arithmetic with names.</summary>
internal static class CertificateComposer
{
    public static Conflict Compose(IslandModel model, ComponentAnalysis analysis, ImmutableArray<int> rows)
    {
        if (analysis.ProofOf(rows) is not { } proof) return WithoutArithmetic(model, rows);
        var lows = proof.Lows.Select(use => Term(model, use.Key, use.Value, model.System.Rows[use.Key].Low)).ToImmutableArray();
        var highs = proof.Highs.Select(use => Term(model, use.Key, use.Value, model.System.Rows[use.Key].High!.Value)).ToImmutableArray();
        var cells = rows.Select(row => model.Cells[model.System.Rows[row].Quantity]).ToArray();
        var equal = !proof.RestsOnZero && rows.All(row => model.Assertions[row].Range.IsExact);
        var (left, right, relation) = highs.Length > lows.Length ? (highs, lows, "<") : (lows, highs, ">");
        if (equal) relation = "≠";
        var text = $"{Side(left, cells, model)} {relation} {Side(right, cells, model, isRight: true)}";
        return new Conflict(CodeOf(cells), [.. rows.Select(row => model.Assertions[row])], new Certificate(left, relation, right, text));
    }

    // In halves and thirds it would come out even; people come whole.
    private static Conflict WithoutArithmetic(IslandModel model, ImmutableArray<int> rows)
    {
        var cells = rows.Select(row => model.Cells[model.System.Rows[row].Quantity]).ToArray();
        var terms = rows.Select(row => Term(model, row, 1, model.System.Rows[row].Low)).ToImmutableArray();
        var text = $"no whole numbers of people satisfy {string.Join(", ", terms.Select(term => Written(term, model.CellOf(term.Assertion.Scope), cells)))}";
        return new Conflict(CodeOf(cells), [.. rows.Select(row => model.Assertions[row])], new Certificate(terms, "∄", [], text));
    }

    private static CertificateTerm Term(IslandModel model, int row, long times, long number) => new(model.Assertions[row], number, times);

    private static FindingCode CodeOf(Cell[] cells)
    {
        var (runs, parties, categories) = (Differ(cell => cell.Run), Differ(cell => cell.Party), Differ(cell => cell.Category));
        return (runs, parties, categories) switch
        {
            (false, false, false) => FindingCode.DifferentCounts,
            (true, false, false) => FindingCode.PhasesDoNotAddUp,
            (false, true, false) => FindingCode.SidesDoNotAddUp,
            (false, false, true) => FindingCode.BreakdownDoesNotFit,
            _ => FindingCode.CountsDoNotAddUp,
        };

        bool Differ<T>(Func<Cell, T> part) => cells.Select(part).Distinct().Skip(1).Any();
    }

    private static string Side(ImmutableArray<CertificateTerm> terms, Cell[] cells, IslandModel model, bool isRight = false)
    {
        var sum = terms.Aggregate((Int128)0, (total, term) => total + (Int128)term.Number * term.Times);
        var written = string.Join(" + ", terms.Select(term => Written(term, model.CellOf(term.Assertion.Scope), cells)));
        if (terms.Length == 1 && terms[0].Times == 1) return written;
        var total = sum.ToString("N0", CultureInfo.InvariantCulture);
        return isRight ? $"{total} = {written}" : $"{written} = {total}";
    }

    // Only what tells the terms of this conflict apart is written beside the numbers.
    private static string Written(CertificateTerm term, Cell cell, Cell[] cells)
    {
        var times = term.Times == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"{term.Times} × ");
        var number = term.Number.ToString("N0", CultureInfo.InvariantCulture);
        var who = cells.Any(other => other.Category != cell.Category) ? $"{cell.Category.Label.English} " : "";
        var to = cells.All(other => other.Party == cell.Party) ? "" : cell.Party == Party.Both ? " to both sides" : $" to {cell.Party}";
        var when = cells.All(other => other.Run == cell.Run) ? "" : cell.Run is { } run ? $" in phase{(run.IsSingle ? "" : "s")} {run}" : " in the whole exchange";
        var wording = term.Assertion.Range.IsExact ? "" : $": {term.Assertion.Count}";
        return $"{times}{who}{number}{to}{when} ({Voices.Named(term.Assertion.Claimants)}{wording})";
    }
}
