using System.Collections.Concurrent;

namespace ExchangeStats.Consistency;

/// <summary>What is reported of the events of a day, by the number. Safe to ask from several threads.</summary>
internal sealed class FiguresByDay(ClaimBook book)
{
    // Up to so many events are looked through one by one, which is quicker than a table.
    private const int MostLookedThrough = 16;

    private readonly ConcurrentDictionary<DateOnly, ILookup<(Party, Category, Measure, Count), Claim>> tables = [];

    /// <summary>The claims that report a number of the same people as a scope, of any event of a day, by exchange.</summary>
    public IEnumerable<Claim> On(DateOnly day, Scope scope, Count count)
    {
        var events = book.On(day);
        return events.Count() > MostLookedThrough
            ? tables.GetOrAdd(day, Table)[(scope.Party, scope.Category, scope.Measure, count)]
            : events.SelectMany(book.Of).Where(claim => claim.Count == count && IsOfTheSame(claim.Scope, scope) && claim.Status == ClaimStatus.Reported);
    }

    private ILookup<(Party, Category, Measure, Count), Claim> Table(DateOnly day) =>
        book.On(day).SelectMany(book.Of).Where(claim => claim.Status == ClaimStatus.Reported).ToLookup(claim => (claim.Scope.Party, claim.Scope.Category, claim.Scope.Measure, claim.Count));

    private static bool IsOfTheSame(Scope one, Scope other) => one.Party == other.Party && one.Category == other.Category && one.Measure == other.Measure;
}
