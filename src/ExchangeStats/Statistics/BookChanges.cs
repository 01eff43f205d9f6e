using System.Collections.Immutable;
using System.Globalization;
using ExchangeStats.Display;

namespace ExchangeStats.Statistics;

/// <summary>What a later book says that an earlier one did not, and the reverse: two days of one book, or two editions of it.</summary>
/// <remarks>
/// Method: claims are the same when claimant, scope, status and count are, however often they were published. A claim is revised when its claimant gave another figure for the same scope that cannot be
/// true beside it: by the later book's own revisions, or because the earlier figure is gone and another stands in its place. It is withdrawn when it is gone without one. Between two days of one book nothing is withdrawn,
/// because publications stay. In the manner of real-time data sets (Croushore and Stark 2001). Units: claims. Empty input: no changes.
/// </remarks>
public sealed record BookChanges : Statistic
{
    private BookChanges(ImmutableArray<Claim> added, ImmutableArray<Revision> revised, ImmutableArray<Claim> withdrawn, DateOnly? from, DateOnly? to)
    {
        Added = added;
        Revised = revised;
        Withdrawn = withdrawn;
        From = from;
        To = to;
    }

    /// <summary>Claims that are new and revise nothing, by id.</summary>
    public ImmutableArray<Claim> Added { get; }

    /// <summary>Claims that were replaced by their own claimant, by the id of the earlier one.</summary>
    public ImmutableArray<Revision> Revised { get; }

    /// <summary>Claims that are gone without another in their place, by id.</summary>
    public ImmutableArray<Claim> Withdrawn { get; }

    /// <summary>The day of the earlier book, or null when it is not the vintage of a day.</summary>
    public DateOnly? From { get; }

    /// <summary>The day of the later book, or null when it is not the vintage of a day.</summary>
    public DateOnly? To { get; }

    private protected override string Line => string.Create(CultureInfo.InvariantCulture, $"{Added.Length:N0} added, {Revised.Length:N0} revised, {Withdrawn.Length:N0} withdrawn");

    /// <inheritdoc/>
    public bool Equals(BookChanges? other) =>
        other is not null && From == other.From && To == other.To && Added.SequenceEqual(other.Added) && Revised.SequenceEqual(other.Revised) && Withdrawn.SequenceEqual(other.Withdrawn);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, To, Added.Length, Revised.Length, Withdrawn.Length);

    internal static BookChanges Between(ClaimBook earlier, ClaimBook later)
    {
        var (before, after) = (earlier.Claims.ToLookup(KeyOf), later.Claims.ToLookup(KeyOf));
        var known = earlier.Revisions.Select(revision => (KeyOf(revision.Earlier), KeyOf(revision.Later))).ToHashSet();
        var revised = later.Revisions.Where(revision => !known.Contains((KeyOf(revision.Earlier), KeyOf(revision.Later)))).ToList();
        var gone = earlier.Claims.Where(claim => !after.Contains(KeyOf(claim))).ToArray();
        var fresh = later.Claims.Where(claim => !before.Contains(KeyOf(claim))).ToArray();

        // A figure that is gone has been replaced by a new one of the same claimant about the same scope.
        var places = fresh.ToLookup(claim => (claim.Claimant, claim.Scope, claim.Status));
        var replaced = gone.Select(claim => (Claim: claim, New: places[(claim.Claimant, claim.Scope, claim.Status)].FirstOrDefault())).ToArray();
        revised.AddRange(replaced.Where(pair => pair.New is not null).Select(pair => new Revision(pair.Claim, pair.New!)));
        var revisers = revised.Select(revision => KeyOf(revision.Later)).ToHashSet();
        return new([.. fresh.Where(claim => !revisers.Contains(KeyOf(claim)))],
            [.. revised.Distinct().OrderBy(revision => revision.Earlier.Id, StringComparer.Ordinal)],
            [.. replaced.Where(pair => pair.New is null).Select(pair => pair.Claim)], earlier.AsOfDate, later.AsOfDate);
    }

    private protected override DisplayTable ToTable() => new($"Changes{(From is null ? "" : $" from {DecimalText.Day(From)}")}{(To is null ? "" : $" to {DecimalText.Day(To)}")}", ["", "claimant", "scope", "was", "is"],
        Revised.Select(revision => ImmutableArray.Create("revised", revision.Later.Claimant, revision.Later.Scope.ToString(), revision.Earlier.Said, revision.Later.Said))
            .Concat(Withdrawn.Select(claim => ImmutableArray.Create("withdrawn", claim.Claimant, claim.Scope.ToString(), claim.Said, "")))
            .Concat(Added.Select(claim => ImmutableArray.Create("added", claim.Claimant, claim.Scope.ToString(), "", claim.Said))), Line, texts: 3);

    private static (string Claimant, Scope Scope, Count Count, bool IsParity, ClaimStatus Status) KeyOf(Claim claim) => (claim.Claimant, claim.Scope, claim.Count, claim.IsParity, claim.Status);
}
