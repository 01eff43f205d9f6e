using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ExchangeStats.Data;

/// <summary>Reads what the rows of claims speak about; equal scopes are one object, and leave one trace.</summary>
internal sealed class ScopeTable(RegistryTables registries, ClaimTraces traces)
{
    private readonly TextPool exchanges = new();
    private readonly TextPool routes = new();
    private readonly TextPool partyCodes = new();
    private readonly TextPool categoryCodes = new();
    private readonly Dictionary<Key, ScopeClaims> scopes = [];
    private readonly Dictionary<string, Party> parties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Category> categories = new(StringComparer.Ordinal);
    private Key lastKey;
    private ScopeClaims? last;

    /// <summary>The scope of the current row, which has to suit "the same number" where the row says so; null when a problem was found in it.</summary>
    public ScopeClaims? Read(TableRows rows, DateOnly? since, DateOnly? until, bool isParity)
    {
        var exchange = exchanges.Get(rows[ClaimColumn.Exchange]);
        var via = routes.Get(rows[ClaimColumn.Via]);
        var measure = rows.Word(ClaimColumn.Measure, FileWords.Measures);
        var phases = ReadPhases(rows, exchange);
        var party = ReadParty(rows);
        var category = ReadCategory(rows);
        var isWhole = exchange is null ? IsPeriod(rows, since, until) : IsOfExchange(rows, since, via, measure);
        if (isParity) isWhole &= SuitsParity(rows, party, measure);
        if (!isWhole || party is null || category is null) return null;

        var key = exchange is null ? new Key(measure, null, null, since, until, via, party, category) : new Key(measure, exchange, phases, null, null, null, party, category);
        if (last is not null && key.Equals(lastKey)) return last;
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(scopes, key, out _);
        known ??= Made(exchange is null ? Scope.Period(since, until!.Value, party, category, via, measure) : Scope.Of(exchange, party, category, phases, measure));
        (lastKey, last) = (key, known);
        return known;
    }

    private ScopeClaims Made(Scope scope) => new(scope, traces.VotesOn(scope));

    private static bool IsPeriod(TableRows rows, DateOnly? since, DateOnly? until)
    {
        if (until is null && rows[ClaimColumn.Until].IsEmpty)
            rows.Problem(rows.Has("until") ? ClaimColumn.Until : ClaimColumn.Exchange, "neither exchange nor until is given; expected the exchange, or the last day of the period, that the claim speaks of");
        if (until < since)
            rows.Problem(ClaimColumn.Until, FormattableString.Invariant($"until {until:yyyy-MM-dd} is before since {since:yyyy-MM-dd}"));
        return until is not null && !(until < since);
    }

    private static bool IsOfExchange(TableRows rows, DateOnly? since, string? via, Measure measure)
    {
        if (since is not null) rows.Problem(ClaimColumn.Since, "since is given for an exchange; expected an empty cell, because an exchange has its own days");
        if (via is not null) rows.Problem(ClaimColumn.Via, "via is given for an exchange; expected an empty cell, because a route narrows a period");
        if (measure is Measure.Held or Measure.Exchanges)
            rows.Problem(ClaimColumn.Measure, $"measure \"{FileWords.Measures.Of(measure)}\" cannot speak of an exchange; expected an empty exchange");
        return since is null && via is null && measure is not (Measure.Held or Measure.Exchanges);
    }

    private static bool SuitsParity(TableRows rows, Party? party, Measure measure)
    {
        if (party is { IsSum: false })
            rows.Problem(ClaimColumn.Party, $"party {Excerpt.Of(party.Code)} is a single party, and the same number is said of several; expected BOTH or a sum such as RU+UA");
        if (measure == Measure.Exchanges)
            rows.Problem(ClaimColumn.Measure, $"measure \"{FileWords.Measures.Of(measure)}\" counts no people, and the same number is said of people; expected another measure");
        return party is { IsSum: true } && measure != Measure.Exchanges;
    }

    private PhaseRun? ReadPhases(TableRows rows, string? exchange)
    {
        var run = ReadRun(rows, exchange);
        if (exchange is null) return run;
        if (registries.Exchanges?.ContainsKey(exchange) == false)
        {
            rows.Problem(ClaimColumn.Exchange, $"exchange {Excerpt.Of(exchange)} is unknown; expected an id of the table exchanges");
            return run;
        }

        if (run is not { } phases || registries.Phases is null) return run;
        var known = registries.Phases.GetValueOrDefault(exchange) ?? [];
        for (var number = phases.First; number <= phases.Last; number++)
        {
            if (known.Exists(phase => phase.Number == number)) continue;
            rows.Problem(ClaimColumn.Phase, $"phase {number} of {Excerpt.Of(exchange)} does not exist; expected {(known.Count == 0 ? "no phase, because it has none" : $"one of {string.Join(", ", known.Select(phase => phase.Number).Order())}")}");
            break;
        }

        return run;
    }

    private static PhaseRun? ReadRun(TableRows rows, string? exchange)
    {
        var cell = rows[ClaimColumn.Phase];
        if (cell.IsEmpty) return null;
        var dash = cell.IndexOf('-');
        var isRun = int.TryParse(dash < 0 ? cell : cell[..dash], NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            & int.TryParse(cell[(dash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var to);
        if (isRun && exchange is not null && from >= 1 && to >= from && to <= RegistryTables.LastPhase) return new PhaseRun(from, to);
        rows.Problem(ClaimColumn.Phase, isRun && exchange is null
            ? "phase is given without an exchange; expected the exchange it belongs to"
            : $"phase {Excerpt.Of(cell)} is not a phase; expected a number from 1 to 10,000 such as 2, or a run such as 1-2");
        return null;
    }

    private Party? ReadParty(TableRows rows)
    {
        var code = partyCodes.Get(rows[ClaimColumn.Party]);
        if (code is null)
        {
            rows.Problem(ClaimColumn.Party, "party is empty; expected a code such as UA or BOTH");
            return null;
        }

        if (parties.TryGetValue(code, out var known)) return known;
        var party = registries.FindParty(rows, ClaimColumn.Party, code);
        if (party is not null) parties.Add(code, party);
        return party;
    }

    private Category? ReadCategory(TableRows rows)
    {
        var code = categoryCodes.Get(rows[ClaimColumn.Category]) ?? Category.All.Code;
        if (categories.TryGetValue(code, out var known)) return known;
        var category = registries.FindCategory(rows, ClaimColumn.Category, code);
        if (category is not null) categories.Add(code, category);
        return category;
    }

    // Texts, parties and categories are pooled, so that being the same object is being equal.
    private readonly record struct Key(Measure Measure, string? Exchange, PhaseRun? Phases, DateOnly? Since, DateOnly? Until, string? Via, Party Party, Category Category)
    {
        public bool Equals(Key other) =>
            ReferenceEquals(Exchange, other.Exchange) && ReferenceEquals(Party, other.Party) && ReferenceEquals(Category, other.Category)
            && ReferenceEquals(Via, other.Via) && Measure == other.Measure && Phases == other.Phases && Since == other.Since && Until == other.Until;

        public override int GetHashCode() => HashCode.Combine(
            RuntimeHelpers.GetHashCode(Exchange), RuntimeHelpers.GetHashCode(Category), RuntimeHelpers.GetHashCode(Party), Phases?.First, Until?.DayNumber, Measure);
    }
}
