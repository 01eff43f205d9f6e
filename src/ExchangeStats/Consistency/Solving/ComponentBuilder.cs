namespace ExchangeStats.Consistency.Solving;

/// <summary>Collects what belongs to one component of a system and gives it numbers of its own.</summary>
internal sealed class ComponentBuilder
{
    public List<int> Quantities { get; } = [];

    public List<int> Identities { get; } = [];

    public List<int> Rows { get; } = [];

    /// <summary>Makes the component.</summary>
    /// <param name="system">The system whose numbers were collected.</param>
    /// <param name="local">Room for one number a quantity of the system.</param>
    public Component Build(SumSystem system, int[] local)
    {
        for (var i = 0; i < Quantities.Count; i++) local[Quantities[i]] = i;
        var members = new int[Identities.Count][];
        for (var i = 0; i < members.Length; i++)
        {
            var (total, parts) = system.Identities[Identities[i]];
            members[i] = new int[parts.Length + 1];
            members[i][0] = local[total];
            for (var part = 0; part < parts.Length; part++) members[i][part + 1] = local[parts[part]];
        }

        var rows = new Limit[Rows.Count][];
        for (var i = 0; i < rows.Length; i++)
        {
            var limits = system.Rows[Rows[i]].Limits;
            rows[i] = new Limit[limits.Length];
            for (var limit = 0; limit < limits.Length; limit++) rows[i][limit] = limits[limit] with { Quantity = local[limits[limit].Quantity] };
        }

        return new Component([.. Quantities], [.. Rows], members, rows, [.. Quantities.Select(quantity => system.Given.GetValueOrDefault(quantity, Reach.Any))]);
    }
}
