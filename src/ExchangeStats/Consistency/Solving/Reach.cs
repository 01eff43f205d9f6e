namespace ExchangeStats.Consistency.Solving;

/// <summary>What is left to a quantity: from a low end to a high end, both included. Empty where the low end is above the high one.</summary>
/// <param name="Low">The low end.</param>
/// <param name="High">The high end; <see cref="Open"/> where there is none.</param>
internal readonly record struct Reach(Int128 Low, Int128 High)
{
    /// <summary>Stands for no upper limit.</summary>
    public static Int128 Open => Int128.MaxValue;

    /// <summary>Everything from zero upwards.</summary>
    public static Reach Any => new(0, Open);

    public bool IsOpen => High == Open;

    public bool IsEmpty => Low > High;

    public Reach Meet(Reach other) => new(Int128.Max(Low, other.Low), Int128.Min(High, other.High));

    public Reach Hull(Reach other) => new(Int128.Min(Low, other.Low), Int128.Max(High, other.High));

    // The comparison that a record brings asks a comparer for each end.
    public bool Equals(Reach other) => Low == other.Low && High == other.High;

    public override int GetHashCode() => HashCode.Combine(Low, High);
}
