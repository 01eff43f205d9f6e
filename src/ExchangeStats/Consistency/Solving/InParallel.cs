using System.Runtime.ExceptionServices;

namespace ExchangeStats.Consistency.Solving;

/// <summary>Does the same with many things that share nothing, on all processors; what comes out stands in the order of what went in.</summary>
internal static class InParallel
{
    [ThreadStatic]
    private static bool isInLine;

    /// <summary>What comes out of something that is done without other processors, because it is a small one of many.</summary>
    public static T InLine<T>(Func<T> make)
    {
        var before = isInLine;
        isInLine = true;
        try
        {
            return make();
        }
        finally
        {
            isInLine = before;
        }
    }

    /// <summary>What comes out of each; an exception is the one that it threw.</summary>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> select)
    {
        if (isInLine || items.Count < 2) return [.. items.Select(select)];
        var results = new TResult[items.Count];
        Run(() => Parallel.For(0, results.Length, i => results[i] = select(items[i])));
        return results;
    }

    /// <summary>What comes out of two different things.</summary>
    public static (T1 One, T2 Other) Both<T1, T2>(Func<T1> one, Func<T2> other)
    {
        if (isInLine) return (one(), other());
        (T1 One, T2 Other) results = default;
        Run(() => Parallel.Invoke(() => results.One = one(), () => results.Other = other()));
        return results;
    }

    private static void Run(Action parallel)
    {
        try
        {
            parallel();
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
