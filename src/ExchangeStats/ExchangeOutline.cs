namespace ExchangeStats;

/// <summary>
/// What most statistics ask of every exchange. A history keeps it side by side in memory, so that a long one is read without a visit
/// to each of its exchanges.
/// </summary>
/// <param name="Id">The exchange.</param>
/// <param name="First">Its first day; null when unknown.</param>
/// <param name="Last">Its last day; null when unknown.</param>
/// <param name="Parties">How many parties take part.</param>
/// <param name="Phases">How many handovers it has.</param>
/// <param name="Handover">The day of the first handover, in the order of numbers; of no meaning without one.</param>
/// <param name="Number">The number of that handover.</param>
/// <param name="IsOneHandover">Whether it has one handover and nothing was said of its phases together: what that one returned is the total.</param>
internal readonly record struct ExchangeOutline(string Id, DateOnly? First, DateOnly? Last, int Parties, int Phases, DateOnly Handover, int Number, bool IsOneHandover);
