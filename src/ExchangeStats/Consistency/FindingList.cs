using System.Collections.Immutable;

namespace ExchangeStats.Consistency;

/// <summary>Gathers everything that was noticed into one list.</summary>
internal static class FindingList
{
    private const int MostHypotheses = 2;

    public static ImmutableArray<Finding> Of(ConsistencyReport report, BookAnalysis analysis)
    {
        var findings = TellingConflicts(report)
            .Concat(HeadlineCheck.Run(report))
            .Concat(analysis.Undecided.Select(claims => OfUndecided(report, claims)))
            .Concat(analysis.Coarse.Select(measure => new Finding(FindingCode.NotDecided, null, null,
                $"Running totals ({ScopeText.Measured(measure)}) are so many that they were held against what is on record of the exchanges, and against each other only where they speak of the same people or of the same period", [])))
            .Concat(PlainChecks.Run(report));
        return
        [
            .. findings
                .OrderByDescending(finding => finding.Severity)
                .ThenBy(finding => finding.Day ?? DateOnly.MaxValue)
                .ThenBy(finding => finding.Exchange, StringComparer.Ordinal)
                .ThenBy(finding => finding.Code.Id, StringComparer.Ordinal),
        ];
    }

    // One misprint contradicts everything around it. The simplest conflict that an assertion is to blame for tells the reader
    // enough; the others are counted there and stand in the report's conflicts.
    private static IEnumerable<Finding> TellingConflicts(ConsistencyReport report)
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

        return telling.Select(entry => OfConflict(report, entry.Conflict, entry.Further));
    }

    private static Finding OfConflict(ConsistencyReport report, Conflict conflict, int further)
    {
        var scope = ScopeText.Widest(conflict.Assertions);
        var more = further == 0 ? "" : FormattableString.Invariant($" (and {further:N0} more {(further == 1 ? "conflict" : "conflicts")} with the same claims)");
        var perhaps = conflict.Hypotheses.IsEmpty ? "" : $"; perhaps {string.Join(", or ", conflict.Hypotheses.Take(MostHypotheses))}";
        return new Finding(conflict.Code, scope.Exchange, ScopeText.Day(report.Book, scope), $"{ScopeText.Common(report.Book, conflict.Assertions)}: {conflict.Certificate}{more}{perhaps}", conflict.Claims);
    }

    private static Finding OfUndecided(ConsistencyReport report, ImmutableArray<Claim> claims)
    {
        var scope = claims[0].Scope;
        return new Finding(FindingCode.NotDecided, scope.Exchange, ScopeText.Day(report.Book, scope),
            FormattableString.Invariant($"{ScopeText.Where(report.Book, scope)}: {claims.Length:N0} claims bear on each other in more ways than could be tried within {report.Options.WorkLimit:N0} million steps; contradictions beside those listed may be there"), claims);
    }
}
