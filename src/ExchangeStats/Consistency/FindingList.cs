using System.Collections.Immutable;

namespace ExchangeStats.Consistency;

/// <summary>Gathers everything that was noticed into one list.</summary>
internal static class FindingList
{
    private const int MostHypotheses = 2;

    public static ImmutableArray<Finding> Of(ConsistencyReport report, ImmutableArray<IslandKey> undecided, ImmutableArray<Measure> uncompared)
    {
        var findings = TellingConflicts(report)
            .Concat(HeadlineCheck.Run(report))
            .Concat(undecided.Select(key => OfUndecided(report, key)))
            .Concat(uncompared.Select(measure => new Finding(FindingCode.NotDecided, null, null,
                $"Claims over periods ({ScopeText.Measured(measure)}) were compared with claims over the very same period only, not with the exchanges inside them or with other periods", [])))
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
        var scope = conflict.Assertions[0].Scope;
        var more = further == 0 ? "" : FormattableString.Invariant($" (and {further:N0} more {(further == 1 ? "conflict" : "conflicts")} with the same claims)");
        var perhaps = conflict.Hypotheses.IsEmpty ? "" : $"; perhaps {string.Join(", or ", conflict.Hypotheses.Take(MostHypotheses))}";
        return new Finding(conflict.Code, scope.Exchange, ScopeText.Day(report.Book, scope), $"{ScopeText.Common(report.Book, conflict.Assertions)}: {conflict.Certificate}{more}{perhaps}", conflict.Claims);
    }

    private static Finding OfUndecided(ConsistencyReport report, IslandKey key)
    {
        var where = key.Exchange is { } id ? ScopeText.Title(report.Book, id) : FormattableString.Invariant($"the period to {key.Until:yyyy-MM-dd}");
        var day = key.Exchange is { } exchange ? report.Book.FindExchange(exchange)?.FirstDate : key.Until;
        return new Finding(FindingCode.NotDecided, key.Exchange, day,
            $"{where}: phases, parties and categories form a table whose rows and columns both add up; not every combination was examined, and contradictions beside those listed may be there", []);
    }
}
