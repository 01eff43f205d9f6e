using System.Collections.Immutable;

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

    /// <summary>"Agreed: 1,000 each · 69.7 % returned", for parties with the same agreed count.</summary>
    public abstract string Target(ImmutableArray<CumulativeSeries> series, bool isForAll);

    /// <summary>How the line and the band are to be read; null when every count is exact.</summary>
    public abstract string? Reading(CumulativeData data);

    public abstract string Alternative(CumulativeData data);

    /// <summary>"3 more in the data".</summary>
    public abstract string More(int parties);

    /// <summary>How many steps a text lists before it says only the first and the last.</summary>
    protected const int MostStepsTold = 12;
}
