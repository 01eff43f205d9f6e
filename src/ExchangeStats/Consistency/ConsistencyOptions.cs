namespace ExchangeStats.Consistency;

/// <summary>How a book is checked. Immutable; equal when all parts are equal.</summary>
public sealed record ConsistencyOptions
{
    /// <summary>Default wording rules, doubts weighed by statement, limits that no real exchange reaches.</summary>
    public static ConsistencyOptions Default { get; } = new();

    /// <summary>Makes options.</summary>
    /// <param name="rules">How wordings become ranges; the default rules when left out.</param>
    /// <param name="doubtBy">What is counted when the cheapest doubts are sought.</param>
    /// <param name="conflictLimit">How many conflicts of claims that bear on each other are listed at most, 1 or more.</param>
    /// <param name="doubtSetLimit">How many cheapest doubt sets of claims that bear on each other are listed at most, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is below 1.</exception>
    public ConsistencyOptions(WordingRules? rules = null, DoubtBy doubtBy = DoubtBy.Statement, int conflictLimit = 1_000, int doubtSetLimit = 1_000)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(conflictLimit, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(doubtSetLimit, 1);
        Rules = rules ?? WordingRules.Default;
        DoubtBy = doubtBy;
        ConflictLimit = conflictLimit;
        DoubtSetLimit = doubtSetLimit;
    }

    /// <summary>How wordings become ranges.</summary>
    public WordingRules Rules { get; }

    /// <summary>What is counted when the cheapest doubts are sought.</summary>
    public DoubtBy DoubtBy { get; }

    /// <summary>How many conflicts of claims that bear on each other are listed at most.</summary>
    public int ConflictLimit { get; }

    /// <summary>How many cheapest doubt sets of claims that bear on each other are listed at most.</summary>
    public int DoubtSetLimit { get; }
}
