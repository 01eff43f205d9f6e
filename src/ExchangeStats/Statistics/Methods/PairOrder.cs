namespace ExchangeStats.Statistics.Methods;

/// <summary>Counts ordered pairs of a series in n log n steps, by merging (Knight 1966).</summary>
internal static class PairOrder
{
    /// <summary>How many pairs are in falling order: a later value is below an earlier one.</summary>
    public static long Falling(double[] values)
    {
        var (work, spare) = ((double[])values.Clone(), new double[values.Length]);
        return Merge(work, spare, 0, work.Length);
    }

    /// <summary>How many pairs have the later number at or below the earlier one, where a number may differ by its place in the pair.</summary>
    public static long AtMost(double[] later, double[] earlier)
    {
        var (first, second) = ((double[])later.Clone(), (double[])earlier.Clone());
        return Merge(first, second, new double[later.Length], 0, later.Length);
    }

    private static long Merge(double[] later, double[] earlier, double[] spare, int from, int to)
    {
        if (to - from < 2) return 0;
        var middle = from + (to - from) / 2;
        var found = Merge(later, earlier, spare, from, middle) + Merge(later, earlier, spare, middle, to);
        var below = middle;
        for (var left = from; left < middle; left++)
        {
            while (below < to && later[below] <= earlier[left]) below++;
            found += below - middle;
        }

        Join(later, spare, from, middle, to);
        Join(earlier, spare, from, middle, to);
        return found;
    }

    private static void Join(double[] work, double[] spare, int from, int middle, int to)
    {
        var (left, right, next) = (from, middle, from);
        while (left < middle && right < to) spare[next++] = work[right] < work[left] ? work[right++] : work[left++];
        Array.Copy(work, left, spare, next, middle - left);
        Array.Copy(spare, from, work, from, next + middle - left - from);
    }

    private static long Merge(double[] work, double[] spare, int from, int to)
    {
        if (to - from < 2) return 0;
        var middle = from + (to - from) / 2;
        var falling = Merge(work, spare, from, middle) + Merge(work, spare, middle, to);
        var (left, right, next) = (from, middle, from);
        while (left < middle && right < to)
        {
            if (work[right] < work[left])
            {
                falling += middle - left;
                spare[next++] = work[right++];
            }
            else
            {
                spare[next++] = work[left++];
            }
        }

        Array.Copy(work, left, spare, next, middle - left);
        Array.Copy(spare, from, work, from, next + middle - left - from);
        return falling;
    }
}
