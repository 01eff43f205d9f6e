using System.Runtime.CompilerServices;

namespace ExchangeStats.Data;

/// <summary>
/// Takes claims for equal that differ in their attestations only. Claimants and scopes have to be pooled, so that being the same
/// object is being equal.
/// </summary>
internal sealed class SameStatement : IEqualityComparer<Claim>
{
    public static readonly SameStatement Comparer = new();

    public bool Equals(Claim? x, Claim? y) =>
        ReferenceEquals(x!.Claimant, y!.Claimant) && ReferenceEquals(x.Scope, y.Scope) && x.Count == y.Count && x.IsParity == y.IsParity && x.Status == y.Status;

    public int GetHashCode(Claim obj) =>
        HashCode.Combine(RuntimeHelpers.GetHashCode(obj.Claimant), RuntimeHelpers.GetHashCode(obj.Scope), obj.Count.Number.GetValueOrDefault());
}
