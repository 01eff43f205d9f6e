using System.Collections.Immutable;

namespace ExchangeStats.Reports;

/// <summary>The numbers that a reader should see first. Immutable.</summary>
public sealed class KeyFigures : ReportBlock
{
    /// <summary>Makes the block.</summary>
    /// <param name="figures">The numbers in order; without any, renderers leave the block out.</param>
    public KeyFigures(params IEnumerable<KeyFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        Figures = [.. figures];
    }

    /// <summary>The numbers in order.</summary>
    public ImmutableArray<KeyFigure> Figures { get; }
}
