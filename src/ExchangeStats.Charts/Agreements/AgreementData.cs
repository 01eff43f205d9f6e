using System.Collections.Immutable;
using ExchangeStats.Charts.Sources;
using ExchangeStats.Consistency;

namespace ExchangeStats.Charts.Agreements;

/// <summary>How often claimants agree: for each two of them, on how many counts that both give both can be right.</summary>
internal sealed record AgreementData
{
    private AgreementData(ImmutableArray<string> claimants, ImmutableArray<ClaimantPair> pairs) => (Claimants, Pairs) = (claimants, pairs);

    /// <summary>Those who share counts with others, those with the most comparisons first.</summary>
    public ImmutableArray<string> Claimants { get; }

    /// <summary>The pairs that share a count.</summary>
    public ImmutableArray<ClaimantPair> Pairs { get; }

    /// <summary>The exchange; null for a whole report.</summary>
    public Exchange? Exchange { get; private init; }

    /// <summary>The claims that are compared, for the source line.</summary>
    public ImmutableArray<Claim> Claims { get; private init; }

    public bool IsEmpty => Pairs.IsEmpty;

    public int Comparisons => Pairs.Sum(pair => pair.Common);

    public int Agreeing => Pairs.Sum(pair => pair.Agreeing);

    public static AgreementData Of(ConsistencyReport report) => Of(report, report.Book.Claims, null);

    public static AgreementData Of(ConsistencyReport report, Exchange exchange) => Of(report, report.Book.Of(exchange), exchange);

    private static AgreementData Of(ConsistencyReport report, IEnumerable<Claim> claims, Exchange? exchange)
    {
        var said = ComparedClaims.Of(report.Book, claims).Where(claim => !claim.Count.IsUnknown)
            .GroupBy(claim => ComparedClaims.ScopeOf(report.Book, claim))
            .Select(scope => scope.GroupBy(claim => claim.Claimant, StringComparer.Ordinal)
                .Select(own => (Claimant: own.Key, Range: RangeOf(own, report.Options.Rules))).OrderBy(voice => voice.Claimant, StringComparer.Ordinal).ToArray())
            .Where(voices => voices.Length > 1).ToList();
        var met = new Dictionary<(string, string), (int Common, int Agreeing)>();
        foreach (var voices in said)
        {
            for (var i = 0; i < voices.Length; i++)
            {
                for (var j = i + 1; j < voices.Length; j++)
                {
                    var key = (voices[i].Claimant, voices[j].Claimant);
                    var (common, agreeing) = met.GetValueOrDefault(key);
                    met[key] = (common + 1, agreeing + (voices[i].Range.Intersects(voices[j].Range) ? 1 : 0));
                }
            }
        }

        ImmutableArray<string> claimants = [.. met.SelectMany(pair => new[] { (Name: pair.Key.Item1, pair.Value.Common), (Name: pair.Key.Item2, pair.Value.Common) })
            .GroupBy(one => one.Name, StringComparer.Ordinal).OrderByDescending(own => own.Sum(one => one.Common)).ThenBy(own => own.Key, StringComparer.Ordinal).Select(own => own.Key)];
        var places = claimants.Select((name, place) => (name, place)).ToDictionary(one => one.name, one => one.place, StringComparer.Ordinal);
        var pairs = met.Select(pair => (A: places[pair.Key.Item1], B: places[pair.Key.Item2], pair.Value))
            .Select(pair => new ClaimantPair(Math.Min(pair.A, pair.B), Math.Max(pair.A, pair.B), pair.Value.Common, pair.Value.Agreeing))
            .OrderBy(pair => pair.First).ThenBy(pair => pair.Second);
        return new(claimants, [.. pairs]) { Exchange = exchange, Claims = [.. ComparedClaims.Of(report.Book, claims)] };
    }

    // A claimant who words a count twice means what both wordings admit, or either where they clash.
    private static CountRange RangeOf(IEnumerable<Claim> claims, WordingRules rules)
    {
        var ranges = claims.Select(claim => claim.Count.RangeUnder(rules)).ToList();
        var common = ranges.Aggregate((CountRange?)CountRange.Any, (range, next) => range?.Intersect(next));
        return common ?? ranges.Aggregate((range, next) => range.Hull(next));
    }
}
