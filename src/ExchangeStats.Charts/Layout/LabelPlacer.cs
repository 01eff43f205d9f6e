using System.Collections.Immutable;
using ExchangeStats.Charts.Drawing;

namespace ExchangeStats.Charts.Layout;

/// <summary>Places texts inside an area so that none lies on another, on a line, or outside.</summary>
internal sealed class LabelPlacer(Box area)
{
    private readonly List<Box> obstacles = [];
    private readonly ImmutableArray<PlacedText>.Builder placed = ImmutableArray.CreateBuilder<PlacedText>();

    public ImmutableArray<PlacedText> Placed => placed.ToImmutable();

    public void Avoid(Box obstacle) => obstacles.Add(obstacle);

    /// <summary>Puts the texts at the first of the places where all of them are free.</summary>
    /// <returns>Whether there was such a place.</returns>
    public bool TryPlace(params IEnumerable<ImmutableArray<PlacedText>> places)
    {
        foreach (var texts in places)
        {
            if (!texts.All(text => area.Contains(text.Box) && !obstacles.Exists(text.Box.Overlaps))) continue;
            placed.AddRange(texts);
            foreach (var text in texts) obstacles.Add(text.Box.Grown(2));
            return true;
        }

        return false;
    }
}
