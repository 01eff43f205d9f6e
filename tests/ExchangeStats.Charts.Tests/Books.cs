using System.Globalization;
using ExchangeStats.Consistency;

namespace ExchangeStats.Charts.Tests;

/// <summary>Checked claims that the tests draw.</summary>
internal static class Books
{
    public const string Long = "The Extraordinarily Named Office of the Plenipotentiary for Returning Everybody";
    public const string Strange = "日本の新聞 «Ґазета» 😀";

    private static readonly Lazy<ConsistencyReport> disputed = new(() => ClaimBook.Of([
        Said("President", 1, Count.Exactly(390)), Said("Ministry", 1, Count.Exactly(390)), Said("Outlet", 1, Count.Between(380, 395)),
        Said("President", 2, Count.Exactly(307)), Said("Ministry", 2, Count.Exactly(307)), Said("Outlet", 2, Count.About(300)), Said("Agency", 2, Count.Nearly(310)),
        Said("President", 3, Count.Exactly(303)), Said("Ministry", 3, Count.Exactly(303)), Said("Outlet", 3, Count.AtLeast(320)), Said(Long, 3, Count.AtMost(350)),
        Said(Strange, 3, Count.FewerThan(304)), Withheld("Mediator", 3), Said("President", null, Count.Exactly(1_000)), Said("Ministry", null, Count.MoreThan(900)),
    ]).Check());

    /// <summary>The figures of one exchange of three phases, which its sources dispute in every way.</summary>
    private static readonly Lazy<ConsistencyReport> embedded = new(() => ClaimBook.RussiaUkraine.Check());

    /// <summary>The embedded dataset, checked once for all tests.</summary>
    public static ConsistencyReport Embedded => embedded.Value;

    public static ConsistencyReport Disputed => disputed.Value;

    public static ConsistencyReport Empty => ClaimBook.Of([]).Check();

    public static ConsistencyReport OneClaim => ClaimBook.Of([Said("President", null, Count.Exactly(5))]).Check();

    /// <summary>Claims that agree scope by scope, and whose parts do not add up to the whole.</summary>
    public static ConsistencyReport SumsClash => ClaimBook.Of([Said("A", 1, 10), Said("A", 2, 10), Said("B", null, 30), Said("C", null, 30)]).Check();

    /// <summary>Exchanges with two or three claimants each, every seventh disputed.</summary>
    public static ConsistencyReport Many(int exchanges, long size) => ClaimBook.Of(Enumerable.Range(0, exchanges).SelectMany(i =>
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"X-{i:D4}");
        return new[] { ("President", Count.Exactly(size + i)), ("Ministry", Count.Exactly(i % 7 == 3 ? size + i + 2 : size + i)), ($"Outlet {i % 30}", Count.About(size + i)) }
            .Select((said, j) => Claim(said.Item1, Scope.Of(id, Party.Ukraine), said.Item2, ClaimStatus.Reported, new DateOnly(2022, 3, 24).AddDays(i * 5), $"{id}/{j}"));
    })).Check();

    private static Claim Said(string claimant, int? phase, Count count) => Said(claimant, phase, count, ClaimStatus.Reported);

    private static Claim Withheld(string claimant, int phase) => Said(claimant, phase, Count.Unknown, ClaimStatus.Withheld);

    private static Claim Said(string claimant, int? phase, Count count, ClaimStatus status) => Claim(
        claimant, Scope.Of("swap", Party.Ukraine, null, phase is { } number ? (PhaseRun)number : null), count, status, new DateOnly(2025, 5, 22).AddDays(phase ?? 3), $"{claimant}/{phase}/{count}");

    private static Claim Claim(string claimant, Scope scope, Count count, ClaimStatus status, DateOnly day, string id) =>
        new(claimant, scope, count, [new Attestation(id, day, claimant, day)], status);
}
