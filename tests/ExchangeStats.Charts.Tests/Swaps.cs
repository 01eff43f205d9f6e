using System.Globalization;

namespace ExchangeStats.Charts.Tests;

/// <summary>Exchanges and histories that the tests draw.</summary>
internal static class Swaps
{
    public static Exchange OneThousand { get; } = Start("1,000 for 1,000").Agreed(1_000)
        .Phase(new(2025, 5, 23), each: 390).Phase(new(2025, 5, 24), each: 307).Phase(new(2025, 5, 25), each: 303).Build();

    public static Exchange Unfinished { get; } = Start("1,000 for 1,000").Agreed(1_000)
        .Phase(new(2025, 5, 23), each: 390).Phase(new(2025, 5, 24), each: 307).Build();

    public static Exchange Worded { get; } = Start("A swap with wordings").Agreed(1_000)
        .Phase(new(2025, 5, 23), (Party.Ukraine, Count.Between(380, 410)), (Party.Russia, 390))
        .Phase(new(2025, 5, 24), (Party.Ukraine, Count.About(300)), (Party.Russia, 350))
        .Phase(new(2025, 5, 25), (Party.Ukraine, Count.AtLeast(303)), (Party.Russia, 303)).Build();

    public static ExchangeBuilder Start(string title) => Exchange.Between(Party.Ukraine, Party.Russia).Titled(title);

    /// <summary>Exchanges spread evenly over some days, with every wording among them; the same at each call.</summary>
    public static ExchangeHistory History(int exchanges, int days, long size = 200) => new(Enumerable.Range(0, exchanges).Select(i =>
    {
        var toUkraine = (i % 7) switch { 3 => Count.AtLeast(size), 5 => Count.About(size), _ => Count.Exactly(size + (i * 37 % 50)) };
        var toRussia = (i % 5) switch { 2 => Count.Unknown, 4 => Count.MoreThan(size / 2), _ => Count.Exactly(size + (i * 53 % 50)) };
        return Start(string.Create(CultureInfo.InvariantCulture, $"Exchange {i}"))
            .Phase(new DateOnly(2022, 3, 24).AddDays((int)((long)days * i / Math.Max(1, exchanges - 1))), (Party.Ukraine, toUkraine), (Party.Russia, toRussia))
            .Build();
    }));

    /// <summary>One exchange of many phases.</summary>
    public static Exchange Phases(int phases, string title = "A long exchange")
    {
        var builder = Start(title).Agreed(10_000_000);
        for (var i = 0; i < phases; i++) builder = builder.Phase(new DateOnly(2024, 1, 1).AddDays(i * 3), each: 1_000 + (i * 7919 % 90_000));
        return builder.Build();
    }
}
