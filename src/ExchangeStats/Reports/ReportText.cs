using System.Globalization;
using ExchangeStats.Consistency;
using ExchangeStats.Wording;

namespace ExchangeStats.Reports;

/// <summary>How reports word counts, events, claims and what was read where, in one language.</summary>
internal sealed class ReportText
{
    private const int MostClaimsNamed = 6;

    public ReportText(Language language) => Words = LanguageWords.Of(language);

    public LanguageWords Words { get; }

    public Language Language => Words.Language;

    public string Unknown => Either("unknown", "невідомо");

    /// <summary>Marks a number about which sources contradict each other.</summary>
    public string Contested => Either(" (contested)", " (оскаржується)");

    /// <summary>The one or the other, as the language is.</summary>
    public string Either(string english, string ukrainian) => Words.Either(english, ukrainian);

    public string Number(long number) => Words.Number(number);

    public string Count(Count count) => Words.Said(count);

    public string Progress(Progress progress) => Language == Language.English ? progress.ToString() : progress.IsUnknown ? Unknown : Words.Share(progress);

    public string Party(Party party) => party == ExchangeStats.Party.Both ? Either(party.ToString(), "обидві сторони разом") : party.Name.In(Language);

    /// <summary>The head of a column of people: "To Ukraine".</summary>
    public string ToParty(Party party)
    {
        var to = Words.To(party);
        return string.Concat(to[..1].ToUpperInvariant(), to[1..]);
    }

    public string Kind(ExchangeKind kind) => kind switch
    {
        ExchangeKind.Release => Either("release", "звільнення"),
        ExchangeKind.Repatriation => Either("repatriation", "репатріація"),
        ExchangeKind.Remains => Either("remains", "передача тіл"),
        ExchangeKind.Plan => Either("plan", "план"),
        _ => Either("exchange", "обмін"),
    };

    public string Kinds(long number, ExchangeKind kind) => kind switch
    {
        ExchangeKind.Release => Words.Counted(number, ("release", "releases"), ("звільнення", "звільнення", "звільнень")),
        ExchangeKind.Repatriation => Words.Counted(number, ("repatriation", "repatriations"), ("репатріація", "репатріації", "репатріацій")),
        ExchangeKind.Remains => Words.Counted(number, ("transfer of remains", "transfers of remains"), ("передача тіл", "передачі тіл", "передач тіл")),
        ExchangeKind.Plan => Words.Counted(number, ("plan", "plans"), ("план", "плани", "планів")),
        _ => Words.Counted(number, ("exchange", "exchanges"), ("обмін", "обміни", "обмінів")),
    };

    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    public string Days(Exchange exchange) => (exchange.FirstDate, exchange.LastDate) switch
    {
        ({ } first, { } last) when first != last => $"{Day(first)} {Either("to", "–")} {Day(last)}",
        ({ } first, _) => Day(first),
        _ => Unknown,
    };

    public string Standing(Standing standing) => standing switch
    {
        Consistency.Standing.Necessary => Either("to be doubted", "слід узяти під сумнів"),
        Consistency.Standing.Possible => Either("may be doubted", "можна взяти під сумнів"),
        _ => "",
    };

    public string Said(Claim claim)
    {
        var said = Language == Language.English ? claim.Said
            : claim.Status == ClaimStatus.Withheld ? "не розголошується"
            : claim.IsParity ? "стільки ж" : Count(claim.Count);
        return claim.Status switch
        {
            ClaimStatus.Expected => $"{said}, {Either("expected", "очікується")}",
            ClaimStatus.Agreed => $"{said}, {Either("agreed", "погоджено")}",
            _ => said,
        };
    }

    /// <summary>How much was said, by how many, and where it was read.</summary>
    public string WhoSays(IReadOnlyCollection<Claim> claims)
    {
        var attestations = claims.SelectMany(claim => claim.Attestations).ToArray();
        var publications = attestations.Select(attestation => attestation.Publisher).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        var claimants = claims.Select(claim => claim.Claimant).Distinct(StringComparer.Ordinal).Count();
        var said = Words.Counted(claims.Count, ("claim", "claims"), ("твердження", "твердження", "тверджень"));
        var by = $"{Either("by", "від")} {Words.Counted(claimants, ("claimant", "claimants"), ("джерела", "джерел", "джерел"))}";
        if (publications == 0) return $"{said} {by}.";
        var read = $"{Either("read", "прочитано")} {Words.Counted(attestations.Length, ("time", "times"), ("раз", "рази", "разів"))}";
        return $"{said} {by}, {read} {Either("in", "у")} {Words.Counted(publications, ("publication", "publications"), ("виданні", "виданнях", "виданнях"))}.";
    }

    public string What(Scope scope)
    {
        var party = Language == Language.English ? $"to {scope.Party}" : Words.To(scope.Party);
        var what = scope.Measure switch
        {
            Measure.Exchanges => Either("exchanges", "обміни"),
            Measure.Held => Either($"held, of {scope.Party}", $"утримують, {Party(scope.Party)}"),
            Measure.Remains => $"{Either("remains", "тіла")}, {party}",
            Measure.Declined => $"{Either("declined", "відмовилися")}, {party}",
            _ => party,
        };
        var who = scope.Category == Category.All ? "" : $", {scope.Category.Label.In(Language)}";
        var phase = scope.Phases is { } run ? $", {(run.IsSingle ? Either("phase", "фаза") : Either("phases", "фази"))} {run}" : "";
        var since = scope.Since is { } first ? $", {Either("from", "від")} {Day(first)}" : "";
        var until = scope.Until is { } last ? $", {(scope.Measure == Measure.Held ? Either("on", "на") : Either("by", "до"))} {Day(last)}" : "";
        return $"{what}{who}{phase}{since}{until}{(scope.Via is { } route ? $", {ScopeText.Via(Words, route)}" : "")}";
    }

    public Passage ReadIn(Claim claim)
    {
        var pieces = new List<Inline>();
        foreach (var attestation in claim.Attestations)
        {
            if (pieces.Count > 0) pieces.Add("; ");
            var day = attestation.Published is { } published ? " " + Day(published) : "";
            pieces.Add(new Inline($"{attestation.Publisher ?? Either("unknown publication", "невідоме видання")}{day}", attestation.Url));
            if (attestation.Id != claim.Id) pieces.Add($" ({attestation.Id})");
        }

        return new Passage(pieces);
    }

    /// <summary>Links to claims, the first few of them.</summary>
    public Passage Claims(IReadOnlyCollection<Claim> claims)
    {
        var pieces = new List<Inline>();
        foreach (var claim in claims.Take(MostClaimsNamed))
        {
            if (pieces.Count > 0) pieces.Add(", ");
            pieces.Add(new Inline(claim.Id, "#" + Anchors.OfClaim(claim.Id)));
        }

        if (claims.Count > MostClaimsNamed) pieces.Add($" {Either("and", "і ще")} {Number(claims.Count - MostClaimsNamed)}{Either(" more", "")}");
        return new Passage(pieces);
    }

    /// <summary>A count that leads to where it comes from, marked where sources contradict each other about it.</summary>
    public Passage Linked(Count count, string anchor, bool isContested = false)
    {
        var number = new Inline(Count(count), "#" + anchor);
        return isContested ? new Passage(number, Contested) : new Passage(number);
    }
}
