using System.Collections.Immutable;
using CsCheck;
using ExchangeStats.Consistency.Solving;

namespace ExchangeStats.Tests.Consistency.Solving;

/// <summary>Random small systems of sums.</summary>
internal static class RandomSystem
{
    /// <summary>Trees in which a quantity may be a part of several sums and the total of one: the parts decide everything.</summary>
    public static Gen<SumSystem> Tree(int quantities, int rows, int most) => Of(quantities, rows, most, static (sizes, picks) =>
    {
        var (identities, totals, count) = (new List<SumIdentity>(), new HashSet<int>(), 1);
        for (var i = 0; i < sizes.Length && count + sizes[i] - 1 <= picks.Length; i++)
        {
            var old = picks[i] % count;
            var isTotal = sizes[i] % 2 == 0 && totals.Add(old);
            var added = Enumerable.Range(count, sizes[i] - 1).ToArray();
            identities.Add(isTotal ? new SumIdentity(old, [.. added]) : new SumIdentity(added[0], [old, .. added[1..]]));
            if (!isTotal) totals.Add(added[0]);
            count += added.Length;
        }

        return (count, [.. identities]);
    });

    /// <summary>Trees in which any member of a sum may be its total: one quantity may be split up in several ways.</summary>
    public static Gen<SumSystem> TreeOfSplits(int quantities, int rows, int most) => Of(quantities, rows, most, static (sizes, picks) =>
    {
        var (identities, count) = (new List<SumIdentity>(), 1);
        for (var i = 0; i < sizes.Length && count + sizes[i] - 1 <= picks.Length; i++)
        {
            int[] members = [picks[i] % count, .. Enumerable.Range(count, sizes[i] - 1)];
            var total = members[picks[^(i + 1)] % 3 == 0 ? 1 : 0];
            identities.Add(new SumIdentity(total, [.. members.Where(member => member != total)]));
            count += sizes[i] - 1;
        }

        return (count, [.. identities]);
    });

    /// <summary>Sums that share parts at will, so that they form cycles; no quantity is a part of itself.</summary>
    public static Gen<SumSystem> WithCycles(int quantities, int rows, int most) => Of(quantities, rows, most, static (sizes, picks) =>
    {
        var leaves = Math.Max(2, picks.Length / 2);
        var identities = Enumerable.Range(0, Math.Min(sizes.Length, picks.Length - leaves)).Select(i =>
        {
            var total = leaves + i;
            return new SumIdentity(total, [.. Enumerable.Range(0, sizes[i]).Select(part => picks[(i + part) % picks.Length] * (part + 1) % total).Distinct()]);
        }).ToImmutableArray();
        return (leaves + identities.Length, identities);
    });

    /// <summary>Stretches of time that follow each other, and periods that overlap.</summary>
    public static Gen<SumSystem> Periods(int stretches, int rows, int most) => Of(stretches + 4, rows, most, (sizes, picks) =>
    {
        var periods = Enumerable.Range(0, Math.Min(4, picks.Length)).Select(i => (From: picks[i] % (stretches - 1), Length: 2 + (picks[^(i + 1)] % 2))).Where(period => period.From + period.Length <= stretches).Distinct().ToArray();
        return (stretches + periods.Length, [.. periods.Select((period, index) => new SumIdentity(stretches + index, [.. Enumerable.Range(period.From, period.Length)]))]);
    });

    /// <summary>Tables whose rows and columns both add up, and their grand total.</summary>
    public static Gen<SumSystem> Tables(int rows, int most) => Of(6, rows, most, (sizes, picks) =>
        (9, [new(4, [0, 1]), new(5, [2, 3]), new(6, [0, 2]), new(7, [1, 3]), new(8, [4, 5]), .. picks[0] % 2 == 0 ? new[] { new SumIdentity(8, [6, 7]) } : []]));

    /// <summary>Any of these shapes, with rows that set limits on two quantities at once.</summary>
    public static Gen<SumSystem> WithWideRows(Gen<SumSystem> systems) =>
        from system in systems
        from pairs in Gen.Int[0, 5].Array[system.Rows.Length]
        select new SumSystem(system.Quantities, system.Identities, [.. system.Rows.Select((row, index) => Wide(system, row, pairs[index]))]);

    private static Row Wide(SumSystem system, Row row, int pair)
    {
        var other = system.Rows[pair % system.Rows.Length].Limits[0];
        return pair % 2 == 0 || other.Quantity == row.Limits[0].Quantity ? row : new Row([row.Limits[0], other]);
    }

    private static Gen<SumSystem> Of(int quantities, int rows, int most, Func<int[], int[], (int Quantities, ImmutableArray<SumIdentity> Identities)> shape) =>
        from sizes in Gen.Int[2, 4].Array[3]
        from count in Gen.Int[2, quantities]
        from picks in Gen.Int[0, 59].Array[count]
        let made = shape(sizes, picks)
        from said in Gen.Select(Gen.Int[0, made.Quantities - 1], Gen.Int[0, most], Gen.Int[0, most], Gen.Int[0, 5]).Array[1, rows]
        select new SumSystem(made.Quantities, made.Identities, [.. said.Select(row => RowOf(row.Item1, row.Item2, row.Item3, row.Item4))]);

    private static Row RowOf(int quantity, int one, int other, int kind) => kind switch
    {
        0 => new Row(quantity, one, null),
        1 => new Row(quantity, 0, one),
        2 => new Row(quantity, Math.Min(one, other), Math.Max(one, other)),
        _ => new Row(quantity, one, one),
    };
}
