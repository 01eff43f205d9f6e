namespace ExchangeStats.Consistency.Solving;

/// <summary>Whether rows can all be true.</summary>
/// <param name="IsFeasible">True or false; null when a limit was met before it was decided.</param>
/// <param name="Proof">Where they cannot and arithmetic shows it; null where only trying every whole number does.</param>
internal sealed record Answer(bool? IsFeasible, Proof? Proof)
{
    public static readonly Answer Feasible = new(true, null);

    public static readonly Answer Unknown = new(null, null);

    public static readonly Answer InfeasibleInWholeNumbers = new(false, null);

    public static Answer Infeasible(Proof proof) => new(false, proof);
}
