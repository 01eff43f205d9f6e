using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ExchangeStats.Data;

/// <summary>Reads the table of claims: one row an attestation, equal rows collapsed into one claim.</summary>
internal sealed class ClaimTable(RegistryTables registries, ProblemList problems, ExtraColumnsBuilder extras)
{
    public const int LongestTable = 10_000_000;

    private readonly TextPool pool = new();
    private readonly Dictionary<ScopeKey, Scope> scopes = [];
    private readonly Dictionary<ClaimKey, int> claims = [];
    private readonly List<ClaimKey> keys = [];
    private readonly List<Attestation> first = [];
    private readonly Dictionary<int, List<Attestation>> more = [];
    private readonly Dictionary<string, int> running = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Party> partiesByCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Category> categoriesByCode = new(StringComparer.Ordinal);
    private HashSet<string>? ids;
    private string lastId = "";

    public ImmutableArray<Claim> Read(TableRows rows)
    {
        if (rows.Has("party") && !rows.Has("exchange") && !rows.Has("until"))
            problems.Add(rows.File, 1, 1, "neither the column \"exchange\" nor the column \"until\" is there; expected at least one of them");
        while (rows.Read())
        {
            if (rows.RowNumber > LongestTable)
            {
                problems.Add(rows.File, FormattableString.Invariant($"the table has more than {LongestTable:N0} rows"));
                problems.ThrowIfAny();
            }

            ReadRow(rows);
        }

        problems.ThrowIfAny();
        return Collapsed();
    }

    private void ReadRow(TableRows rows)
    {
        var (since, until, published) = (rows.Day(4), rows.Day(5), rows.Day(16));
        var scope = ReadScope(rows, since, until);
        var status = ClaimStatus.Reported;
        if (!rows[13].IsEmpty && !FileWords.Statuses.TryRead(rows[13], out status)) rows.Problem(13, FileWords.Statuses.Problem(rows[13]));
        var basis = DateBasis.Stated;
        if (!rows[6].IsEmpty && !FileWords.DateBases.TryRead(rows[6], out basis)) rows.Problem(6, FileWords.DateBases.Problem(rows[6]));
        var count = CountCells.Read(rows, status);
        var claimant = pool.Get(rows[14]);
        if (claimant is null) rows.Problem(14, "claimant is empty; expected who said it");
        var id = ReadId(rows, until);
        if (scope is null || claimant is null || count is null || id is null) return;

        var attestation = new Attestation(id, until, pool.Get(rows[15]), published, pool.Get(rows[17]), pool.Get(rows.Verbatim(18)), basis);
        extras.Keep(rows, id);
        var key = new ClaimKey(claimant, scope, count.Value, status);
        if (claims.TryAdd(key, keys.Count))
        {
            keys.Add(key);
            first.Add(attestation);
            return;
        }

        var index = claims[key];
        if (!more.TryGetValue(index, out var list)) more.Add(index, list = [first[index]]);
        list.Add(attestation);
    }

    private string? ReadId(TableRows rows, DateOnly? until)
    {
        var id = rows[0].ToString();
        if (id.Length == 0)
        {
            var stem = !rows[2].IsEmpty ? rows[2].ToString() : FormattableString.Invariant($"{until:yyyy-MM-dd}");
            var number = running[stem] = running.GetValueOrDefault(stem) + 1;
            id = string.Create(CultureInfo.InvariantCulture, $"{stem}/{number:000}");
        }

        // Sorted ids cannot repeat, so the set is filled only from the first id on that is out of order.
        if (ids is null && string.CompareOrdinal(lastId, id) < 0)
        {
            lastId = id;
            return id;
        }

        ids ??= [.. first.Select(attestation => attestation.Id), .. more.Values.SelectMany(list => list).Select(attestation => attestation.Id)];
        if (ids.Add(id)) return id;
        rows.Problem(0, $"id \"{id}\" stands twice");
        return null;
    }

    private Scope? ReadScope(TableRows rows, DateOnly? since, DateOnly? until)
    {
        var measure = Measure.Returned;
        if (!rows[1].IsEmpty && !FileWords.Measures.TryRead(rows[1], out measure)) rows.Problem(1, FileWords.Measures.Problem(rows[1]));
        var exchange = pool.Get(rows[2]);
        var phases = ReadPhases(rows, exchange);
        var party = ReadParty(rows);
        var category = ReadCategory(rows);
        if (exchange is null && until is null && rows[5].IsEmpty)
            rows.Problem(rows.Has("until") ? 5 : 2, "neither exchange nor until is given; expected the exchange, or the last day of the period, that the claim speaks of");
        if (exchange is null && until < since)
            rows.Problem(5, FormattableString.Invariant($"until {until:yyyy-MM-dd} is before since {since:yyyy-MM-dd}"));
        if (exchange is not null && since is not null) rows.Problem(4, "since is given for an exchange; expected an empty cell, because an exchange has its own days");
        if (exchange is not null && !rows[7].IsEmpty) rows.Problem(7, "via is given for an exchange; expected an empty cell, because a route narrows a period");
        if (exchange is not null && measure is (Measure.Held or Measure.Exchanges))
            rows.Problem(1, $"measure \"{FileWords.Measures.Of(measure)}\" cannot speak of an exchange; expected an empty exchange");
        if (party is null || category is null || (exchange is null && (until is null || until < since))) return null;

        var key = new ScopeKey(measure, exchange, phases, exchange is null ? since : null, exchange is null ? until : null, exchange is null ? pool.Get(rows[7]) : null, party, category);
        if (scopes.TryGetValue(key, out var known)) return known;
        return scopes[key] = exchange is null
            ? Scope.Period(key.Since, key.Until!.Value, party, category, key.Via, measure)
            : Scope.Of(exchange, party, category, phases, measure);
    }

