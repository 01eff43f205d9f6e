using ExchangeStats.Display;
using ExchangeStats.Wording;

namespace ExchangeStats.Consistency.Records;

/// <summary>A record in which a rule cannot hold, with the arithmetic that shows it. Immutable; equal when rule and counts are.</summary>
[TypeFormatterSource(typeof(DisplayFormatterSource), "text/plain")]
public sealed class RuleFailure : IEquatable<RuleFailure>
{
    private readonly RecordTable table;

    internal RuleFailure(RecordTable table, SumRule rule, int record) => (this.table, Rule, Record) = (table, rule, record);

    /// <summary>What had to hold.</summary>
    public SumRule Rule { get; }

    /// <summary>The position of the record, from 0.</summary>
    public int Record { get; }

    /// <summary>The arithmetic in one line, a sum that is more than a count can say left unwritten: <c>391 (all) ≠ 390 = 270 (military) + 120 (civilian)</c>.</summary>
    /// <param name="language">The language of the wordings; names of columns stay as they are.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public string Say(Language language)
    {
        var words = LanguageWords.Of(language);
        var (left, right) = (table.Said(Rule.Left, Record), table.Said(Rule.Right, Record));
        var relation = Rule.Relation switch { SumRelation.AtMost => ">", SumRelation.AtLeast => "<", _ => "≠" };
        var (before, behind) = (Written(words, Rule.Left, left.Counts), Written(words, Rule.Right, right.Counts));
        if (Rule.Left.Length > 1 && left.Sum is { } sum) before = $"{before} = {words.Said(sum)}";
        if (Rule.Right.Length > 1 && right.Sum is { } other) behind = $"{words.Said(other)} = {behind}";
        return $"{before} {relation} {behind}";
    }

    /// <inheritdoc/>
    public bool Equals(RuleFailure? other) => other is not null && Rule == other.Rule && Record == other.Record && ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleFailure);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Record);

    /// <summary>Whether two failures are equal in rule, record and counts.</summary>
    public static bool operator ==(RuleFailure? left, RuleFailure? right) => Equals(left, right);

    /// <summary>Whether two failures differ in rule, record or counts.</summary>
    public static bool operator !=(RuleFailure? left, RuleFailure? right) => !Equals(left, right);

    /// <summary>The record and the arithmetic, in English: <c>record 7: 391 (all) ≠ 390 = 270 (military) + 120 (civilian)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"record {Record}: {Say(Language.English)}");

    private static string Written(LanguageWords words, IReadOnlyList<string> terms, IReadOnlyList<Count> counts) =>
        string.Join(" + ", terms.Zip(counts, (term, count) => SumRule.NumberOf(term) is null ? $"{words.Said(count)} ({term})" : words.Said(count)));
}
