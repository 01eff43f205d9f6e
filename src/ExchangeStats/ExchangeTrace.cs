using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ExchangeStats;

/// <summary>What claims reveal of one exchange: its kind, and on which days its phases fell.</summary>
internal sealed class ExchangeTrace(string id)
{
    private static readonly PhaseRun Whole = new(1, int.MaxValue);

    private readonly Dictionary<PhaseRun, DayVotes> days = [];
    private bool isMoreThanRemains;

    public string Id { get; } = id;

    public ExchangeKind Kind => isMoreThanRemains ? ExchangeKind.Exchange : ExchangeKind.Remains;

    /// <summary>The phases and runs of phases that claims name.</summary>
    public IEnumerable<PhaseRun> Runs => days.Keys.Where(run => run != Whole);

    /// <summary>Where to count the days that claims on a scope of this exchange give.</summary>
    public DayVotes VotesOn(Scope scope)
    {
        isMoreThanRemains |= scope.Measure != Measure.Remains;
        ref var votes = ref CollectionsMarshal.GetValueRefOrAddDefault(days, scope.Phases ?? Whole, out _);
        return votes ??= new DayVotes();
    }

    /// <summary>The phases that have a day: the one that most publications give for the phase, or else for what it is part of.</summary>
    public ImmutableArray<Phase> Phases()
    {
        var phases = ImmutableArray.CreateBuilder<Phase>();
        var last = Runs.Select(run => run.Last).DefaultIfEmpty(1).Max();
        for (var number = 1; number <= last; number++)
        {
            var around = days.Where(entry => entry.Key.First <= number && number <= entry.Key.Last).Select(entry => entry.Value);
            if ((days.GetValueOrDefault(number)?.Winner ?? DayVotes.Together(around).Winner) is { } day) phases.Add(new Phase(number, day));
        }

        return phases.ToImmutable();
    }
}
