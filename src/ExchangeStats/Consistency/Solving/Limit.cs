namespace ExchangeStats.Consistency.Solving;

/// <summary>A quantity lies between two numbers, both included.</summary>
/// <param name="Quantity">The index of the quantity.</param>
/// <param name="Low">The lowest number, 0 or more.</param>
/// <param name="High">The highest number, or null when there is no upper limit.</param>
internal readonly record struct Limit(int Quantity, long Low, long? High);
