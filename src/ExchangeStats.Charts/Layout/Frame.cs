using System.Collections.Immutable;
using ExchangeStats.Charts.Drawing;

namespace ExchangeStats.Charts.Layout;

/// <summary>
/// What surrounds every chart: title and subtitle above, notes below, all beginning at the left margin, and the room that
/// they leave between them.
/// </summary>
internal sealed record Frame(Typography Typography, ImmutableArray<PlacedText> Texts, Box Inner)
{
    private const double SmallestScale = 0.3;

    /// <summary>Lays the frame out, with smaller text if the chart would have less than 45 % of the height left, unless the scale is fixed.</summary>
    public static Frame Create(int width, int height, string title, string subtitle, double? fixedScale, params ReadOnlySpan<string?> notes)
    {
        var scale = fixedScale ?? Typography.ScaleFor(width, height);
        if (fixedScale is not null) return At(scale, width, height, title, subtitle, notes);
        while (true)
        {
            var frame = At(scale, width, height, title, subtitle, notes);
            if (frame.Inner.Height >= 0.45 * height) return frame;
            if (scale > SmallestScale)
            {
                scale *= 0.92;
                continue;
            }

            // On a picture too small to hold everything, the notes go first and then the subtitle; the alternative text keeps them.
            if (frame.Inner.Height >= 0.25 * height) return frame;
            if (notes.Length > 0) notes = [];
            else if (subtitle.Length > 0) subtitle = "";
            else return frame with { Inner = frame.Inner with { Bottom = Math.Max(frame.Inner.Bottom, frame.Inner.Top + 1) } };
        }
    }

    private static Frame At(double scale, int width, int height, string title, string subtitle, ReadOnlySpan<string?> notes)
    {
        var typography = new Typography(scale);
        var margin = typography.Margin;
        var room = Math.Max(1, width - (2 * margin));
        var head = TitleBlock(title, typography.Title, room);
        var sub = TextBlock.Wrap(subtitle, typography.Subtitle, room);
        var texts = ImmutableArray.CreateBuilder<PlacedText>();
        var top = margin * 0.8;
        texts.AddRange(head.At(margin, top));
        top += head.Height;
        texts.AddRange(sub.At(margin, top));
        top += sub.Height + margin;

        var below = new List<TextBlock>();
        foreach (var note in notes)
        {
            if (note is not null) below.Add(TextBlock.Wrap(note, typography.Note, room));
        }

        var bottom = height - (margin * 0.7) - below.Sum(block => block.Height);
        var line = bottom;
        foreach (var block in below)
        {
            texts.AddRange(block.At(margin, line));
            line += block.Height;
        }

        return new(typography, texts.ToImmutable(), new(margin, top, width - margin, bottom - (below.Count > 0 ? margin * 0.6 : 0)));
    }

    // A little smaller on one line is better than two lines of which the second is one word.
    private static TextBlock TitleBlock(string title, TextStyle style, double room)
    {
        var block = TextBlock.Wrap(title, style, room);
        var smaller = TextBlock.Wrap(title, style with { Size = style.Size * 0.84 }, room);
        if (smaller.Lines.Length == block.Lines.Length) return block;
        return smaller with { Style = style with { Size = style.Size * Math.Clamp(room / smaller.Width * 0.84, 0.84, 1) } };
    }
}
