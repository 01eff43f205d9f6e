using System.Collections.Immutable;
using System.Data;
using ExchangeStats.Display;

namespace ExchangeStats.Consistency;

/// <summary>
/// What the claims leave to a scope: the lowest and highest number of people. When claims contradict each other there is one
/// range for each cheapest way to doubt, and this is their hull. Immutable; two are equal when all parts are equal.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed class ScopeRange : IEquatable<ScopeRange>, IDisplayed
{
    private readonly Lazy<ImmutableArray<Claim>> because;

    internal ScopeRange(Scope scope, Count count, CountRange range, FigureStatus status, ImmutableArray<CountRange> scenarios, bool isTight, Lazy<ImmutableArray<Claim>> because)
    {
        Scope = scope;
        Count = count;
        Range = range;
        Status = status;
        Scenarios = scenarios;
        IsTight = isTight;
        this.because = because;
    }

    /// <summary>What is spoken of.</summary>
    public Scope Scope { get; }

    /// <summary>The range as a count, in the wording of the claims where one of them says just this range.</summary>
    public Count Count { get; }

    /// <summary>The lowest and highest number that the claims admit.</summary>
    public CountRange Range { get; }

    /// <summary>The lowest number that the claims admit.</summary>
    public long Low => Range.Low;

    /// <summary>The highest number that the claims admit, or null when there is no upper limit.</summary>
    public long? High => Range.High;

    /// <summary>The number, when the claims admit only one; null otherwise. No midpoint is ever invented.</summary>
    public long? Best => Range.IsExact ? Range.Low : null;

    /// <summary>How well the figure is founded.</summary>
    public FigureStatus Status { get; }

    /// <summary>
    /// The status as statistical offices exchange it, a letter of the SDMX code list CL_OBS_STATUS: A normal (corroborated), V
    /// unvalidated (one claimant), E estimated (inferred), U low reliability (conflicting), F forecast (planned), Q suppressed
    /// (withheld), O missing (nobody said anything).
    /// </summary>
    public char ObservationStatus => Status switch
    {
        FigureStatus.Corroborated => 'A',
        FigureStatus.SingleClaimant => 'V',
        FigureStatus.Inferred => 'E',
        FigureStatus.Conflicting => 'U',
        FigureStatus.Planned => 'F',
        FigureStatus.Withheld => 'Q',
        _ => 'O',
    };

    /// <summary>The range under each cheapest way to doubt, each once, by low end; a single one when nothing is contested.</summary>
    public ImmutableArray<CountRange> Scenarios { get; }

    /// <summary>Whether both ends are proven to be as near as possible; false where a limit of the search was met before that was certain.</summary>
    public bool IsTight { get; }

    /// <summary>The claims from which the range follows, by id.</summary>
    public ImmutableArray<Claim> Because => because.Value;

    /// <inheritdoc/>
    public bool Equals(ScopeRange? other) =>
        other is not null && Scope == other.Scope && Count == other.Count && Range == other.Range && Status == other.Status
        && IsTight == other.IsTight && Scenarios.SequenceEqual(other.Scenarios) && Because.SequenceEqual(other.Because);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScopeRange);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scope, Range);

    /// <summary>Whether two ranges of scopes are equal in all parts.</summary>
    public static bool operator ==(ScopeRange? left, ScopeRange? right) => Equals(left, right);

    /// <summary>Whether two ranges of scopes differ in any part.</summary>
    public static bool operator !=(ScopeRange? left, ScopeRange? right) => !Equals(left, right);

    /// <summary>The range in one line: <c>207 (corroborated)</c>.</summary>
    public override string ToString() => $"{Count} ({(Status == FigureStatus.SingleClaimant ? "single claimant" : Status.ToString().ToLowerInvariant())})";

    /// <summary>The range, and the claims it follows from, as an HTML table that needs no style sheet and no script.</summary>
    public string ToHtml() => ((IDisplayed)this).ToTable().ToHtml();

    private DataTable ToDump() => ((IDisplayed)this).ToTable().ToData();

    DisplayTable IDisplayed.ToTable() => ClaimColumns.Of.Table($"{Scope}: {this}", Because);
}
