using System.Collections.Immutable;
using ExchangeStats.Consistency.Solving;
using ExchangeStats.Wording;

namespace ExchangeStats.Consistency;

/// <summary>Gathers everything that was noticed into one list.</summary>
internal static class FindingList
{
    private const int MostHypotheses = 2;

    public static ImmutableArray<Finding> Of(ConsistencyReport report, BookAnalysis analysis)
    {
        var (undecided, plain) = InParallel.Both(() => Undecided(report, analysis), () => PlainChecks.Run(report).ToArray());

        // Plans ask components for ranges, and would wait while these list their conflicts.
        var (contested, plans) = InParallel.Both(() => TellingConflicts(report).Concat(HeadlineCheck.Run(report)).ToArray(), () => PlanCheck.Run(report).ToArray());
        var findings = contested.Concat(undecided).Concat(plain).Concat(plans);
        return
        [
            .. findings
                .OrderByDescending(finding => finding.Severity)
                .ThenBy(finding => finding.Day ?? DateOnly.MaxValue)
                .ThenBy(finding => finding.Exchange, StringComparer.Ordinal)
                .ThenBy(finding => finding.Code.Id, StringComparer.Ordinal),
        ];
    }

    // Once conflicts are found, it is known what was not decided.
    private static Finding[] Undecided(ConsistencyReport report, BookAnalysis analysis)
    {
        report.FindConflicts();
        return [.. analysis.Undecided.Select(claims => OfUndecided(report, claims)), .. analysis.Coarse.Select(OfCoarse)];
    }

    // One misprint contradicts everything around it. The simplest conflict that an assertion is to blame for tells the reader
    // enough; the others are counted there and stand in the report's conflicts.
    private static Finding[] TellingConflicts(ConsistencyReport report)
    {
        var telling = new List<(Conflict Conflict, int Further)>();
        var blamed = new Dictionary<Assertion, int>();
        foreach (var conflict in report.Conflicts.OrderBy(conflict => conflict.Assertions.Length).ThenBy(conflict => conflict.Code.Id, StringComparer.Ordinal))
        {
            var culprits = conflict.Assertions.Where(assertion => report.StandingOf(assertion.Claims[0]) == Standing.Necessary).ToArray();
            var known = culprits.Where(blamed.ContainsKey).ToArray();
            if (known.Length > 0)
            {
                var index = known.Min(culprit => blamed[culprit]);
                telling[index] = telling[index] with { Further = telling[index].Further + 1 };
                continue;
            }

            foreach (var culprit in culprits) blamed[culprit] = telling.Count;
            telling.Add((conflict, 0));
        }

        return InParallel.Select(telling, entry => OfConflict(report, entry.Conflict, entry.Further));
    }

    private static Finding OfConflict(ConsistencyReport report, Conflict conflict, int further)
    {
        var scope = ScopeText.Widest(conflict.Assertions);
        return new Finding(conflict.Code, scope.Exchange, ScopeText.Day(report.Book, scope),
            words => $"{ScopeText.Common(words, report.Book, conflict.Assertions)}: {conflict.Certificate.Say(words.Language)}{More(words, further)}{Perhaps(words, conflict)}", conflict.Claims);
    }

    private static string More(LanguageWords words, int further)
    {
        var more = words.Number(further);
        var conflicts = words.Noun(further, ("conflict", "conflicts"), ("суперечність", "суперечності", "суперечностей"));
        return further == 0 ? "" : words.Either($" (and {more} more {conflicts} with the same claims)", $" (і ще {more} {conflicts} із тими самими твердженнями)");
    }

    private static string Perhaps(LanguageWords words, Conflict conflict)
    {
        var hypotheses = conflict.Hypotheses.Take(MostHypotheses).Select(hypothesis => hypothesis.Say(words.Language));
        return conflict.Hypotheses.IsEmpty ? "" : words.Either("; perhaps ", "; можливо, ") + string.Join(words.Either(", or ", ", або "), hypotheses);
    }

    private static Finding OfCoarse(Measure measure) => new(FindingCode.NotDecided, null, null,
        words =>
        {
            var measured = ScopeText.Measured(words, measure);
            return words.Either(
                $"Running totals ({measured}) are so many that they were held against what is on record of the exchanges, and against each other only where they speak of the same people or of the same period",
                $"Підсумків за періоди ({measured}) так багато, що їх звірено з тим, що відомо про обміни, а між собою — лише там, де йдеться про тих самих людей або про той самий період");
        },
        []);

    private static Finding OfUndecided(ConsistencyReport report, ImmutableArray<Claim> claims)
    {
        var scope = claims[0].Scope;
        return new Finding(FindingCode.NotDecided, scope.Exchange, ScopeText.Day(report.Book, scope),
            words =>
            {
                var where = ScopeText.Where(words, report.Book, scope);
                var (number, limit) = (words.Number(claims.Length), words.Number(report.Options.WorkLimit));
                return words.Either(
                    $"{where}: {number} claims bear on each other in more ways than could be tried within {limit} million steps; contradictions beside those listed may be there",
                    $"{where}: тверджень, пов’язаних між собою, — {number}, і за {limit} млн кроків усіх їхніх поєднань перебрати не вдалося; крім наведених суперечностей, можуть бути й інші");
            },
            claims);
    }
}
