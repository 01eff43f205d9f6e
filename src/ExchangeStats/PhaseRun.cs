using ExchangeStats.Display;

namespace ExchangeStats;

/// <summary>
/// One phase of an exchange or several that follow each other, from <see cref="First"/> to <see cref="Last"/>, both included.
/// Immutable; equal when both ends are equal.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource), "text/plain")]
public readonly record struct PhaseRun
{
    /// <summary>Makes a run.</summary>
    /// <param name="first">The number of the first phase, 1 or more.</param>
    /// <param name="last">The number of the last phase, the first or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1, or the last is below the first.</exception>
    public PhaseRun(int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        First = first;
        Last = last;
    }

    /// <summary>The number of the first phase.</summary>
    public int First { get; }

    /// <summary>The number of the last phase.</summary>
    public int Last { get; }

    /// <summary>Whether the run is a single phase.</summary>
    public bool IsSingle => First == Last;

    /// <summary>A number alone means that phase.</summary>
    public static implicit operator PhaseRun(int phase) => new(phase, phase);

    /// <summary>The run as files write it: <c>2</c> or <c>1-2</c>.</summary>
    public override string ToString() => IsSingle ? FormattableString.Invariant($"{First}") : FormattableString.Invariant($"{First}-{Last}");
}
