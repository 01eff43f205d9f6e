namespace ExchangeStats.Tests.Statistics;

/// <summary>Books in which claimants speak of the same quantities.</summary>
internal static class Books
{
    public static ClaimBook OfTwo(IEnumerable<Count> first, IEnumerable<Count> second) => ClaimBook.Of(
        first.Select((count, i) => Claims.By("Ministry", $"a{i:000}", count, Scope.Of($"swap {i:000}", Party.Ukraine)))
            .Concat(second.Select((count, i) => Claims.By("Outlet", $"b{i:000}", count, Scope.Of($"swap {i:000}", Party.Ukraine)))));

    public static ClaimBook OfUnits(long[][] units) => ClaimBook.Of(units.SelectMany((unit, i) =>
        unit.Select((value, j) => Claims.By($"Claimant {j}", $"{i:00}/{j}", value, Scope.Of($"swap {i:00}", Party.Ukraine)))));
}
