using System.Collections.Immutable;
using System.Data;
using System.Globalization;
using ExchangeStats.Display;

namespace ExchangeStats.Consistency.Records;

/// <summary>
/// A table of independent records, one a row, with a count in every column: exchanges with their phases and their total, days with
/// what was agreed and what came. Large tables are held against rules at once. Immutable; two tables are equal when they have equal
/// counts in equal columns.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed class RecordTable : IEquatable<RecordTable>, IDisplayed
{
    private readonly ImmutableArray<RecordColumn> columns;
    private readonly WordingRules wording;

    private RecordTable(ImmutableArray<RecordColumn> columns, WordingRules wording)
    {
        this.columns = columns;
        this.wording = wording;
        Columns = [.. columns.Select(column => column.Name)];
    }

    /// <summary>The names of the columns, in the order in which they were given.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>How many records there are; 0 without columns.</summary>
    public int Length => columns.IsEmpty ? 0 : columns[0].Counts.Length;

    /// <summary>A count of a record.</summary>
    /// <param name="column">The name of the column.</param>
    /// <param name="record">The position of the record, from 0.</param>
    /// <exception cref="ArgumentException">There is no such column; the message names those there are.</exception>
    /// <exception cref="IndexOutOfRangeException">There is no such record.</exception>
    public Count this[string column, int record] => Find(column, nameof(column)).Counts[record];

    /// <summary>Makes a table of columns.</summary>
    /// <param name="columns">The columns, each with its name and one count a record; none is an empty table.</param>
    /// <exception cref="ArgumentException">A name is empty or stands twice, is a number, holds a sign of a rule, or columns differ in length.</exception>
    public static RecordTable Of(params IEnumerable<(string Name, IEnumerable<Count> Counts)> columns) => Of(WordingRules.Default, columns);

    /// <summary>Makes a table of columns.</summary>
    /// <param name="wording">What wordings such as "about" mean.</param>
    /// <param name="columns">The columns, each with its name and one count a record; none is an empty table.</param>
    /// <exception cref="ArgumentException">A name is empty or stands twice, is a number, holds a sign of a rule, or columns differ in length.</exception>
    public static RecordTable Of(WordingRules wording, params IEnumerable<(string Name, IEnumerable<Count> Counts)> columns)
    {
        ArgumentNullException.ThrowIfNull(wording);
        ArgumentNullException.ThrowIfNull(columns);
        ImmutableArray<RecordColumn> made = [.. columns.Select(column => new RecordColumn(column.Name, column.Counts, wording))];
        foreach (var column in made)
        {
            if (!SumRule.TryParse($"{column.Name} = 0", out var rule) || rule.Left is not [var name] || name != column.Name || SumRule.NumberOf(name) is not null)
                throw new ArgumentException($"\"{column.Name}\" cannot be the name of a column; expected a text without spaces around it that is no number and holds none of + = < > ≤ ≥", nameof(columns));
            if (column.Counts.Length != made[0].Counts.Length)
                throw new ArgumentException(FormattableString.Invariant($"The column \"{column.Name}\" has {column.Counts.Length:N0} counts, and \"{made[0].Name}\" has {made[0].Counts.Length:N0}; expected one a record in each"), nameof(columns));
        }

        if (made.GroupBy(column => column.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"The column \"{twice.Key}\" stands twice", nameof(columns));
        return new RecordTable(made, wording);
    }

    /// <summary>
    /// Holds rules against every record. Each rule is looked at for itself: it fails where no numbers that the counts admit satisfy
    /// it, holds where all do, and is open where some do. Of a rule that counts a column more than once, a count that is not exact
    /// may leave a record open in which the rule cannot hold. Whether several rules can hold together is what a book of claims tells.
    /// </summary>
    /// <param name="rules">The rules; without any, nothing fails.</param>
    /// <exception cref="ArgumentException">A rule names a column that the table does not have.</exception>
    public RecordCheck Check(IEnumerable<SumRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new RecordCheck(this, [.. rules.Select(Check)]);
    }

    /// <inheritdoc cref="Check(IEnumerable{SumRule})"/>
    /// <param name="rules">The rules as text, such as <c>all = military + civilian</c>.</param>
    /// <exception cref="FormatException">A text is no rule; the message quotes it.</exception>
    public RecordCheck Check(params IEnumerable<string> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Check(rules.Select(SumRule.Parse));
    }

    /// <inheritdoc/>
    public bool Equals(RecordTable? other) =>
        other is not null && wording == other.wording && Columns.SequenceEqual(other.Columns) && columns.Zip(other.columns).All(pair => pair.First.Counts.SequenceEqual(pair.Second.Counts));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RecordTable);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Length, Columns.Length);

    /// <summary>Whether two tables are equal in all counts.</summary>
    public static bool operator ==(RecordTable? left, RecordTable? right) => Equals(left, right);

    /// <summary>Whether two tables differ in any count.</summary>
    public static bool operator !=(RecordTable? left, RecordTable? right) => !Equals(left, right);

    /// <summary>The table in one line: how many records, and the names of the columns.</summary>
    public override string ToString() => FormattableString.Invariant($"{Length:N0} {(Length == 1 ? "record" : "records")} of {string.Join(", ", Columns)}");

    /// <summary>The records, the first 50 where there are more, as an HTML table that needs no style sheet and no script.</summary>
    public string ToHtml() => ((IDisplayed)this).ToTable().ToHtml();

    private DataTable ToDump() => ((IDisplayed)this).ToTable().ToData();

    DisplayTable IDisplayed.ToTable() => new(ToString(), ["Record", .. Columns],
        Enumerable.Range(0, Length).Select(record => ImmutableArray.Create([record.ToString(CultureInfo.InvariantCulture), .. columns.Select(column => column.Counts[record].ToString())])));

    private RuleResult Check(SumRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var times = new Dictionary<RecordColumn, long>();
        Int128 rest = 0;
        foreach (var (term, sign) in rule.Left.Select(term => (term, 1)).Concat(rule.Right.Select(term => (term, -1))))
        {
            if (SumRule.NumberOf(term) is { } number)
            {
                rest += sign * (Int128)number;
                continue;
            }

            var column = Find(term, "rules", rule);
            times[column] = times.GetValueOrDefault(column) + sign;
        }

        ImmutableArray<(RecordColumn, long)> terms = [.. times.Where(entry => entry.Value != 0).Select(entry => (entry.Key, entry.Value))];
        var most = times.Aggregate(Int128.Abs(rest), (sum, entry) => sum + (Math.Abs(entry.Value) * (Int128)entry.Key.Most));
        var (holding, failures) = most <= long.MaxValue ? new RuleEvaluation<long>(rule, terms, rest).Of(Length) : new RuleEvaluation<Int128>(rule, terms, rest).Of(Length);
        return new RuleResult(this, rule, holding, failures);
    }

    /// <summary>The counts of a record that the terms of a rule stand for, and what they add up to; null where that is more than a count can say.</summary>
    internal (ImmutableArray<Count> Counts, Count? Sum) Said(ImmutableArray<string> terms, int record)
    {
        ImmutableArray<Count> counts = [.. terms.Select(term => SumRule.NumberOf(term) is { } number ? Count.Exactly(number) : this[term, record])];
        var most = counts.Select(count => count.RangeUnder(wording)).Aggregate((Int128)0, (sum, range) => sum + (range.High ?? range.Low));
        return (counts, most <= long.MaxValue ? Count.Sum(counts, wording) : null);
    }

    private RecordColumn Find(string name, string parameter, SumRule? rule = null) =>
        columns.FirstOrDefault(column => column.Name == name) ?? throw new ArgumentException(
            $"The table has no column \"{name}\"{(rule is null ? "" : $", which the rule \"{rule}\" names")}; it has {string.Join(", ", Columns)}", parameter);
}