    private PhaseRun? ReadPhases(TableRows rows, string? exchange)
    {
        var cell = rows[3];
        PhaseRun? run = null;
        if (!cell.IsEmpty)
        {
            var dash = cell.IndexOf('-');
            var isRun = int.TryParse(dash < 0 ? cell : cell[..dash], NumberStyles.None, CultureInfo.InvariantCulture, out var from)
                & int.TryParse(cell[(dash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var to);
            if (!isRun || from < 1 || to < from || to > 10_000) rows.Problem(3, $"phase \"{cell}\" is not a phase; expected a number such as 2, or a run such as 1-2");
            else if (exchange is null) rows.Problem(3, "phase is given without an exchange; expected the exchange it belongs to");
            else run = new PhaseRun(from, to);
        }

        if (exchange is null || registries.Exchanges is null) return run;
        if (!registries.Exchanges.ContainsKey(exchange))
        {
            rows.Problem(2, $"exchange \"{exchange}\" is unknown; expected an id of the table exchanges");
            return run;
        }

        if (run is { } phases && registries.Phases is not null)
        {
            var known = registries.Phases.GetValueOrDefault(exchange) ?? [];
            for (var number = phases.First; number <= phases.Last; number++)
            {
                if (known.Exists(phase => phase.Number == number)) continue;
                rows.Problem(3, $"phase {number} of \"{exchange}\" does not exist; expected {(known.Count == 0 ? "no phase, because it has none" : $"one of {string.Join(", ", known.Select(phase => phase.Number).Order())}")}");
                break;
            }
        }

        return run;
    }

    private Party? ReadParty(TableRows rows)
    {
        if (rows[8].IsEmpty)
        {
            rows.Problem(8, "party is empty; expected a code such as UA or BOTH");
            return null;
        }

        var code = pool.Get(rows[8])!;
        if (partiesByCode.TryGetValue(code, out var known)) return known;
        var party = registries.FindParty(rows, 8, code);
        if (party is not null) partiesByCode.Add(code, party);
        return party;
    }

    private Category? ReadCategory(TableRows rows)
    {
        var code = rows[9].IsEmpty ? Category.All.Code : pool.Get(rows[9])!;
        if (categoriesByCode.TryGetValue(code, out var known)) return known;
        var category = registries.FindCategory(rows, 9, code);
        if (category is not null) categoriesByCode.Add(code, category);
        return category;
    }

    private ImmutableArray<Claim> Collapsed()
    {
        var collapsed = new Claim[keys.Count];
        for (var i = 0; i < collapsed.Length; i++)
        {
            var (claimant, scope, count, status) = keys[i];
            ImmutableArray<Attestation> attestations = more.TryGetValue(i, out var list)
                ? [.. list.OrderBy(attestation => attestation.Id, StringComparer.Ordinal)]
                : [first[i]];
            collapsed[i] = new Claim(claimant, scope, count, status, attestations);
        }

        if (ids is not null) Array.Sort(collapsed, (a, b) => string.CompareOrdinal(a.Id, b.Id));
        return ImmutableCollectionsMarshal.AsImmutableArray(collapsed);
    }

    // Claimants, scopes, parties and categories are pooled here, so that being the same object is being equal.
    private readonly record struct ClaimKey(string Claimant, Scope Scope, Count Count, ClaimStatus Status)
    {
        public bool Equals(ClaimKey other) =>
            ReferenceEquals(Claimant, other.Claimant) && ReferenceEquals(Scope, other.Scope) && Count == other.Count && Status == other.Status;

        public override int GetHashCode() =>
            HashCode.Combine(RuntimeHelpers.GetHashCode(Claimant), RuntimeHelpers.GetHashCode(Scope), Count.Number);
    }

    private readonly record struct ScopeKey(Measure Measure, string? Exchange, PhaseRun? Phases, DateOnly? Since, DateOnly? Until, string? Via, Party Party, Category Category)
    {
        public bool Equals(ScopeKey other) =>
            ReferenceEquals(Exchange, other.Exchange) && ReferenceEquals(Party, other.Party) && ReferenceEquals(Category, other.Category)
            && ReferenceEquals(Via, other.Via) && Measure == other.Measure && Phases == other.Phases && Since == other.Since && Until == other.Until;

        public override int GetHashCode() => HashCode.Combine(
            Exchange is null ? 0 : RuntimeHelpers.GetHashCode(Exchange), RuntimeHelpers.GetHashCode(Category), RuntimeHelpers.GetHashCode(Party), Phases?.First, Until?.DayNumber, Measure);
    }
}
