namespace ExchangeStats.Charts.Drawing;

/// <summary>One line of text at its place: the left end of its baseline, in pixels of the figure.</summary>
/// <param name="Text">What is written; every character is one that the fonts have.</param>
/// <param name="X">The left end.</param>
/// <param name="Baseline">The height of the baseline, from above.</param>
/// <param name="Style">How it looks.</param>
/// <param name="HidesGrid">Whether the grid is hidden behind it.</param>
internal sealed record PlacedText(string Text, double X, double Baseline, TextStyle Style, bool HidesGrid = false)
{
    public Box Box { get; } = new(X, Baseline - Style.Ascent, X + Style.Measure(Text), Baseline + Style.Descent);
}
