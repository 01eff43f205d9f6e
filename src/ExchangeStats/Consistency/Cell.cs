namespace ExchangeStats.Consistency;

/// <summary>One unknown of an island: so many people of a category, returned to a party, in a run of phases or in the whole.</summary>
/// <param name="Run">The phases; null for the whole, and always null where the whole is a single phase.</param>
/// <param name="Party">The party, or a sum over parties.</param>
/// <param name="Category">Who is counted.</param>
internal readonly record struct Cell(PhaseRun? Run, Party Party, Category Category) : IComparable<Cell>
{
    public int CompareTo(Cell other)
    {
        var order = (Run?.First ?? 0).CompareTo(other.Run?.First ?? 0);
        if (order == 0) order = (Run?.Last ?? 0).CompareTo(other.Run?.Last ?? 0);
        if (order == 0) order = string.CompareOrdinal(Party.Code, other.Party.Code);
        return order != 0 ? order : string.CompareOrdinal(Category.Code, other.Category.Code);
    }
}
