using System.Collections.Immutable;
using System.Globalization;

namespace ExchangeStats.Charts;

/// <summary>
/// How a chart is drawn: its size, language, colours, the parties shown, the source line and a remark. Every value is checked where it
/// is set. Immutable; equal when all values are equal, the parties in the same order.
/// </summary>
public sealed record ChartOptions
{
    private const int Smallest = 100;
    internal const int Largest = 10_000;

    /// <summary>900 wide, as high as suits the data, English, light and dark, all parties, no source line.</summary>
    public static ChartOptions Default { get; } = new();

    /// <summary>The width in pixels, 100 to 10,000; 900 unless set. Beyond 1,600 the text grows with the chart.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The width lies outside that range.</exception>
    public int Width { get; init => field = Checked(value, "width", nameof(Width)); } = 900;

    /// <summary>
    /// The height in pixels, 100 to 10,000; null, as it is unless set, for what suits the data: 500, or for a chart that lists
    /// rows as much as the rows need.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The height lies outside that range.</exception>
    public int? Height { get; init => field = value is { } height ? Checked(height, "height", nameof(Height)) : null; }

    /// <summary>The language of every word, date and number in the chart; English unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public Language Language { get; init => field = Enum.IsDefined(value) ? value : throw Undefined(value, nameof(Language)); }

    /// <summary>The colours; unless set, an SVG carries light and dark, and a PNG is light.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such theme.</exception>
    public ChartTheme Theme { get; init => field = Enum.IsDefined(value) ? value : throw Undefined(value, nameof(Theme)); }

    /// <summary>The parties shown, in this order; empty, as it is unless set, for all parties of the data.</summary>
    /// <exception cref="ArgumentException">A party stands twice.</exception>
    public ImmutableArray<Party> Parties { get; init => field = Once(value, nameof(Parties)); } = [];

    /// <summary>
    /// Who said it and when, printed under the chart after "Sources:", such as <c>President of Ukraine, 25 May 2025</c>; null,
    /// as it is unless set, prints no source line.
    /// </summary>
    public string? Sources { get; init => field = string.IsNullOrWhiteSpace(value) ? null : value; }

    /// <summary>
    /// A remark on the data, printed under the chart and said in its alternative text, such as which counts are contested; null,
    /// as it is unless set, for none.
    /// </summary>
    public string? Note { get; init => field = string.IsNullOrWhiteSpace(value) ? null : value; }

    /// <inheritdoc/>
    public bool Equals(ChartOptions? other) =>
        other is not null && Width == other.Width && Height == other.Height && Language == other.Language && Theme == other.Theme
        && Sources == other.Sources && Note == other.Note && Parties.SequenceEqual(other.Parties);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Width, Height, Language, Theme, Sources, Parties.Length);

    private static int Checked(int value, string what, string name) => value is >= Smallest and <= Largest
        ? value
        : throw new ArgumentOutOfRangeException(name, value, string.Create(CultureInfo.InvariantCulture,
            $"A chart cannot have a {what} of {value:N0} pixels; allowed are {Smallest:N0} to {Largest:N0}."));

    private static ImmutableArray<Party> Once(ImmutableArray<Party> parties, string name)
    {
        if (parties.IsDefault) return [];
        foreach (var party in parties) ArgumentNullException.ThrowIfNull(party, name);
        var twice = parties.GroupBy(party => party.Code, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        return twice is null ? parties : throw new ArgumentException($"The party {twice.Key} stands twice.", name);
    }

    private static ArgumentOutOfRangeException Undefined<T>(T value, string name)
        where T : struct, Enum =>
        new(name, value, $"There is no {name.ToLowerInvariant()} {value}; allowed are {string.Join(", ", Enum.GetNames<T>()[..^1])} and {Enum.GetNames<T>()[^1]}.");
}
