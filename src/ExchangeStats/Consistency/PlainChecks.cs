using ExchangeStats.Consistency.Solving;

namespace ExchangeStats.Consistency;

/// <summary>Checks for which it does not matter what can be true, each in a type of its own.</summary>
internal static class PlainChecks
{
    public static IEnumerable<Finding> Run(ConsistencyReport report)
    {
        var book = report.Book;
        var claims = CurrentClaims.Of(book);
        Func<IEnumerable<Finding>>[] checks =
        [
            () => PhaseCheck.Run(book, claims),
            () => RevisionCheck.Run(book),
            () => PublicationCheck.Run(book),
            () => DayCheck.Run(book),
            () => DateOrderCheck.Run(book),
            () => OrdinalCheck.Run(book),
            () => WithheldCheck.Run(book),
            () => BreakdownCheck.Run(book, claims),
            () => PartAsWholeCheck.Run(book, claims),
            () => RoundingCheck.Run(report, claims),
        ];
        return InParallel.Select(checks, check => check().ToArray()).SelectMany(found => found);
    }
}
