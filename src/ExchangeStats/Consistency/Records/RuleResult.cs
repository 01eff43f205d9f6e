using System.Collections.Immutable;
using System.Data;
using ExchangeStats.Display;

namespace ExchangeStats.Consistency.Records;

/// <summary>
/// In how many records of a table a rule holds, fails or is open. Immutable; two results are equal when rule, numbers and failures are.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed class RuleResult : IEquatable<RuleResult>, IDisplayed
{
    private readonly RecordTable table;
    private readonly ImmutableArray<int> failures;

    internal RuleResult(RecordTable table, SumRule rule, int holding, ImmutableArray<int> failures) => (this.table, Rule, Holding, this.failures) = (table, rule, holding, failures);

    /// <summary>What had to hold.</summary>
    public SumRule Rule { get; }

    /// <summary>In how many records the rule holds, whichever numbers the counts stand for.</summary>
    public int Holding { get; }

    /// <summary>In how many records the rule cannot hold.</summary>
    public int Failing => failures.Length;

    /// <summary>In how many records the counts are too vague to tell.</summary>
    public int Open => table.Length - Holding - Failing;

    /// <summary>The records in which the rule cannot hold, in order.</summary>
    public IEnumerable<RuleFailure> Failures => failures.Select(record => new RuleFailure(table, Rule, record));

    /// <inheritdoc/>
    public bool Equals(RuleResult? other) => other is not null && Rule == other.Rule && Holding == other.Holding && Open == other.Open && Failures.SequenceEqual(other.Failures);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleResult);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Holding, Failing);

    /// <summary>Whether two results are equal in all parts.</summary>
    public static bool operator ==(RuleResult? left, RuleResult? right) => Equals(left, right);

    /// <summary>Whether two results differ in any part.</summary>
    public static bool operator !=(RuleResult? left, RuleResult? right) => !Equals(left, right);

    /// <summary>The result in one line: <c>all = military + civilian: holds in 99, fails in 1, open in 0</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Rule}: holds in {Holding:N0}, fails in {Failing:N0}, open in {Open:N0}");

    /// <summary>The records in which the rule fails, the first 50 where there are more, as an HTML table that needs no style sheet and no script.</summary>
    public string ToHtml() => ((IDisplayed)this).ToTable().ToHtml();

    private DataTable ToDump() => ((IDisplayed)this).ToTable().ToData();

    DisplayTable IDisplayed.ToTable() => RecordColumns.OfFailures.Table(ToString(), Failures);
}
