using System.Collections.Immutable;
using System.Globalization;

namespace ExchangeStats;

/// <summary>
/// Describes an exchange step by step. Each method returns a new builder and leaves this one as it was, so a half-described
/// exchange can be finished in several ways. <see cref="Build"/> checks the whole.
/// </summary>
public sealed class ExchangeBuilder
{
    private ExchangeBuilder(ImmutableArray<Party> parties) => Parties = parties;

    private ExchangeBuilder(ExchangeBuilder other)
    {
        Id = other.Id;
        Title = other.Title;
        Kind = other.Kind;
        Parties = other.Parties;
        Phases = other.Phases;
        Agreement = other.Agreement;
        Mediators = other.Mediators;
        FirstDate = other.FirstDate;
        LastDate = other.LastDate;
        Ordinal = other.Ordinal;
        Note = other.Note;
        ThroughPhase = other.ThroughPhase;
        Whole = other.Whole;
    }

    internal string Id { get; private set; } = "";

    internal string Title { get; private set; } = "";

    internal ExchangeKind Kind { get; private set; }

    internal ImmutableArray<Party> Parties { get; private set; }

    internal ImmutableArray<Phase> Phases { get; private set; } = [];

    internal Agreement? Agreement { get; private set; }

    internal ImmutableArray<string> Mediators { get; private set; } = [];

    internal DateOnly? FirstDate { get; private set; }

    internal DateOnly? LastDate { get; private set; }

    internal string? Ordinal { get; private set; }

    internal string? Note { get; private set; }

    // What was said of the first 1, 2, … phases together; the last entry speaks of the whole exchange.
    internal ImmutableArray<ImmutableArray<PartyCount>> ThroughPhase { get; private set; } = [];

    // What was said of the whole exchange, however many phases it will turn out to have.
    private ImmutableArray<PartyCount> Whole { get; init; } = [];

