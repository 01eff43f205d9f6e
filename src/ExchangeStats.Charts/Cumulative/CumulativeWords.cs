using System.Collections.Immutable;
using ExchangeStats.Charts.Wording;
using ExchangeStats.Wording;

namespace ExchangeStats.Charts.Cumulative;

/// <summary>The sentences of the cumulative chart in one language. Each stays as firm as the counts it is made of, and no firmer.</summary>
internal abstract class CumulativeWords
{
    public static CumulativeWords Of(Language language) =>
        language == Language.Ukrainian ? UkrainianCumulativeWords.Instance : EnglishCumulativeWords.Instance;

    public abstract string NoHandovers { get; }

    public abstract string NothingToShow { get; }

    public abstract string Title(CumulativeData data);

    /// <summary>"Cumulative people returned, “1,000 for 1,000”, 23–25 May 2025".</summary>
    public abstract string Measure(CumulativeData data);

    /// <summary>"Phase 2", "Phases 2–3".</summary>
    public abstract string Phases(int first, int last);

    public abstract string Alternative(CumulativeData data);

    /// <summary>"3 more in the data".</summary>
    public abstract string More(int parties);

    /// <summary>How many steps a text lists before it says only the first and the last.</summary>
    protected const int MostStepsTold = 12;

    /// <summary>The numbers, dates and shares of the language.</summary>
    protected abstract LanguageWords Words { get; }

    /// <summary>"Agreed: 1,000 each · 69.7 % returned", for parties with the same agreed count.</summary>
    public string Target(ImmutableArray<CumulativeSeries> series, bool isForAll)
    {
        var whom = Whom(series, isForAll);
        var known = series.Where(one => !one.Progress.IsUnknown).ToList();
        if (known.Count == 0) return Agreed(whom, null);
        return Agreed(whom, known.Count == series.Length && known.All(one => one.Progress == known[0].Progress)
            ? Words.Share(known[0].Progress)
            : string.Join(", ", known.Select(one => $"{Name(one)} {Words.Share(one.Progress)}")));
    }

    /// <summary>How the line and the band are to be read; null when every count is exact.</summary>
    public string? Reading(CumulativeData data)
    {
        if (data.IsExact) return null;
        return Inexact(
            Line(data.Series.Any(series => !series.IsExact && series.FollowsNumberSaid), data.Series.Any(series => !series.IsExact && !series.FollowsNumberSaid)),
            Band(data.Series.Any(series => series.HasBand), data.Series.Any(series => series.IsOpen)));
    }

    /// <summary>The name of a party as a label.</summary>
    protected abstract string Name(CumulativeSeries series);

    /// <summary>"1,000 on each side".</summary>
    protected abstract string Whom(ImmutableArray<CumulativeSeries> series, bool isForAll);

    /// <summary>"Agreed: 1,000 on each side · returned: 69.7 %"; nothing is said of the share where it is null.</summary>
    protected abstract string Agreed(string whom, string? reached);

    /// <summary>What the line shows: the number said, the lowest number admitted, or now one and now the other.</summary>
    protected abstract string Line(bool isNumberSaid, bool isLowest);

    /// <summary>What the band shows: all that is admitted, a missing upper limit, or both.</summary>
    protected abstract string Band(bool hasBand, bool isOpen);

    /// <summary>"Not every count is exact: …; ….".</summary>
    protected abstract string Inexact(string line, string band);
}
