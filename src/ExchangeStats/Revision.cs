using System.Data;
using ExchangeStats.Display;

namespace ExchangeStats;

/// <summary>
/// A claimant who gave one figure and later, for the same scope, another that cannot be true beside it: the later one
/// supersedes the earlier. Both stay in the book. Immutable; equal when both claims are equal.
/// </summary>
/// <param name="Earlier">The claim that was given up.</param>
/// <param name="Later">The claim that took its place.</param>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed record Revision(Claim Earlier, Claim Later) : IDisplayed
{
    /// <summary>The revision in one line: who, from what to what.</summary>
    public override string ToString() => $"{Earlier.Claimant}: {Earlier.Count} revised to {Later.Count}, {Earlier.Scope}";

    /// <summary>The two claims as an HTML table that needs no style sheet and no script.</summary>
    public string ToHtml() => ((IDisplayed)this).ToTable().ToHtml();

    private DataTable ToDump() => ((IDisplayed)this).ToTable().ToData();

    DisplayTable IDisplayed.ToTable() => ClaimColumns.Of.Table(ToString(), [Earlier, Later]);
}
