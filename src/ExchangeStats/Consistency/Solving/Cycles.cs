namespace ExchangeStats.Consistency.Solving;

/// <summary>The sums of a component that form cycles, and their members, numbered from zero.</summary>
internal sealed class Cycles
{
    public Cycles(Component component)
    {
        Quantities = [.. component.CoreSums.SelectMany(sum => component.Members[sum]).Distinct().Order()];
        IndexOf = Quantities.Select((quantity, index) => (quantity, index)).ToDictionary(entry => entry.quantity, entry => entry.index);
        Members = [.. component.CoreSums.Select(sum => component.Members[sum].Select(member => IndexOf[member]).ToArray())];
        var sumsOf = Quantities.Select(_ => new List<int>()).ToArray();
        for (var sum = 0; sum < Members.Length; sum++)
        {
            foreach (var member in Members[sum]) sumsOf[member].Add(sum);
        }

        SumsOf = [.. sumsOf.Select(sums => sums.ToArray())];
        Line = TimeLine.Of(Quantities.Length, Members);
    }

    /// <summary>For each member its number in the component.</summary>
    public int[] Quantities { get; }

    /// <summary>The position of each quantity of the component that is a member.</summary>
    public Dictionary<int, int> IndexOf { get; }

    /// <summary>For each sum its total, and behind it its parts.</summary>
    public int[][] Members { get; }

    /// <summary>For each member the sums it is in.</summary>
    public int[][] SumsOf { get; }

    /// <summary>The points in time that the members lie between, where the sums say nothing but that stretches follow each other; otherwise null.</summary>
    public TimeLine? Line { get; }
}
