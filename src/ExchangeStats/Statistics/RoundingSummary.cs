using System.Globalization;
using ExchangeStats.Display;
using ExchangeStats.Statistics.Methods;

namespace ExchangeStats.Statistics;

/// <summary>How many numbers end in 0 or 5: more than a fifth of them tell that numbers were rounded, or agreed.</summary>
/// <remarks>
/// Method: Whipple's index (Whipple 1919, as used for ages by the United Nations): 100 times the share over a fifth, 100 for numbers that end as they happen to, 500 when all end so. The p-value is the upper
/// tail of the binomial distribution with a fifth. Only counts said as one exact number of 10 or more: smaller ones end as they must. Pure numbers. That agreed swaps are
/// often of round size is no error. Empty input: share and index are not a number, the p-value is 1.
/// </remarks>
/// <param name="Numbers">How many numbers went in.</param>
/// <param name="Rounded">How many of them end in 0 or 5.</param>
/// <param name="Tens">How many of them end in 0.</param>
/// <param name="Share">The share that ends in 0 or 5, from 0 to 1.</param>
/// <param name="Index">Whipple's index, from 0 to 500.</param>
/// <param name="Probability">The p-value.</param>
public sealed record RoundingSummary(int Numbers, int Rounded, int Tens, double Share, double Index, double Probability) : Statistic
{
    private const long Smallest = 10;
    private const double Expected = 0.2;

    private protected override string Line => string.Create(CultureInfo.InvariantCulture,
        $"{DecimalText.Percent(Share)} of {Numbers:N0} numbers end in 0 or 5, index {DecimalText.Of(Index)}, p {DecimalText.Probability(Probability)}");

    /// <summary>The rounding of some counts.</summary>
    /// <param name="counts">The counts; only exact ones of 10 or more are looked at.</param>
    public static RoundingSummary Of(IEnumerable<Count> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var (numbers, rounded, tens) = (0, 0, 0);
        foreach (var count in counts)
        {
            if (count.Wording != CountWording.Exactly || count.Number is not { } number || number < Smallest) continue;
            numbers++;
            if (number % 5 == 0) rounded++;
            if (number % 10 == 0) tens++;
        }

        var share = numbers == 0 ? double.NaN : (double)rounded / numbers;
        return new(numbers, rounded, tens, share, 100 * share / Expected, BinomialExact.UpperTail(rounded, numbers, Expected));
    }

    private protected override DisplayTable ToTable() => DisplayTable.OfFigures("Rounding", "Exact numbers of 10 or more; an index of 100 is no rounding, 500 is all",
        ("numbers", DecimalText.Whole(Numbers)), ("ending in 0 or 5", DecimalText.Whole(Rounded)), ("ending in 0", DecimalText.Whole(Tens)),
        ("share", DecimalText.Percent(Share)), ("Whipple's index", DecimalText.Of(Index)), ("p", DecimalText.Probability(Probability)));
}
