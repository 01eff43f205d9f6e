using System.Collections.Immutable;

namespace ExchangeStats.Reports;

/// <summary>A picture with its words and its data. Immutable.</summary>
public sealed class Figure : ReportBlock
{
    /// <summary>Makes a figure.</summary>
    /// <param name="name">The name of its files: lower-case letters, digits and hyphens.</param>
    /// <param name="altText">What the picture says, for those who do not see it.</param>
    /// <param name="svg">The picture as SVG.</param>
    /// <param name="png">The picture as PNG.</param>
    /// <param name="csv">The data drawn, as CSV.</param>
    /// <exception cref="ArgumentException">The name has other characters.</exception>
    public Figure(string name, string altText, string svg, ImmutableArray<byte> png, string csv)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(altText);
        ArgumentNullException.ThrowIfNull(svg);
        ArgumentNullException.ThrowIfNull(csv);
        Name = FileName.Checked(name, nameof(name));
        AltText = altText;
        Svg = svg;
        Png = png.IsDefault ? [] : png;
        Csv = csv;
    }

    /// <summary>The name of its files, without folder and ending.</summary>
    public string Name { get; }

    /// <summary>What the picture says, for those who do not see it.</summary>
    public string AltText { get; }

    /// <summary>The picture as SVG.</summary>
    public string Svg { get; }

    /// <summary>The picture as PNG.</summary>
    public ImmutableArray<byte> Png { get; }

    /// <summary>The data drawn, as CSV.</summary>
    public string Csv { get; }
}
