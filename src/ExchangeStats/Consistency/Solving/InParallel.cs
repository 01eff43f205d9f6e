using System.Runtime.ExceptionServices;

namespace ExchangeStats.Consistency.Solving;

/// <summary>Does the same with many things that share nothing, on all processors; what comes out stands in the order of what went in.</summary>
internal static class InParallel
{
    /// <summary>What comes out of each; an exception is the one that it threw.</summary>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> select)
    {
        var results = new TResult[items.Count];
        try
        {
            Parallel.For(0, results.Length, i => results[i] = select(items[i]));
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        return results;
    }
}
