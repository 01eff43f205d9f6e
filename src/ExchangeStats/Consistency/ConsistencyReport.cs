using System.Collections.Immutable;

namespace ExchangeStats.Consistency;

/// <summary>
/// What a check of a book found: whether all claims can be true together, the conflicts if they cannot, what to doubt, the range
/// that is left to every quantity, and the reconciled exchanges. Immutable, and independent of the order of claims.
/// </summary>
public sealed class ConsistencyReport
{
    private readonly ImmutableSortedDictionary<IslandKey, Island> islands;
    private readonly Dictionary<Claim, Standing> standings = [];
    private readonly Lazy<ExchangeHistory> history;

    internal ConsistencyReport(ClaimBook book, ConsistencyOptions options)
    {
        Book = book;
        Options = options;
        islands = Islands.Of(book, options);
        var conflicts = ImmutableArray.CreateBuilder<Conflict>();
        var doubtSets = ImmutableArray.CreateBuilder<DoubtSet>();
        var component = 0;
        foreach (var island in islands.Values)
        {
            foreach (var analysis in island.Analyses)
            {
                IsComplete &= analysis.IsComplete;
                if (analysis.Conflicts.IsEmpty) continue;
                component++;
                var sets = analysis.DoubtSets.Select(rows => new DoubtSet(component, analysis.Weight, [.. rows.Select(row => island.Model.Assertions[row])])).ToArray();
                doubtSets.AddRange(sets);
                foreach (var claim in sets.SelectMany(set => set.Claims)) standings[claim] = sets.All(set => set.Claims.Contains(claim)) ? Standing.Necessary : Standing.Possible;
                conflicts.AddRange(analysis.Conflicts.Select(rows => CertificateComposer.Compose(island.Model, analysis, rows))
                    .Select(conflict => conflict.With(HypothesisSearch.Of(book, island.Model, conflict, assertion => StandingOf(assertion.Claims[0]) != Standing.Cleared))));
            }
        }

        Conflicts = conflicts.ToImmutable();
        DoubtSets = doubtSets.ToImmutable();
        var undecided = islands.Values.Where(island => island.Analyses.Any(analysis => !analysis.IsDecided)).Select(island => island.Model.Key).ToImmutableArray();
        var uncompared = islands.Keys.Where(key => key.Measure != Measure.Held).GroupBy(key => key.Measure)
            .Where(keys => keys.Skip(1).Any() && keys.Any(key => key.Exchange is null)).Select(keys => keys.Key).ToImmutableArray();
        Verdict = !Conflicts.IsEmpty ? Verdict.Contradictory : undecided.IsEmpty && uncompared.IsEmpty && IsComplete ? Verdict.Consistent : Verdict.Undecided;
        history = new(() => HistoryOf(Measure.Returned));
        Findings = FindingList.Of(this, undecided, uncompared);
    }

    /// <summary>The book that was checked.</summary>
    public ClaimBook Book { get; }

    /// <summary>How it was checked.</summary>
    public ConsistencyOptions Options { get; }

    /// <summary>Whether all claims can be true together. Undecided is never reported as consistent; a finding says what was not examined.</summary>
    public Verdict Verdict { get; }

    /// <summary>The minimal sets of assertions that cannot all be true: by exchange and period, smaller ones first.</summary>
    public ImmutableArray<Conflict> Conflicts { get; }

    /// <summary>All cheapest sets of assertions to doubt, one to be chosen for each component.</summary>
    public ImmutableArray<DoubtSet> DoubtSets { get; }

    /// <summary>
    /// Whether all conflicts and doubt sets are listed: false when a limit of <see cref="Options"/> cut a list short, or when some
    /// claims contradict each other in a table whose rows and columns both add up, of which not every combination is examined.
    /// </summary>
    public bool IsComplete { get; } = true;

    /// <summary>Everything that was noticed: contradictions first, then doubts, then notes, each by day and exchange.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The reconciled exchanges with the people they returned: what statistics and charts take. Plans and transfers of remains are left out.</summary>
    public ExchangeHistory History => history.Value;

    /// <summary>Where a claim stands: cleared unless some cheapest doubt set contains it.</summary>
    /// <param name="claim">A claim of the book.</param>
    public Standing StandingOf(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return standings.GetValueOrDefault(claim);
    }

    /// <summary>The lowest and highest number that the claims leave to a scope, whether or not anybody speaks of it.</summary>
    /// <param name="scope">An exchange with its phases, or a period; any party and category of the book.</param>
    /// <exception cref="ArgumentException">The exchange or one of the phases is not in the book.</exception>
    public ScopeRange RangeOf(Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (scope.Exchange is { } id)
        {
            var exchange = Book.FindExchange(id) ?? throw new ArgumentException($"The book has no exchange \"{id}\".", nameof(scope));
            if (scope.Phases is { } run && !Registries.HasPhases(exchange, run)) throw new ArgumentException($"The exchange \"{id}\" has no phase {run}.", nameof(scope));
        }

        var key = IslandKey.Of(scope);
        return (islands.GetValueOrDefault(key) ?? Island.Of(Book, key, [], [], Options)).RangeOf(scope);
    }

    /// <summary>The reconciled exchanges by another measure.</summary>
    /// <param name="measure">People returned, remains or people who declined: what an exchange can have.</param>
    /// <exception cref="ArgumentOutOfRangeException">The measure is a stock or a number of exchanges, which no exchange has.</exception>
    public ExchangeHistory HistoryOf(Measure measure)
    {
        if (measure is Measure.Held or Measure.Exchanges)
            throw new ArgumentOutOfRangeException(nameof(measure), measure, "Exchanges have people returned, remains and people who declined.");
        return HistoryComposer.Compose(this, measure);
    }

    /// <summary>The report in one line: the verdict and how many findings of each severity.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Verdict}: {Conflicts.Length} conflicts; {Findings.Count(finding => finding.Severity == Severity.Doubt)} doubts, {Findings.Count(finding => finding.Severity == Severity.Note)} notes");
}
