using System.Globalization;

namespace ExchangeStats;

/// <summary>
/// The rules by which a wording becomes a range: how far "about 100" and "nearly 400" may lie from the number said.
/// Immutable; equal when all rules are equal. <see cref="Default"/> is used wherever no rules are given, and every report
/// prints the rules it used.
/// </summary>
public sealed record WordingRules
{
    /// <summary>The tolerance is the larger of 5 % and half the unit of the last non-zero digit.</summary>
    public static WordingRules Default { get; } = new(5, true);

    /// <summary>Makes rules.</summary>
    /// <param name="aboutPercent">The share of the number that the tolerance covers, in per cent, 0 to 100.</param>
    /// <param name="aboutRounding">Whether the tolerance also covers half the unit of the last non-zero digit.</param>
    /// <exception cref="ArgumentOutOfRangeException">The percentage lies outside 0 to 100.</exception>
    public WordingRules(int aboutPercent, bool aboutRounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(aboutPercent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(aboutPercent, 100);
        AboutPercent = aboutPercent;
        AboutRounding = aboutRounding;
    }

    /// <summary>The share of the number that the tolerance covers, in per cent, 0 to 100.</summary>
    public int AboutPercent { get; }

    /// <summary>Whether the tolerance also covers half the unit of the last non-zero digit: 50 for 100, 5 for 390.</summary>
    public bool AboutRounding { get; }

    /// <summary>
    /// How many people "about <paramref name="number"/>" may be off either way: rounded up to a whole person, never less than
    /// one, because a number that was called approximate is not exact.
    /// </summary>
    /// <param name="number">The number said, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public long ToleranceOf(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var share = (long)(((Int128)number * AboutPercent + 99) / 100);
        return Math.Max(1, Math.Max(share, AboutRounding ? HalfUnit(number) : 0));
    }

    /// <summary>The rules as one sentence, as reports print them.</summary>
    /// <param name="language">The language of the sentence; English where there is no such language.</param>
    public string Say(Language language)
    {
        var percent = AboutPercent.ToString(CultureInfo.InvariantCulture);
        var rounding = AboutRounding
            ? new Label(" or half the unit of its last non-zero digit, whichever is more", " або ± половина розрядної одиниці останньої ненульової цифри (що більше)")
            : default;
        return new Label(
            $"“about n” is n ± {percent} %{rounding.English}, rounded up and at least 1; “nearly n” is from n minus that to n − 1",
            $"«близько n» — це n ± {percent} %{rounding.Ukrainian}, з округленням угору й щонайменше 1; «майже n» — від n без цього відхилення до n − 1").In(language);
    }

    /// <summary>The rules as one English sentence.</summary>
    public override string ToString() => Say(Language.English);

    private static long HalfUnit(long number)
    {
        if (number == 0) return 0;
        long unit = 1;
        while (number % 10 == 0)
        {
            number /= 10;
            unit *= 10;
        }

        return (unit + 1) / 2;
    }
}
