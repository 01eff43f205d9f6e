using System.Collections.Immutable;
using System.Data;
using ExchangeStats.Display;

namespace ExchangeStats.Consistency.Records;

/// <summary>What holding rules against a table of records found. Immutable; two checks are equal when table and results are.</summary>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed class RecordCheck : IEquatable<RecordCheck>, IDisplayed
{
    internal RecordCheck(RecordTable table, ImmutableArray<RuleResult> rules) => (Table, Rules) = (table, new(RecordColumns.OfRules, rules));

    /// <summary>The records.</summary>
    public RecordTable Table { get; }

    /// <summary>What was found, rule by rule, in the order in which they were given.</summary>
    public ResultList<RuleResult> Rules { get; }

    /// <summary>Contradictory where a rule fails in some record; undecided where none fails and some is open; consistent where every rule holds in every record.</summary>
    public Verdict Verdict => Rules.Any(result => result.Failing > 0) ? Verdict.Contradictory : Rules.Any(result => result.Open > 0) ? Verdict.Undecided : Verdict.Consistent;

    /// <inheritdoc/>
    public bool Equals(RecordCheck? other) => other is not null && Table == other.Table && Rules == other.Rules;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RecordCheck);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Table, Rules);

    /// <summary>Whether two checks are equal in all parts.</summary>
    public static bool operator ==(RecordCheck? left, RecordCheck? right) => Equals(left, right);

    /// <summary>Whether two checks differ in any part.</summary>
    public static bool operator !=(RecordCheck? left, RecordCheck? right) => !Equals(left, right);

    /// <summary>The check in one line: the verdict, and what was found rule by rule.</summary>
    public override string ToString() => $"{Verdict}: {string.Join("; ", Rules)}";

    /// <summary>The rules as an HTML table that needs no style sheet and no script.</summary>
    public string ToHtml() => ((IDisplayed)this).ToTable().ToHtml();

    private DataTable ToDump() => ((IDisplayed)this).ToTable().ToData();

    DisplayTable IDisplayed.ToTable() => RecordColumns.OfRules.Table(FormattableString.Invariant($"{Verdict} in {Table.Length:N0} {(Table.Length == 1 ? "record" : "records")}"), Rules);
}
