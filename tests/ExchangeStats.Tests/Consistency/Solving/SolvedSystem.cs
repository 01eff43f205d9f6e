using System.Collections.Immutable;
using ExchangeStats.Consistency.Solving;

namespace ExchangeStats.Tests.Consistency.Solving;

/// <summary>Everything that the engine says of a system, with the numbers of the system.</summary>
internal sealed class SolvedSystem
{
    private static readonly SearchLimits Unlimited = new(10_000, 10_000, 1_000_000);

    private readonly SumSystem system;
    private readonly ImmutableArray<ComponentAnalysis> analyses;

    /// <param name="system">The system.</param>
    /// <param name="statements">The statements of each row; one for each row when left out.</param>
    /// <param name="limits">How far to search; very far when left out.</param>
    public SolvedSystem(SumSystem system, Func<int, IEnumerable<int>>? statements = null, SearchLimits? limits = null)
    {
        this.system = system;
        var most = statements is null ? system.Rows.Length : Enumerable.Range(0, system.Rows.Length).SelectMany(statements).DefaultIfEmpty(0).Max() + 1;
        analyses = [.. system.Components.Select(component => ComponentAnalysis.Of(
            component,
            part => new Statements([.. part.Rows.Select(row => statements is null ? [row] : statements(row).Distinct().ToArray())], [.. Enumerable.Repeat(1, most)]),
            quantity => quantity,
            limits ?? Unlimited,
            default))];
    }

    public bool? IsFeasible => analyses.Any(analysis => analysis.IsFeasible == false) ? false : analyses.Any(analysis => analysis.IsFeasible is null) ? null : true;

    public bool IsDecided => analyses.All(analysis => analysis.IsDecided);

    public bool IsComplete => analyses.All(analysis => analysis.IsComplete);

    public IEnumerable<ImmutableArray<int>> Conflicts =>
        from analysis in analyses
        from conflict in analysis.Conflicts
        select conflict.Select(analysis.RowInSystem).ToImmutableArray();

    public IEnumerable<Proof> Proofs => from analysis in analyses from conflict in analysis.Conflicts select analysis.ProofOf(conflict) into proof where proof is not null select proof;

    public long Weight => analyses.Sum(analysis => analysis.Groups.Sum(group => group.Weight));

    /// <summary>Every way to choose one set in each group, as sorted rows.</summary>
    public IEnumerable<ImmutableArray<int>> Doubts
    {
        get
        {
            IEnumerable<ImmutableArray<int>> all = [[]];
            foreach (var analysis in analyses)
            {
                foreach (var group in analysis.Groups) all = [.. all.SelectMany(sofar => group.Sets.Select(set => sofar.Concat(set.Select(analysis.RowInSystem)).Order().ToImmutableArray()))];
            }

            return all;
        }
    }

    public (Reach Hull, ImmutableArray<Reach> Scenarios, bool IsTight) RangeOf(int quantity)
    {
        var component = system.Components[system.ComponentOf[quantity]];
        var (scenarios, isTight) = analyses[system.ComponentOf[quantity]].RangeWithProof(Array.IndexOf(component.Quantities, quantity));
        return (scenarios.Aggregate((all, next) => all.Hull(next)), scenarios, isTight);
    }

    public IEnumerable<int> RowsBehind(int quantity)
    {
        var component = system.Components[system.ComponentOf[quantity]];
        return analyses[system.ComponentOf[quantity]].RowsBehind(Array.IndexOf(component.Quantities, quantity)).Select(row => component.Rows[row]);
    }
}
