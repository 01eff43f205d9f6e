namespace ExchangeStats.Consistency.Solving;

/// <summary>Where one end of what a variable may be comes from.</summary>
internal enum BoundSource
{
    /// <summary>It was given from the beginning.</summary>
    Given,

    /// <summary>A sum has to come out.</summary>
    Sum,

    /// <summary>It is assumed for a while, to see what follows.</summary>
    Assumed,
}
