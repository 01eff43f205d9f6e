using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.RootFinding;

namespace ExchangeStats.Statistics.Methods;

/// <summary>Exact statements about a share from one count of successes.</summary>
internal static class BinomialExact
{
    /// <summary>The interval of Clopper and Pearson (1934).</summary>
    public static (double Low, double High) Interval(long successes, long trials, double level)
    {
        var tail = (1 - level) / 2;
        var low = successes == 0 ? 0 : BetaQuantile(successes, trials - successes + 1.0, tail);
        var high = successes == trials ? 1 : BetaQuantile(successes + 1.0, trials - successes, 1 - tail);
        return (low, high);
    }

    /// <summary>The two-sided p-value that adds up every outcome no more likely than the one seen.</summary>
    public static double TwoSided(long successes, long trials, double share)
    {
        const double almost = 1 + 1e-7;
        var likely = Binomial.PMFLn(share, (int)trials, (int)successes);
        var limit = likely + Math.Log(almost);
        var mode = (long)Math.Floor((trials + 1) * share);
        if (successes == mode) return 1;
        if (successes < mode)
        {
            var first = First(mode, trials, outcome => LogMass(outcome) <= limit);
            return Math.Min(1, AtMost(successes) + AtLeast(first));
        }

        var last = Last(0, Math.Min(mode, trials), outcome => LogMass(outcome) <= limit);
        return Math.Min(1, AtLeast(successes) + AtMost(last));

        double LogMass(long outcome) => Binomial.PMFLn(share, (int)trials, (int)outcome);
        double AtMost(long outcome) => outcome < 0 ? 0 : outcome >= trials ? 1 : SpecialFunctions.BetaRegularized(trials - outcome, outcome + 1.0, 1 - share);
        double AtLeast(long outcome) => outcome > trials ? 0 : outcome <= 0 ? 1 : SpecialFunctions.BetaRegularized(outcome, trials - outcome + 1.0, share);
    }

    /// <summary>The probability of this many successes or more.</summary>
    public static double UpperTail(long successes, long trials, double share) =>
        successes <= 0 ? 1 : SpecialFunctions.BetaRegularized(successes, trials - successes + 1.0, share);

    private static double BetaQuantile(double a, double b, double probability) =>
        Brent.FindRoot(share => SpecialFunctions.BetaRegularized(a, b, share) - probability, 0, 1, 1e-15, 500);

    // The smallest outcome from the mode on that satisfies a condition that, once true, stays true; one beyond the end if none.
    private static long First(long from, long to, Func<long, bool> condition)
    {
        var (low, high) = (from, to + 1);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (condition(middle)) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    private static long Last(long from, long to, Func<long, bool> condition) => First(from, to, outcome => !condition(outcome)) - 1;
}
