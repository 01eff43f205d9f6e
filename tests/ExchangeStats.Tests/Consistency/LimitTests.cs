using ExchangeStats.Consistency;

namespace ExchangeStats.Tests.Consistency;

[Trait("Category", "Arithmetic")]
public class LimitTests
{
    private const int Phases = 8;
    private const int Told = 200;

    private static readonly Party[] Parties = [.. "ABCDE".Select(code => Party.Of(code.ToString()))];
    private static readonly Category[] Categories = [Category.Military, Category.Civilian, Category.All];

    [Fact]
    public void A_hard_book_ends_at_its_limit_says_so_and_doubts_no_more_than_is_wrong()
    {
        var (book, wrong) = ThreeWayTable();
        var report = book.Check(new ConsistencyOptions(workLimit: 1));
        Assert.Equal(Verdict.Contradictory, report.Verdict);
        Assert.False(report.IsComplete);
        Assert.InRange(report.Conflicts.Length, 1, report.Options.ConflictLimit);
        Assert.InRange(report.DoubtSets[0].Weight, 1, wrong);
        Assert.Contains(report.Findings, finding => finding.Code == FindingCode.NotDecided);
    }

    // Phases, parties and categories that all add up, so that claims about any of their sums form cycles of every kind.
    private static (ClaimBook Book, int Wrong) ThreeWayTable()
    {
        var drawn = 2u;
        var builder = Exchange.Between(Parties[0], Parties[1], Parties.AsSpan(2)).WithId("x");
        for (var phase = 0; phase < Phases; phase++) builder = builder.Phase(new DateOnly(2030, 1, 1).AddDays(phase), Array.Empty<PartyCount>());
        var truth = Enumerable.Range(0, Phases * Parties.Length * 2).Select(_ => (long)Draw(60)).ToArray();
        var claims = new List<Claim>();
        var wrong = 0;
        while (claims.Count < Told)
        {
            var (phase, party, category) = (Draw(Phases + 1), Draw(Parties.Length + 1), Draw(3));
            var count = truth.Where((_, cell) => (phase == 0 || cell % Phases == phase - 1) && (party == Parties.Length || cell / Phases % Parties.Length == party)
                && (category == 2 || cell / Phases / Parties.Length == category)).Sum();
            var slip = Draw(10) == 0 ? 1 + Draw(5) : 0;
            if (slip > 0) wrong++;
            claims.Add(Claims.By($"claimant {claims.Count}", $"{claims.Count:000}", count + slip,
                Scope.Of("x", party == Parties.Length ? Party.Both : Parties[party], Categories[category], phase == 0 ? null : phase)));
        }

        return (ClaimBook.Of(claims, [builder.Build()], [Category.All, Category.Military, Category.Civilian], Parties), wrong);

        int Draw(int below)
        {
            drawn = unchecked((drawn * 1_664_525) + 1_013_904_223);
            return (int)((drawn >> 8) % (uint)below);
        }
    }
}
