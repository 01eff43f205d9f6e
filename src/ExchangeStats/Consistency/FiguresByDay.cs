using System.Collections.Concurrent;

namespace ExchangeStats.Consistency;

/// <summary>What is reported of the events of a day, by the number; of days with one event only, nothing. Safe to ask from several threads.</summary>
internal sealed class FiguresByDay(ClaimBook book)
{
    private static readonly ILookup<(Party, Category, Measure, Count), Claim> Nothing = Array.Empty<Claim>().ToLookup(KeyOf);

    private readonly ConcurrentDictionary<DateOnly, ILookup<(Party, Category, Measure, Count), Claim>> days = [];

    /// <summary>The claims that report a number of the same people as a scope, of any event of a day, by exchange.</summary>
    public IEnumerable<Claim> On(DateOnly day, Scope scope, Count count) => days.GetOrAdd(day, Figures)[(scope.Party, scope.Category, scope.Measure, count)];

    private ILookup<(Party, Category, Measure, Count), Claim> Figures(DateOnly day)
    {
        Exchange[] exchanges = [.. book.On(day)];
        return exchanges.Length < 2 ? Nothing : exchanges.SelectMany(book.Of).Where(claim => claim.Status == ClaimStatus.Reported).ToLookup(KeyOf);
    }

    private static (Party, Category, Measure, Count) KeyOf(Claim claim) => (claim.Scope.Party, claim.Scope.Category, claim.Scope.Measure, claim.Count);
}