    /// <summary>The name by which claims refer to the exchange; without it the title serves.</summary>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public ExchangeBuilder WithId(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return new(this) { Id = id };
    }

    /// <summary>The name for people.</summary>
    public ExchangeBuilder Titled(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        return new(this) { Title = title };
    }

    /// <summary>What kind of event it is; an exchange when left out.</summary>
    public ExchangeBuilder OfKind(ExchangeKind kind) => new(this) { Kind = kind };

    /// <summary>What was agreed: as many people to each party.</summary>
    /// <param name="each">How many people are to be returned to each party.</param>
    /// <param name="on">The day it was agreed, if known.</param>
    /// <param name="at">The place it was agreed at, if known.</param>
    public ExchangeBuilder Agreed(Count each, DateOnly? on = null, string? at = null) =>
        new(this) { Agreement = new Agreement(ToEach(each), on, at) };

    /// <summary>What was agreed: N for M.</summary>
    public ExchangeBuilder Agreed(Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return new(this) { Agreement = agreement };
    }

    /// <summary>Who mediated.</summary>
    public ExchangeBuilder MediatedBy(params IEnumerable<string> mediators) => new(this) { Mediators = [.. mediators] };

    /// <summary>A handover that returned as many people to each party.</summary>
    /// <param name="date">The day; several handovers may fall on one day.</param>
    /// <param name="each">How many people were returned to each party; <see cref="Count.Unknown"/> when the size was withheld.</param>
    public ExchangeBuilder Phase(DateOnly date, Count each) => Phase(date, [.. ToEach(each)]);

    /// <summary>A handover with a count of its own for each party. A party that is left out has an unknown count, not zero.</summary>
    /// <param name="date">The day; several handovers may fall on one day.</param>
    /// <param name="returned">How many people were returned to which party.</param>
    public ExchangeBuilder Phase(DateOnly date, params ReadOnlySpan<(Party Party, Count Count)> returned)
    {
        var counts = new List<PartyCount>(returned.Length);
        foreach (var (party, count) in returned) counts.Add(new PartyCount(party, Category.All, count));
        return Phase(date, counts);
    }

    /// <summary>A handover with counts by party and category. What is left out is unknown, not zero.</summary>
    /// <param name="date">The day; several handovers may fall on one day.</param>
    /// <param name="returned">How many people of which category were returned to which party.</param>
    public ExchangeBuilder Phase(DateOnly date, IEnumerable<PartyCount> returned) =>
        new(this) { Phases = Phases.Add(new Phase(Phases.Length + 1, date, returned)) };

    /// <summary>
    /// What was said of the whole exchange: needed where the phases do not say it, and used instead of their sum where they do.
    /// It may be given before the phases or after them.
    /// </summary>
    /// <param name="party">The party to which people were returned.</param>
    /// <param name="count">How many.</param>
    /// <param name="category">Who is counted; all when left out.</param>
    /// <exception cref="ArgumentException">The party and category already have a count.</exception>
    public ExchangeBuilder InAll(Party party, Count count, Category? category = null) =>
        new(this) { Whole = PartyCounts.Sorted(Whole.Add(new PartyCount(party, category ?? Category.All, count)), nameof(party)) };

    /// <summary>The described exchange.</summary>
    /// <exception cref="InvalidOperationException">
    /// A count is for a party that takes no part, or phases are not in the order of their days.
    /// </exception>
    /// <exception cref="ArgumentException">The exchange it began with has a total already that was given again.</exception>
    public Exchange Build()
    {
        foreach (var entry in Phases.SelectMany(phase => phase.Counts).Concat(Whole).Concat(ThroughPhase.SelectMany(counts => counts)).Concat(Agreement?.Counts ?? []))
        {
            if (!Parties.Contains(entry.Party))
                throw new InvalidOperationException($"\"{Title}\" is between {string.Join(" and ", Parties)}; {entry.Party} takes no part in it.");
        }

        for (var i = 1; i < Phases.Length; i++)
        {
            if (Phases[i].Date < Phases[i - 1].Date)
            {
                throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture,
                    $"Phase {i + 1} of \"{Title}\" ({Phases[i].Date:yyyy-MM-dd}) is before phase {i} ({Phases[i - 1].Date:yyyy-MM-dd}); give the phases in the order of their days."));
            }
        }

        var title = Title.Length > 0 ? Title : $"Exchange between {string.Join(" and ", Parties)}";
        var described = Whole.Aggregate(this, (builder, total) => builder.WithThrough(Math.Max(1, Phases.Length), total));
        return new Exchange(new(described) { Title = title, Id = Id.Length > 0 ? Id : title });
    }

    internal static ExchangeBuilder Of(ImmutableArray<Party> parties)
    {
        foreach (var party in parties)
        {
            ArgumentNullException.ThrowIfNull(party);
            if (party.IsSum) throw new ArgumentException($"{party} is a sum over parties and cannot take part in an exchange.", nameof(parties));
        }

        if (parties.Distinct().Count() != parties.Length) throw new ArgumentException("A party stands twice.", nameof(parties));
        return new(parties);
    }

    internal static ExchangeBuilder From(Exchange exchange, ImmutableArray<ImmutableArray<PartyCount>> throughPhase) =>
        new(exchange.Parties)
        {
            Id = exchange.Id,
            Title = exchange.Title,
            Kind = exchange.Kind,
            Phases = exchange.Phases,
            Agreement = exchange.Agreement,
            Mediators = exchange.Mediators,
            FirstDate = exchange.FirstDate,
            LastDate = exchange.LastDate,
            Ordinal = exchange.Ordinal,
            Note = exchange.Note,
            ThroughPhase = throughPhase,
        };

    // A registry entry as a file gives it: nothing is checked, because a wrong entry is for the checker to find.
    internal static Exchange Entry(string id, string title, ExchangeKind kind, ImmutableArray<Party> parties, ImmutableArray<Phase> phases, DateOnly? firstDate, DateOnly? lastDate, string? ordinal, Agreement? agreement, ImmutableArray<string> mediators, string? note) =>
        new(new ExchangeBuilder(parties) { Id = id, Title = title, Kind = kind, Phases = phases, FirstDate = firstDate, LastDate = lastDate, Ordinal = ordinal, Agreement = agreement, Mediators = mediators, Note = note });

    internal Exchange BuildUnchecked() => new(this);

    internal ExchangeBuilder WithParties(ImmutableArray<Party> parties) => new(this) { Parties = parties };

    internal ExchangeBuilder WithPhases(ImmutableArray<Phase> phases) => new(this) { Phases = phases };

    internal ExchangeBuilder WithAgreement(Agreement? agreement) => new(this) { Agreement = agreement };

    internal ExchangeBuilder WithThrough(int phases, PartyCount count)
    {
        var through = ThroughPhase;
        while (through.Length < phases) through = through.Add([]);
        return new(this) { ThroughPhase = through.SetItem(phases - 1, PartyCounts.Sorted(through[phases - 1].Add(count), nameof(count))) };
    }

    private IEnumerable<PartyCount> ToEach(Count each) => Parties.Select(party => new PartyCount(party, Category.All, each));
}
