using System.Collections.Immutable;
using ExchangeStats.Wording;

namespace ExchangeStats.Consistency;

/// <summary>How a book is checked. Immutable; equal when all parts are equal.</summary>
public sealed class ConsistencyOptions : IEquatable<ConsistencyOptions>
{
    /// <summary>The highest weight of a claimant: 1,000,000.</summary>
    public const int HighestWeight = 1_000_000;

    /// <summary>Default wording rules, an incomplete book, doubts weighed by statement at a weight of 1 each, limits that no real exchange reaches.</summary>
    public static ConsistencyOptions Default { get; } = new();

    /// <summary>Makes options.</summary>
    /// <param name="rules">How wordings become ranges; the default rules when left out.</param>
    /// <param name="isBookComplete">Whether the book lists every exchange: then nobody was returned beside those on record.</param>
    /// <param name="doubtBy">What is counted when the cheapest doubts are sought.</param>
    /// <param name="weights">What it costs to doubt a statement of a claimant, 1 to <see cref="HighestWeight"/>, by name letter for letter; 1 for those left out.</param>
    /// <param name="conflictLimit">How many conflicts of claims that are resolved together are listed at most, 1 or more.</param>
    /// <param name="doubtSetLimit">How many cheapest doubt sets of claims that are resolved together are listed at most, 1 or more.</param>
    /// <param name="workLimit">
    /// After how many million steps of arithmetic a question about claims that bear on each other is left open, 1 or more. A million
    /// steps take some hundredths of a second. Steps are counted, not time, so that the answer is the same on every machine.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is below 1, or a weight is out of its range.</exception>
    public ConsistencyOptions(
        WordingRules? rules = null,
        bool isBookComplete = false,
        DoubtBy doubtBy = DoubtBy.Statement,
        IEnumerable<KeyValuePair<string, int>>? weights = null,
        int conflictLimit = 100,
        int doubtSetLimit = 100,
        int workLimit = 20)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(conflictLimit, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(doubtSetLimit, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(workLimit, 1);
        Rules = rules ?? WordingRules.Default;
        IsBookComplete = isBookComplete;
        DoubtBy = doubtBy;
        Weights = (weights ?? []).ToImmutableSortedDictionary(StringComparer.Ordinal);
        ConflictLimit = conflictLimit;
        DoubtSetLimit = doubtSetLimit;
        WorkLimit = workLimit;
        foreach (var (claimant, weight) in Weights)
        {
            if (weight is < 1 or > HighestWeight)
                throw new ArgumentOutOfRangeException(nameof(weights), weight, FormattableString.Invariant($"The weight of \"{claimant}\" is {weight}; expected 1 to {HighestWeight:N0}."));
        }
    }

    /// <summary>How wordings become ranges.</summary>
    public WordingRules Rules { get; }

    /// <summary>
    /// Whether the book lists every exchange. Otherwise a running total may hold people whom no claim lists, and only contradicts
    /// when those on record exceed it.
    /// </summary>
    public bool IsBookComplete { get; }

    /// <summary>What is counted when the cheapest doubts are sought.</summary>
    public DoubtBy DoubtBy { get; }

    /// <summary>What it costs to doubt a statement (or a claim) of a claimant, by name; 1 for all others.</summary>
    public ImmutableSortedDictionary<string, int> Weights { get; }

    /// <summary>
    /// How many conflicts of claims that are resolved together are listed at most. To find them, at most four times as many ways to
    /// resolve those that are known are looked at, so that a list may end before it is this long; then
    /// <see cref="ConsistencyReport.IsComplete"/> is false.
    /// </summary>
    public int ConflictLimit { get; }

    /// <summary>How many cheapest doubt sets of claims that are resolved together are listed at most.</summary>
    public int DoubtSetLimit { get; }

    /// <summary>After how many million steps of arithmetic a question about claims that bear on each other is left open.</summary>
    public int WorkLimit { get; }

    /// <summary>What it costs to doubt a statement of a claimant.</summary>
    /// <param name="claimant">The claimant, letter for letter.</param>
    public int WeightOf(string claimant) => Weights.GetValueOrDefault(claimant, 1);

    /// <inheritdoc/>
    public bool Equals(ConsistencyOptions? other) =>
        other is not null && Rules == other.Rules && IsBookComplete == other.IsBookComplete && DoubtBy == other.DoubtBy && ConflictLimit == other.ConflictLimit
        && DoubtSetLimit == other.DoubtSetLimit && WorkLimit == other.WorkLimit && Weights.SequenceEqual(other.Weights);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ConsistencyOptions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rules, IsBookComplete, DoubtBy, ConflictLimit, DoubtSetLimit, WorkLimit, Weights.Count);

    /// <summary>Whether two options are equal in all parts.</summary>
    public static bool operator ==(ConsistencyOptions? left, ConsistencyOptions? right) => Equals(left, right);

    /// <summary>Whether two options differ in any part.</summary>
    public static bool operator !=(ConsistencyOptions? left, ConsistencyOptions? right) => !Equals(left, right);

    /// <summary>The weighing as one sentence, as reports print it; names of claimants stay as they are.</summary>
    /// <param name="language">The language of the sentence.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public string Say(Language language)
    {
        var words = LanguageWords.Of(language);
        var unit = DoubtBy == DoubtBy.Claim ? words.Either("a claim", "твердження") : words.Either("a statement", "повідомлення");
        var weights = string.Join(", ", Weights.Select(entry => words.Either($"{entry.Key} {words.Number(entry.Value)}", $"{entry.Key} — {words.Number(entry.Value)}")));
        var others = Weights.IsEmpty ? "" : words.Either($"; of {weights}", $"; для окремих джерел: {weights}");
        return words.Either(
            $"to doubt {unit} costs 1{others}; the book is taken to be {(IsBookComplete ? "complete" : "incomplete")}",
            $"узяти під сумнів {unit} коштує 1{others}; перелік подій вважають {(IsBookComplete ? "повним" : "неповним")}");
    }

    /// <summary>The weighing as one English sentence.</summary>
    public override string ToString() => Say(Language.English);
}
