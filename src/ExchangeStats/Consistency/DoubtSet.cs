using System.Collections.Immutable;
using System.Data;
using ExchangeStats.Display;

namespace ExchangeStats.Consistency;

/// <summary>
/// A cheapest set of assertions which, set aside, leaves the rest of its component consistent. Claims that bear on each other
/// form a component; one set is to be chosen for each. Immutable; two sets are equal when component and assertions are equal.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed class DoubtSet : IEquatable<DoubtSet>, IDisplayed
{
    internal DoubtSet(int component, long weight, ImmutableArray<Assertion> assertions)
    {
        Component = component;
        Weight = weight;
        Assertions = assertions;
    }

    /// <summary>The component, counted from 1 in the order of the report.</summary>
    public int Component { get; }

    /// <summary>What it costs: how many statements (or claims, if the options say so) are doubted, each counted with its weight.</summary>
    public long Weight { get; }

    /// <summary>The assertions to doubt, in the order of their first claims.</summary>
    public ImmutableArray<Assertion> Assertions { get; }

    /// <summary>The claims to doubt.</summary>
    public IEnumerable<Claim> Claims => Assertions.SelectMany(assertion => assertion.Claims);

    /// <inheritdoc/>
    public bool Equals(DoubtSet? other) => other is not null && Component == other.Component && Assertions.SequenceEqual(other.Assertions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DoubtSet);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Component, Weight);

    /// <summary>Whether two doubt sets are equal in all parts.</summary>
    public static bool operator ==(DoubtSet? left, DoubtSet? right) => Equals(left, right);

    /// <summary>Whether two doubt sets differ in any part.</summary>
    public static bool operator !=(DoubtSet? left, DoubtSet? right) => !Equals(left, right);

    /// <summary>The set in one line: what would have to be doubted.</summary>
    public override string ToString() => $"doubt {string.Join(", ", Assertions)}";

    /// <summary>The claims to doubt as an HTML table that needs no style sheet and no script.</summary>
    public string ToHtml() => ((IDisplayed)this).ToTable().ToHtml();

    private DataTable ToDump() => ((IDisplayed)this).ToTable().ToData();

    DisplayTable IDisplayed.ToTable() => ClaimColumns.Of.Table("Claims to doubt", Claims);
}
