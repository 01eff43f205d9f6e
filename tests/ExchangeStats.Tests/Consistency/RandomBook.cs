using System.Collections.Immutable;
using CsCheck;

namespace ExchangeStats.Tests.Consistency;

/// <summary>Random books about one exchange of a small world.</summary>
internal sealed class RandomBook(World world, ImmutableArray<Claim> claims)
{
    public World World { get; } = world;

    public ImmutableArray<Claim> Claims { get; } = claims;

    public ClaimBook Book { get; } = ClaimBook.Of(claims, exchanges: [world.Exchange], categories: world.Categories);

    /// <summary>Some scopes, other ones from book to book.</summary>
    public IEnumerable<Scope> Scopes => ScopesOf(World).Where((_, index) => index % 9 == Claims.Length);

    /// <summary>Books with up to so many claims of numbers up to so many people.</summary>
    public static Gen<RandomBook> Of(int claims, int most, params World[] worlds) =>
        from world in Gen.Int[0, worlds.Length - 1].Select(index => worlds[index])
        let scopes = ScopesOf(world).ToArray()
        from drafts in Gen.Select(Gen.Int[0, scopes.Length - 1], Counts(most), Gen.Int[0, 3]).Array[1, claims]
        select new RandomBook(world, [.. drafts.Select((draft, index) => ClaimOf(scopes[draft.Item1], draft.Item2, $"claimant {draft.Item3}", $"{index:00}"))
            .DistinctBy(claim => (claim.Scope, claim.Count, claim.Claimant))]);

    public static Claim ClaimOf(Scope scope, Count count, string claimant, string id) => new(claimant, scope, count, [new Attestation(id)]);

    public static Gen<Count> Counts(int most) => Gen.Select(Gen.Long[0, most], Gen.Long[0, most], Gen.Int[0, 5]).Select((one, other, kind) => kind switch
    {
        0 => Count.AtLeast(one),
        1 => Count.AtMost(one),
        2 => Count.Between(Math.Min(one, other), Math.Max(one, other)),
        _ => Count.Exactly(one),
    });

    public RandomBook With(IEnumerable<Claim> others) => new(World, [.. others]);

    public override string ToString() => string.Join("; ", Claims);

    private static IEnumerable<Scope> ScopesOf(World world) =>
        from first in Enumerable.Range(0, world.Phases + 1)
        from last in Enumerable.Range(first, first == 0 ? 1 : world.Phases - first + 1)
        from party in world.Parties.Concat(world.Sums)
        from category in world.Categories
        select Scope.Of("may", party, category, first == 0 ? null : new PhaseRun(first, last));
}
