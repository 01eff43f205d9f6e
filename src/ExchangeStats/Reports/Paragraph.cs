namespace ExchangeStats.Reports;

/// <summary>A paragraph of running text. Immutable.</summary>
public sealed class Paragraph : ReportBlock
{
    /// <summary>Makes a paragraph.</summary>
    /// <param name="text">What it says.</param>
    public Paragraph(Passage text) => Text = text;

    /// <summary>What it says.</summary>
    public Passage Text { get; }
}
