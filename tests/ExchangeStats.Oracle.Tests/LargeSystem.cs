using System.Collections.Immutable;
using CsCheck;
using ExchangeStats.Consistency.Solving;

namespace ExchangeStats.Oracle.Tests;

/// <summary>Random systems too large to try every number: sums of which a truth is known, and rows most of which tell it.</summary>
internal static class LargeSystem
{
    private const int Most = 200;

    /// <summary>Quantities that no sum connects.</summary>
    public static Gen<SumSystem> Unconnected { get; } = Of(static (picks, _) => ([], [.. picks.Take(4)]));

    /// <summary>Trees in which a quantity may be split up in several ways and be a part of several others.</summary>
    public static Gen<SumSystem> Trees { get; } = Of(static (picks, size) =>
    {
        var (sums, truth) = (new List<SumIdentity>(), new List<long> { picks[0] });
        for (var at = 1; truth.Count < 6 + size; at += 5)
        {
            var (old, first, others) = (picks[at] % truth.Count, truth.Count, 2 + (picks[at + 1] % 2));
            if (picks[at + 2] % 2 == 0)
            {
                var left = truth[old];
                for (var part = 1; part < others; part++)
                {
                    truth.Add(left * picks[at + 2 + part] / Most);
                    left -= truth[^1];
                }

                truth.Add(left);
                sums.Add(new SumIdentity(old, [.. Enumerable.Range(first, others)]));
            }
            else
            {
                for (var part = 1; part < others; part++) truth.Add(picks[at + 2 + part]);
                sums.Add(new SumIdentity(truth.Count, [old, .. Enumerable.Range(first, others - 1)]));
                truth.Add(truth[old] + truth.Skip(first).Sum());
            }
        }

        return ([.. sums], [.. truth]);
    });

    /// <summary>Stretches of time that follow each other, and periods that overlap.</summary>
    public static Gen<SumSystem> Periods { get; } = Of(static (picks, size) => Sums(
        picks.Take(4 + size),
        Enumerable.Range(0, 4 + size).Select(period => (First: picks[20 + period] % (3 + size), Length: 2 + (picks[40 + period] % 5)))
            .Select(period => Enumerable.Range(period.First, Math.Min(period.Length, 4 + size - period.First))).DistinctBy(stretches => (stretches.First(), stretches.Last()))));

    /// <summary>Tables of two or three rows and two to four columns that add up both ways, and their grand total.</summary>
    public static Gen<SumSystem> Tables { get; } = Of(static (picks, size) =>
    {
        var (rows, columns) = (2 + (size % 2), 2 + (size / 2));
        var cells = rows * columns;
        var (sums, truth) = Sums(picks.Take(cells),
        [
            .. Enumerable.Range(0, rows).Select(row => Enumerable.Range(row * columns, columns)),
            .. Enumerable.Range(0, columns).Select(column => Enumerable.Range(0, rows).Select(row => (row * columns) + column)),
            Enumerable.Range(cells, rows),
        ]);
        return (sums.Add(new SumIdentity(truth.Length - 1, [.. Enumerable.Range(cells + rows, columns)])), truth);
    });

    /// <summary>Sums of any quantities, so that they form cycles of any kind.</summary>
    public static Gen<SumSystem> Cycles { get; } = Of(static (picks, size) => Sums(
        picks.Take(4 + size),
        Enumerable.Range(0, 4).Select(sum => Enumerable.Range(0, 2 + (picks[20 + sum] % 3)).Select(part => picks[30 + (4 * sum) + part] % (4 + size + (sum / 2))).Distinct())));

    // The parts first; each sum is the next quantity.
    private static (ImmutableArray<SumIdentity> Sums, ImmutableArray<long> Truth) Sums(IEnumerable<int> parts, IEnumerable<IEnumerable<int>> sums)
    {
        var (identities, truth) = (ImmutableArray.CreateBuilder<SumIdentity>(), parts.Select(part => (long)part).ToList());
        foreach (var sum in sums)
        {
            identities.Add(new SumIdentity(truth.Count, [.. sum]));
            truth.Add(sum.Sum(part => truth[part]));
        }

        return (identities.ToImmutable(), [.. truth]);
    }

    private static Gen<SumSystem> Of(Func<int[], int, (ImmutableArray<SumIdentity> Sums, ImmutableArray<long> Truth)> shape) =>
        from size in Gen.Int[0, 5]
        from picks in Gen.Int[0, Most].Array[60]
        let made = shape(picks, size)
        from said in Gen.Select(Gen.Int[0, made.Truth.Length - 1], Gen.Int[0, 9], Gen.Int[0, 20], Gen.Int[-40, 40], Gen.Int[0, 7]).Array[6, 10]
        select new SumSystem(made.Truth.Length, made.Sums, [.. said.Select(row => RowOf(row.Item1, made.Truth[row.Item1] + (row.Item5 == 0 ? row.Item4 : 0), row.Item2, row.Item3))]);

    private static Row RowOf(int quantity, long told, int kind, int slack) => kind switch
    {
        0 => new Row(quantity, Math.Max(0, told - slack), null),
        1 => new Row(quantity, 0, Math.Max(0, told + slack)),
        2 or 3 => new Row(quantity, Math.Max(0, told - slack), Math.Max(0, told + slack)),
        _ => new Row(quantity, Math.Max(0, told), Math.Max(0, told)),
    };
}
