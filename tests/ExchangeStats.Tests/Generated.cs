using CsCheck;

namespace ExchangeStats.Tests;

/// <summary>Random counts, ranges and rules for properties.</summary>
internal static class Generated
{
    /// <summary>Every wording, up to a million million people: sums of many stay within the largest number.</summary>
    public static Gen<Count> Count { get; } = Counts(Gen.OneOf(Gen.Long[0, 12], Gen.Long[0, 2_000], Gen.Long[0, 1_000_000_000_000]));

    /// <summary>Every wording, from nobody to a few.</summary>
    public static Gen<Count> SmallCount { get; } = Counts(Gen.Long[0, 30]);

    /// <summary>Every wording, up to the largest number.</summary>
    public static Gen<Count> CountOfAnySize { get; } = Counts(Gen.OneOf(Gen.Long[0, 12], Gen.Long[0, long.MaxValue], Gen.Long[long.MaxValue - 12, long.MaxValue]));

    public static Gen<WordingRules> Rules { get; } = Gen.Select(Gen.Int[0, 100], Gen.Bool, (percent, rounding) => new WordingRules(percent, rounding));

    public static Gen<CountRange> Range { get; } = Ranges(1_000_000_000_000);

    public static Gen<CountRange> SmallRange { get; } = Ranges(50);

    private static Gen<CountRange> Ranges(long most) => Gen.Select(Gen.Long[0, most], Gen.Long[0, most], Gen.Int[0, 3], (a, b, kind) =>
        kind == 0 ? new CountRange(a, null) : new CountRange(Math.Min(a, b), kind == 1 ? Math.Min(a, b) : Math.Max(a, b)));

    private static Gen<Count> Counts(Gen<long> people) => Gen.OneOf(
        Gen.Const(ExchangeStats.Count.Unknown),
        people.Select(ExchangeStats.Count.Exactly),
        people.Where(number => number <= long.MaxValue - WordingRules.Default.ToleranceOf(number)).Select(ExchangeStats.Count.About),
        Gen.Select(people, people).Where((number, within) => within > 0 && number <= long.MaxValue - within).Select((number, within) => ExchangeStats.Count.About(number, within)),
        people.Select(number => ExchangeStats.Count.Nearly(Math.Max(1, number))),
        people.Select(ExchangeStats.Count.AtLeast),
        people.Select(number => ExchangeStats.Count.MoreThan(Math.Min(number, long.MaxValue - 1))),
        people.Select(ExchangeStats.Count.AtMost),
        people.Select(number => ExchangeStats.Count.FewerThan(Math.Max(1, number))),
        Gen.Select(people, people).Select((a, b) => ExchangeStats.Count.Between(Math.Min(a, b), Math.Max(a, b))));
}
