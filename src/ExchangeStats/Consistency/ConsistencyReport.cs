using System.Collections.Immutable;
using System.Data;
using ExchangeStats.Consistency.Solving;
using ExchangeStats.Display;

namespace ExchangeStats.Consistency;

/// <summary>
/// What a check of a book found: whether all claims can be true together, the conflicts if they cannot, what to doubt, the range
/// that is left to every quantity, and the reconciled exchanges. Immutable, independent of the order of claims, and safe to read
/// from several threads.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed class ConsistencyReport : IDisplayed
{
    private readonly BookAnalysis analysis;
    private readonly Lazy<(Conflict Conflict, ImmutableArray<IslandModel> Islands)[]> unexplained;
    private readonly Lazy<ResultList<Conflict>> conflicts;
    private readonly Lazy<ResultList<DoubtSet>> doubtSets;
    private readonly Lazy<Standings> standings;
    private readonly Lazy<ResultList<Finding>> findings;
    private readonly Lazy<ExchangeHistory> history;

    private ConsistencyReport(ClaimBook book, ConsistencyOptions options, CancellationToken cancellation)
    {
        Book = book;
        Options = options;
        analysis = BookAnalysis.Of(book, options, [], cancellation);
        var isFeasible = analysis.Components.Select(component => component.IsFeasible).ToHashSet();
        Verdict = isFeasible.Contains(false) ? Verdict.Contradictory : isFeasible.Contains(null) || analysis.Coarse.Any() ? Verdict.Undecided : Verdict.Consistent;
        doubtSets = new(ListDoubtSets);
        standings = new(() => Standings.Of(DoubtSets));
        unexplained = new(() => [.. analysis.Conflicts()]);
        conflicts = new(ListConflicts);
        findings = new(() => new(CheckColumns.OfFindings, FindingList.Of(this, analysis)));
        history = new(() => HistoryOf(Measure.Returned));
    }

    /// <summary>The book that was checked.</summary>
    public ClaimBook Book { get; }

    /// <summary>How it was checked.</summary>
    public ConsistencyOptions Options { get; }

    /// <summary>Whether all claims can be true together. Undecided is never reported as consistent; a finding says what was not examined.</summary>
    public Verdict Verdict { get; }

    /// <summary>The minimal sets of assertions that cannot all be true: smaller ones first, then those whose claimants weigh more, then by the ids of their claims.</summary>
    public ResultList<Conflict> Conflicts => conflicts.Value;

    /// <summary>All cheapest sets of assertions to doubt, one to be chosen for each component.</summary>
    public ResultList<DoubtSet> DoubtSets => doubtSets.Value;

    /// <summary>
    /// Whether all minimal conflicts and all cheapest doubt sets are listed: false when a limit of <see cref="Options"/> cut a list
    /// short, where sums form cycles in which several disputes meet, so that a conflict across them may have stayed unseen, and
    /// where running totals are so many that they were weighed after the exchanges; a finding says which.
    /// </summary>
    public bool IsComplete => analysis.Components.All(component => component.IsComplete) && !analysis.Coarse.Any();

    /// <summary>Everything that was noticed: contradictions first, then doubts, then notes, each by day and exchange.</summary>
    public ResultList<Finding> Findings => findings.Value;

    /// <summary>The reconciled exchanges with the people they returned: what statistics and charts take. Plans and transfers of remains are left out.</summary>
    public ExchangeHistory History => history.Value;

    internal static ConsistencyReport Of(ClaimBook book, ConsistencyOptions options) => new(book, options, default);

    internal static ConsistencyReport Whole(ClaimBook book, ConsistencyOptions options, IProgress<CheckProgress>? progress, CancellationToken cancellation)
    {
        var report = new ConsistencyReport(book, options, cancellation);
        var (components, done) = (report.analysis.Components.ToArray(), 0);
        var total = components.Length + report.analysis.Settled;
        for (; done < report.analysis.Settled; done++) progress?.Report(new CheckProgress(done + 1, total));
        InParallel.Select(components, component =>
        {
            _ = component.Conflicts;
            lock (components) progress?.Report(new CheckProgress(++done, total));
            return component;
        });
        _ = report.Findings;
        _ = report.History;
        cancellation.ThrowIfCancellationRequested();
        report.analysis.Forget();
        return report;
    }

    /// <summary>Where a claim stands: cleared unless some cheapest doubt set contains it.</summary>
    /// <param name="claim">A claim of the book.</param>
    public Standing StandingOf(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return standings.Value.Of(claim);
    }

    /// <summary>
    /// Where a claimant stands: necessary when every way to resolve the conflicts doubts some claim of theirs, possible when some
    /// ways do, and cleared otherwise.
    /// </summary>
    /// <param name="claimant">The claimant, letter for letter.</param>
    public Standing StandingOf(string claimant)
    {
        ArgumentNullException.ThrowIfNull(claimant);
        return standings.Value.Of(claimant);
    }

    /// <summary>The lowest and highest number that the claims leave to a scope, whether or not anybody speaks of it.</summary>
    /// <param name="scope">An exchange with its phases, or a period; any party and category of the book.</param>
    /// <exception cref="ArgumentException">The exchange or one of the phases is not in the book.</exception>
    public ScopeRange RangeOf(Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        Require(scope);
        return analysis.RangeOfAny(scope);
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

    // Without looking for what may explain them.
    internal void FindConflicts() => _ = unexplained.Value;

    // A range and its count, without what makes up a whole answer.
    internal (CountRange Range, Count Count) CountOf(Scope scope)
    {
        if (analysis.CountOf(scope) is { } count) return count;
        var range = RangeOf(scope);
        return (range.Range, range.Count);
    }

    private void Require(Scope scope)
    {
        if (scope.Exchange is not { } id) return;
        var exchange = Book.FindExchange(id) ?? throw new ArgumentException($"The book has no exchange \"{id}\".", nameof(scope));
        if (scope.Phases is { } run && !Registries.HasPhases(exchange, run)) throw new ArgumentException($"The exchange \"{id}\" has no phase {run}.", nameof(scope));
    }

    private ResultList<DoubtSet> ListDoubtSets() =>
        new(CheckColumns.OfDoubtSets, analysis.Doubts().SelectMany((group, index) => group.Sets.Select(set => new DoubtSet(index + 1, group.Weight, set))));

    private ResultList<Conflict> ListConflicts()
    {
        // Before the others need them: what is done on all processors must not wait for something that wants them itself.
        var (found, known, figures) = (unexplained.Value, standings.Value, new FiguresByDay(Book));
        return new(CheckColumns.OfConflicts, ConflictOrder.Sorted(
            InParallel.Select(found, entry => entry.Conflict.With(HypothesisSearch.Of(Book, figures, entry.Islands, entry.Conflict, assertion => known.Of(assertion.Claims[0]) != Standing.Cleared))),
            Options));
    }

    /// <summary>The verdict and the conflicts, the first 50 where there are more, as an HTML table that needs no style sheet and no script.</summary>
    public string ToHtml() => ((IDisplayed)this).ToTable().ToHtml();

    private DataTable ToDump() => ((IDisplayed)this).ToTable().ToData();

    DisplayTable IDisplayed.ToTable() => CheckColumns.OfConflicts.Table(ToString(), Conflicts);
}
