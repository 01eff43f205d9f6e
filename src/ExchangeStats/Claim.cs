using System.Collections.Immutable;
using System.Data;
using ExchangeStats.Display;

namespace ExchangeStats;

/// <summary>
/// A claimant says a count about a scope, or says that the parties of the scope got the same number each. However many
/// publications repeat it, it is one claim with as many attestations. Immutable; two claims are equal when all parts are equal.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed class Claim : IEquatable<Claim>, IDisplayed
{
    /// <summary>Makes a claim.</summary>
    /// <param name="claimant">Who says it; spaces around the name are not part of it.</param>
    /// <param name="scope">What it speaks about.</param>
    /// <param name="count">How many, in the wording of the claimant.</param>
    /// <param name="attestations">The publications in which it was read, one or more.</param>
    /// <param name="status">What it says about the count; reported when left out.</param>
    /// <exception cref="ArgumentException">
    /// The claimant is empty, there is no attestation, two attestations have one id, or a withheld count is given.
    /// </exception>
    public Claim(string claimant, Scope scope, Count count, IEnumerable<Attestation> attestations, ClaimStatus status = ClaimStatus.Reported)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(claimant);
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(attestations);
        if (status == ClaimStatus.Withheld && !count.IsUnknown) throw new ArgumentException($"A withheld count is unknown, not {count}.", nameof(count));
        Claimant = claimant.Trim();
        Scope = scope;
        Count = count;
        Status = status;
        Attestations = [.. attestations.OrderBy(attestation => attestation.Id, StringComparer.Ordinal)];
        if (Attestations.IsEmpty) throw new ArgumentException("A claim needs a publication in which it was read.", nameof(attestations));
        for (var i = 1; i < Attestations.Length; i++)
        {
            if (Attestations[i].Id == Attestations[i - 1].Id) throw new ArgumentException($"The id \"{Attestations[i].Id}\" stands twice.", nameof(attestations));
        }
    }

    // For readers, which have checked everything already; the attestations come sorted.
    internal Claim(string claimant, Scope scope, Count count, ClaimStatus status, ImmutableArray<Attestation> attestations, bool isParity)
    {
        Claimant = claimant;
        Scope = scope;
        Count = count;
        Status = status;
        Attestations = attestations;
        IsParity = isParity;
    }

    /// <summary>The id of the first attestation: what one cites.</summary>
    public string Id => Attestations[0].Id;

    /// <summary>Who says it.</summary>
    public string Claimant { get; }

    /// <summary>What it speaks about.</summary>
    public Scope Scope { get; }

    /// <summary>How many, in the wording of the claimant; unknown when only parity is claimed.</summary>
    public Count Count { get; }

    /// <summary>Whether the claim is that the parties of its scope got the same number each, however many that was; <see cref="Count"/> is unknown then.</summary>
    public bool IsParity { get; private init; }

    /// <summary>What it says about the count.</summary>
    public ClaimStatus Status { get; }

    /// <summary>What is said of the number, in English words: <c>at least 300</c>, <c>the same number</c>, <c>withheld</c>, <c>unknown</c>.</summary>
    public string Said => Status == ClaimStatus.Withheld ? "withheld" : IsParity ? "the same number" : Count.ToString();

    /// <summary>The publications in which it was read, by id; never empty.</summary>
    public ImmutableArray<Attestation> Attestations { get; }

    /// <summary>The day it speaks of: the end of its period, or the earliest day that an attestation gives for the handover; null when none does.</summary>
    public DateOnly? Day => Scope.Until ?? Attestations.Min(attestation => attestation.Day);

    /// <summary>The day it was first published, or null when no publication shows one.</summary>
    public DateOnly? FirstPublished => Attestations.Length == 1 ? Attestations[0].Published : Attestations.Min(attestation => attestation.Published);

    /// <summary>The day it was last published, or null when no publication shows one.</summary>
    public DateOnly? LastPublished => Attestations.Length == 1 ? Attestations[0].Published : Attestations.Max(attestation => attestation.Published);

    /// <summary>
    /// "The same number": the parties got as many people each, however many that was. A claimant who says "390 each" makes two
    /// claims of a count beside this one.
    /// </summary>
    /// <param name="claimant">Who says it; spaces around the name are not part of it.</param>
    /// <param name="scope">What it speaks about: people who went to a sum over parties, each of which got the same number.</param>
    /// <param name="attestations">The publications in which it was read, one or more.</param>
    /// <param name="status">Whether it was reported, expected or agreed; reported when left out.</param>
    /// <exception cref="ArgumentException">
    /// The scope is of a single party or of a number of exchanges, the status is withheld, the claimant is empty, there is no
    /// attestation, or two attestations have one id.
    /// </exception>
    public static Claim SameNumber(string claimant, Scope scope, IEnumerable<Attestation> attestations, ClaimStatus status = ClaimStatus.Reported)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (!scope.Party.IsSum) throw new ArgumentException($"The same number is said of several parties, not of {scope.Party} alone; expected a sum such as BOTH or RU+UA.", nameof(scope));
        if (scope.Measure == Measure.Exchanges) throw new ArgumentException("The same number is said of people, not of exchanges; expected a measure of people.", nameof(scope));
        if (status == ClaimStatus.Withheld) throw new ArgumentException("The same number is not withheld; expected that it was reported, expected or agreed.", nameof(status));
        return new Claim(claimant, scope, Count.Unknown, attestations, status) { IsParity = true };
    }

    /// <inheritdoc/>
    public bool Equals(Claim? other) =>
        other is not null && Claimant == other.Claimant && Scope == other.Scope && Count == other.Count && IsParity == other.IsParity && Status == other.Status
        && Attestations.SequenceEqual(other.Attestations);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Claim);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Whether two claims are equal in all parts.</summary>
    public static bool operator ==(Claim? left, Claim? right) => Equals(left, right);

    /// <summary>Whether two claims differ in any part.</summary>
    public static bool operator !=(Claim? left, Claim? right) => !Equals(left, right);

    /// <summary>The claim in one line: <c>President Zelensky: 390 returned to Ukraine, phase 1 of UA-RU-2025-05-23 (2025-05-23/001)</c>.</summary>
    public override string ToString() => $"{Claimant}: {Said} {Scope} ({Id})";

    /// <summary>The same claim as read in other publications, which come sorted.</summary>
    internal Claim With(ImmutableArray<Attestation> attestations) => new(Claimant, Scope, Count, Status, attestations, IsParity);

    /// <summary>What was said, and the publications in which it was read, as an HTML table that needs no style sheet and no script.</summary>
    public string ToHtml() => ((IDisplayed)this).ToTable().ToHtml();

    private DataTable ToDump() => ((IDisplayed)this).ToTable().ToData();

    DisplayTable IDisplayed.ToTable() => new($"{Claimant}: {Said}, {Scope}", ["Publication", "Published", "Id"],
        Attestations.Select(attestation => ImmutableArray.Create(attestation.Publisher ?? "unknown", attestation.Published is { } day ? FormattableString.Invariant($"{day:yyyy-MM-dd}") : "", attestation.Id)),
        Status == ClaimStatus.Reported ? "" : Status.ToString().ToLowerInvariant(), texts: 3);
}
