using System.Collections.Immutable;
using System.Data;
using ExchangeStats.Display;

namespace ExchangeStats.Consistency;

/// <summary>
/// A minimal set of assertions that cannot all be true: without any one of them the others can. Immutable; two conflicts are
/// equal when their assertions are equal.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed class Conflict : IEquatable<Conflict>, IDisplayed
{
    internal Conflict(FindingCode code, ImmutableArray<Assertion> assertions, Certificate certificate, ImmutableArray<Hypothesis> hypotheses = default)
    {
        Code = code;
        Assertions = assertions;
        Certificate = certificate;
        Hypotheses = hypotheses.IsDefault ? [] : hypotheses;
    }

    /// <summary>What kind of contradiction it is.</summary>
    public FindingCode Code { get; }

    /// <summary>The assertions, in the order of their first claims; two or more.</summary>
    public ImmutableArray<Assertion> Assertions { get; }

    /// <summary>The arithmetic that proves it.</summary>
    public Certificate Certificate { get; }

    /// <summary>Innocent explanations that the claims suggest, before anybody is blamed; often none.</summary>
    public ImmutableArray<Hypothesis> Hypotheses { get; }

    /// <summary>All claims involved, by assertion.</summary>
    public IEnumerable<Claim> Claims => Assertions.SelectMany(assertion => assertion.Claims);

    internal Conflict With(ImmutableArray<Hypothesis> hypotheses) => new(Code, Assertions, Certificate, hypotheses);

    /// <inheritdoc/>
    public bool Equals(Conflict? other) => other is not null && Code == other.Code && Assertions.SequenceEqual(other.Assertions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Conflict);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Assertions[0]);

    /// <summary>Whether two conflicts are equal in all parts.</summary>
    public static bool operator ==(Conflict? left, Conflict? right) => Equals(left, right);

    /// <summary>Whether two conflicts differ in any part.</summary>
    public static bool operator !=(Conflict? left, Conflict? right) => !Equals(left, right);

    /// <summary>The certificate.</summary>
    public override string ToString() => Certificate.ToString();

    /// <summary>The arithmetic, the claims and what may explain them as an HTML table that needs no style sheet and no script.</summary>
    public string ToHtml() => ((IDisplayed)this).ToTable().ToHtml();

    private DataTable ToDump() => ((IDisplayed)this).ToTable().ToData();

    DisplayTable IDisplayed.ToTable() => ClaimColumns.Of.Table(ToString(), Claims, string.Join("; ", Hypotheses));
}
