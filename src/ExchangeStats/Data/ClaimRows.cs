using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ExchangeStats.Data;

/// <summary>Reads the table of claims: one row an attestation, equal rows collapsed into one claim.</summary>
internal sealed class ClaimRows
{
    private const int LongestTable = 10_000_000;

    private readonly ProblemList problems;
    private readonly ExtraColumnsBuilder extras;
    private readonly (TextPool Claimants, TextPool Publishers, TextPool Urls, TextPool Notes) pools = (new(), new(), new(), new());
    private readonly ScopeTable scopes;
    private readonly List<Claim> inOrder = [];
    private readonly Dictionary<Claim, List<Attestation>> repeated = new(ReferenceEqualityComparer.Instance);
    private readonly RowIds rowIds = new();
    private HashSet<string>? ids;
    private string lastId = "";

    public ClaimRows(RegistryTables registries, ProblemList problems, ExtraColumnsBuilder extras) =>
        (this.problems, this.extras, scopes) = (problems, extras, new ScopeTable(registries, Traces));

    public ClaimTraces Traces { get; } = new();

    /// <summary>Reads all rows, as far as they have no problem.</summary>
    public void Read(TableRows rows)
    {
        while (rows.Read())
        {
            if (rows.RowNumber > LongestTable)
            {
                problems.Add(rows.File, FormattableString.Invariant($"the table has more than {LongestTable:N0} rows"));
                break;
            }

            ReadRow(rows);
        }

        problems.ThrowIfAny();
    }

    /// <summary>The claims that were read, by id; equal ones are one claim with several attestations.</summary>
    public ImmutableArray<Claim> Collapsed()
    {
        var collapsed = inOrder.ToArray();
        for (var i = 0; i < collapsed.Length && repeated.Count > 0; i++)
        {
            if (repeated.TryGetValue(collapsed[i], out var others)) collapsed[i] = Joined(collapsed[i], others);
        }

        if (ids is not null) Array.Sort(collapsed, (a, b) => string.CompareOrdinal(a.Id, b.Id));
        return ImmutableCollectionsMarshal.AsImmutableArray(collapsed);
    }

    private void ReadRow(TableRows rows)
    {
        var (since, until, published) = (rows.Day(ClaimColumn.Since), rows.Day(ClaimColumn.Until), rows.Day(ClaimColumn.Published));
        var isParity = ParityCells.AreIn(rows);
        var scope = scopes.Read(rows, since, until, isParity);
        var status = rows.Word(ClaimColumn.Status, FileWords.Statuses);
        var basis = rows.Word(ClaimColumn.DateBasis, FileWords.DateBases);
        var count = isParity ? ParityCells.Read(rows, status) : CountCells.Read(rows, status);
        var claimant = pools.Claimants.Get(rows[ClaimColumn.Claimant]);
        if (claimant is null) rows.Problem(ClaimColumn.Claimant, "claimant is empty; expected who said it");
        var id = ReadId(rows, until);
        if (scope is null || claimant is null || count is null || id is null) return;

        // The day of a period is its end already.
        var attestation = new Attestation(
            id, scope.Scope.Until is null ? until : null, pools.Publishers.Get(rows[ClaimColumn.Publisher]), published,
            pools.Urls.Get(rows[ClaimColumn.Url]), pools.Notes.Get(rows.Verbatim(ClaimColumn.Note)), basis);
        extras.Keep(rows, id);
        var claim = new Claim(claimant, scope.Scope, count.Value, status, [attestation], isParity);
        var known = scope.Add(claim, until);
        if (ReferenceEquals(known, claim)) inOrder.Add(claim);
        else if (repeated.TryGetValue(known, out var others)) others.Add(attestation);
        else repeated.Add(known, [attestation]);
    }

    private string? ReadId(TableRows rows, DateOnly? until)
    {
        var id = rowIds.Of(rows, until);

        // Sorted ids cannot repeat, so the set is filled only from the first id on that is out of order.
        if (ids is null && string.CompareOrdinal(lastId, id) < 0)
        {
            lastId = id;
            return id;
        }

        ids ??= [.. inOrder.Select(claim => claim.Id), .. repeated.Values.SelectMany(others => others).Select(attestation => attestation.Id)];
        if (ids.Add(id)) return id;
        rows.Problem(ClaimColumn.Id, $"id {Excerpt.Of(id)} stands twice");
        return null;
    }

    private static Claim Joined(Claim claim, List<Attestation> others)
    {
        Attestation[] attestations = [claim.Attestations[0], .. others];
        Array.Sort(attestations, (a, b) => string.CompareOrdinal(a.Id, b.Id));
        return claim.With(ImmutableCollectionsMarshal.AsImmutableArray(attestations));
    }
}
