using System.Collections.Immutable;
using System.Numerics;

namespace ExchangeStats.Consistency.Records;

/// <summary>
/// Holds a rule against all records, column after column: how much the left sum exceeds the right one at least and at most. Where
/// columns are different, every whole number between is possible, so that the answer about one rule is exact.
/// </summary>
internal sealed class RuleEvaluation<T>
    where T : struct, INumber<T>
{
    // As much as stays in the cache while every column is added.
    private const int BlockLength = 2048;

    private readonly SumRule rule;
    private readonly ImmutableArray<(RecordColumn Column, long Times)> terms;
    private readonly T rest;
    private readonly T[] lows = new T[BlockLength];
    private readonly T[] highs = new T[BlockLength];
    private readonly bool[] isOpenBelow = new bool[BlockLength];
    private readonly bool[] isOpenAbove = new bool[BlockLength];
    private readonly ImmutableArray<int>.Builder failures = ImmutableArray.CreateBuilder<int>();
    private int holding;

    /// <summary>Begins with a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="terms">Its columns, and how many times each counts in the left sum less the right one.</param>
    /// <param name="rest">Its numbers, counted likewise.</param>
    public RuleEvaluation(SumRule rule, ImmutableArray<(RecordColumn Column, long Times)> terms, Int128 rest) =>
        (this.rule, this.terms, this.rest) = (rule, terms, T.CreateChecked(rest));

    /// <summary>How many records the rule holds in, and the positions of those in which it cannot hold.</summary>
    /// <param name="records">How many records there are.</param>
    public (int Holding, ImmutableArray<int> Failures) Of(int records)
    {
        var isExact = terms.All(term => term.Column.IsExact);
        for (var first = 0; first < records; first += BlockLength)
        {
            var length = Math.Min(BlockLength, records - first);
            if (isExact) LookAtExact(first, length);
            else LookAt(first, length);
        }

        return (holding, failures.ToImmutable());
    }

    private void LookAtExact(int first, int length)
    {
        var sums = lows.AsSpan(0, length);
        sums.Fill(rest);
        foreach (var (column, times) in terms) Add(sums, column.Lows.AsSpan(first, length), T.CreateTruncating(times));
        for (var i = 0; i < sums.Length; i++)
        {
            var isKept = rule.Relation switch { SumRelation.AtMost => sums[i] <= T.Zero, SumRelation.AtLeast => sums[i] >= T.Zero, _ => sums[i] == T.Zero };
            if (isKept) holding++;
            else failures.Add(first + i);
        }
    }

    private void LookAt(int first, int length)
    {
        lows.AsSpan(0, length).Fill(rest);
        highs.AsSpan(0, length).Fill(rest);
        isOpenBelow.AsSpan(0, length).Clear();
        isOpenAbove.AsSpan(0, length).Clear();
        foreach (var (column, times) in terms)
        {
            var (low, high) = times > 0 ? (lows, highs) : (highs, lows);
            Add(low.AsSpan(0, length), column.Lows.AsSpan(first, length), T.CreateTruncating(times));
            AddHighs(high.AsSpan(0, length), column.Highs.AsSpan(first, length), T.CreateTruncating(times), times > 0 ? isOpenAbove : isOpenBelow);
        }

        for (var i = 0; i < length; i++)
        {
            var (isNever, isAlways) = rule.Relation switch
            {
                SumRelation.AtMost => (IsAbove(i), IsNotAbove(i)),
                SumRelation.AtLeast => (IsBelow(i), IsNotBelow(i)),
                _ => (IsAbove(i) || IsBelow(i), IsNotAbove(i) && IsNotBelow(i)),
            };
            if (isNever) failures.Add(first + i);
            else if (isAlways) holding++;
        }
    }

    private bool IsAbove(int i) => !isOpenBelow[i] && lows[i] > T.Zero;

    private bool IsBelow(int i) => !isOpenAbove[i] && highs[i] < T.Zero;

    private bool IsNotAbove(int i) => !isOpenAbove[i] && highs[i] <= T.Zero;

    private bool IsNotBelow(int i) => !isOpenBelow[i] && lows[i] >= T.Zero;

    private static void Add(Span<T> sums, ReadOnlySpan<long> numbers, T times)
    {
        for (var i = 0; i < sums.Length; i++) sums[i] += times * T.CreateTruncating(numbers[i]);
    }

    private static void AddHighs(Span<T> sums, ReadOnlySpan<long> numbers, T times, bool[] isOpen)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            if (numbers[i] == RecordColumn.Open) isOpen[i] = true;
            else sums[i] += times * T.CreateTruncating(numbers[i]);
        }
    }
}
