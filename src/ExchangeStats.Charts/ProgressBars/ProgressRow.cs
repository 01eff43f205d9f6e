using System.Collections.Immutable;

namespace ExchangeStats.Charts.ProgressBars;

/// <summary>An agreed figure and how much of it was returned.</summary>
/// <param name="Exchange">The exchange of which it was agreed.</param>
/// <param name="Parties">Whose figure it is: those with the same agreed and returned counts share a row.</param>
/// <param name="Slot">The place of the first of them in the palette.</param>
/// <param name="Returned">How many were returned.</param>
/// <param name="Agreed">How many were agreed.</param>
internal sealed record ProgressRow(Exchange Exchange, ImmutableArray<Party> Parties, int Slot, Count Returned, Count Agreed)
{
    public Progress Progress { get; } = Progress.Of(Returned, Agreed);

    /// <summary>Whether the agreed figure was reached: true or false where that is certain, null where the wordings leave it open.</summary>
    public bool? IsReached { get; } =
        Agreed.Range.High is { } most && Returned.Range.Low >= most ? true
        : Returned.Range.High is { } high && high < Agreed.Range.Low ? false
        : null;
}
