using System.Collections.Immutable;
using System.Data;
using ExchangeStats.Display;

namespace ExchangeStats;

/// <summary>
/// One agreed handover of people between parties, in one or more phases, with what is known of its counts. Made by
/// <see cref="Between"/>, or read with a <see cref="ClaimBook"/>: there it is a bare entry whose counts are unknown until the
/// claims have been reconciled.
/// </summary>
/// <remarks>
/// People are counted towards the parties that take part. To a party that takes no part exactly nobody was returned; to one
/// that takes part and of which nothing was said, an unknown number. Immutable; two exchanges are equal when all parts are
/// equal.
/// </remarks>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed class Exchange : IEquatable<Exchange>, IDisplayed
{
    private readonly ImmutableArray<ImmutableArray<PartyCount>> throughPhase;

    internal Exchange(ExchangeBuilder source)
    {
        Id = source.Id;
        Title = source.Title;
        Kind = source.Kind;
        Parties = source.Parties;
        Phases = source.Phases;
        Agreement = source.Agreement;
        Mediators = source.Mediators;
        FirstDate = source.FirstDate ?? (Phases.IsEmpty ? null : Phases[0].Date);
        LastDate = source.LastDate ?? (Phases.IsEmpty ? null : Phases.Max(phase => phase.Date));
        Ordinal = source.Ordinal;
        Note = source.Note;
        throughPhase = source.ThroughPhase;
    }

    /// <summary>The name by which claims refer to the exchange.</summary>
    public string Id { get; }

    /// <summary>The name for people.</summary>
    public string Title { get; }

    /// <summary>What kind of event it is.</summary>
    public ExchangeKind Kind { get; }

    /// <summary>The parties that take part, in the order in which they were given.</summary>
    public ImmutableArray<Party> Parties { get; }

    /// <summary>The handovers in the order of their numbers; empty for a plan.</summary>
    public ImmutableArray<Phase> Phases { get; }

    /// <summary>What was agreed, or null when nothing is known of it.</summary>
    public Agreement? Agreement { get; }

    /// <summary>Who mediated, as claims name them.</summary>
    public ImmutableArray<string> Mediators { get; }

    /// <summary>The first handover, for a plan its announcement; null when unknown.</summary>
    public DateOnly? FirstDate { get; }

    /// <summary>The last handover, for a plan its announcement; null when unknown.</summary>
    public DateOnly? LastDate { get; }

    /// <summary>The number that authorities gave the exchange, as written (<c>65</c>, <c>72–73</c>); null when none is known.</summary>
    public string? Ordinal { get; }

    /// <summary>A remark on the exchange, or null.</summary>
    public string? Note { get; }

    /// <summary>Begins an exchange between two or more parties.</summary>
    /// <param name="first">A party.</param>
    /// <param name="second">Another party.</param>
    /// <param name="others">More parties, if any.</param>
    /// <exception cref="ArgumentException">A party stands twice or is a sum over parties.</exception>
    public static ExchangeBuilder Between(Party first, Party second, params ReadOnlySpan<Party> others) =>
        ExchangeBuilder.Of([first, second, .. others]);

    /// <summary>How many people were returned in the whole exchange.</summary>
    /// <param name="party">The party to which; a sum such as <see cref="Party.Both"/> adds up its parties.</param>
    /// <param name="category">Who is counted; all when left out.</param>
    public Count Total(Party party, Category? category = null)
    {
        ArgumentNullException.ThrowIfNull(party);
        return Through(Phases.Length, party, category ?? Category.All);
    }

    /// <summary>How many people were returned in the first phases.</summary>
    /// <param name="phases">How many phases, in the order of their numbers, from 0 to all.</param>
    /// <param name="party">The party to which; a sum such as <see cref="Party.Both"/> adds up its parties.</param>
    /// <param name="category">Who is counted; all when left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are not that many phases.</exception>
    public Count TotalThrough(int phases, Party party, Category? category = null)
    {
        ArgumentNullException.ThrowIfNull(party);
        ArgumentOutOfRangeException.ThrowIfNegative(phases);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(phases, Phases.Length);
        return Through(phases, party, category ?? Category.All);
    }

    /// <summary>How many people of the agreed figure remain to be returned; unknown when no figure was agreed, never below zero.</summary>
    /// <param name="party">The party to which.</param>
    /// <param name="category">Who is counted; all when left out.</param>
    public Count Remaining(Party party, Category? category = null) => Count.Remaining(Agreed(party, category), Total(party, category));

    /// <summary>The share of the agreed figure that has been returned; unknown when no figure was agreed.</summary>
    /// <param name="party">The party to which.</param>
    /// <param name="category">Who is counted; all when left out.</param>
    public Progress Progress(Party party, Category? category = null) =>
        ExchangeStats.Progress.Of(Total(party, category), Agreed(party, category));

    /// <summary>The running total, one step a phase; empty when there is no phase.</summary>
    /// <param name="party">The party to which; a sum such as <see cref="Party.Both"/> adds up its parties.</param>
    /// <param name="category">Who is counted; all when left out.</param>
    public CumulativeReturns CumulativeReturns(Party party, Category? category = null)
    {
        ArgumentNullException.ThrowIfNull(party);
        category ??= Category.All;
        var steps = ImmutableArray.CreateBuilder<CumulativeReturn>(Phases.Length);
        AddSteps(party, category, steps);
        return new CumulativeReturns(party, category, steps.MoveToImmutable());
    }

    /// <summary>The running total, one step a phase, in the order of days.</summary>
    internal void AddSteps(Party party, Category category, ImmutableArray<CumulativeReturn>.Builder steps)
    {
        var inOrder = true;
        for (var i = 1; i < Phases.Length; i++) inOrder &= Phases[i - 1].Date <= Phases[i].Date;
        if (inOrder)
        {
            for (var i = 0; i < Phases.Length; i++)
            {
                var added = Added(i, party, category);
                steps.Add(new CumulativeReturn(Phases[i].Date, Id, Phases[i].Number, added, i == 0 && throughPhase.IsEmpty ? added : Through(i + 1, party, category)));
            }

            return;
        }

        var sum = Count.Zero;
        foreach (var i in Enumerable.Range(0, Phases.Length).OrderBy(i => Phases[i].Date).ThenBy(i => i))
        {
            var added = Added(i, party, category);
            sum += added;
            steps.Add(new CumulativeReturn(Phases[i].Date, Id, Phases[i].Number, added, sum));
        }
    }

    /// <summary>What most statistics ask of it.</summary>
    internal ExchangeOutline ToOutline() => Phases.IsEmpty
        ? new(Id, FirstDate, LastDate, Parties.Length, 0, default, 0, false)
        : new(Id, FirstDate, LastDate, Parties.Length, Phases.Length, Phases[0].Date, Phases[0].Number, Phases.Length == 1 && throughPhase.IsEmpty);

    /// <summary>A builder that begins with everything this exchange says.</summary>
    public ExchangeBuilder ToBuilder() => ExchangeBuilder.From(this, throughPhase);

    /// <inheritdoc/>
    public bool Equals(Exchange? other) =>
        other is not null && Id == other.Id && Title == other.Title && Kind == other.Kind && Ordinal == other.Ordinal
        && Note == other.Note && FirstDate == other.FirstDate && LastDate == other.LastDate && Equals(Agreement, other.Agreement)
        && Parties.SequenceEqual(other.Parties) && Mediators.SequenceEqual(other.Mediators) && Phases.SequenceEqual(other.Phases)
        && throughPhase.Length == other.throughPhase.Length
        && throughPhase.Zip(other.throughPhase).All(pair => pair.First.SequenceEqual(pair.Second));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Exchange);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Whether two exchanges are equal in all parts.</summary>
    public static bool operator ==(Exchange? left, Exchange? right) => Equals(left, right);

    /// <summary>Whether two exchanges differ in any part.</summary>
    public static bool operator !=(Exchange? left, Exchange? right) => !Equals(left, right);

    /// <summary>The exchange in one line: <c>1,000 for 1,000: Ukraine 697, Russia 697</c>.</summary>
    public override string ToString() => $"{Title}: {string.Join(", ", Parties.Select(party => $"{party} {Total(party)}"))}";

    private Count Agreed(Party party, Category? category)
    {
        ArgumentNullException.ThrowIfNull(party);
        if (Agreement is null) return Count.Unknown;
        return party.IsSum ? MembersOf(party).Select(member => Agreement.To(member, category)).Sum() : Agreement.To(party, category);
    }

    private Count Added(int index, Party party, Category category)
    {
        if (party.IsSum) return MembersOf(party).Select(member => Added(index, member, category)).Sum();
        return Parties.Contains(party) ? Phases[index].Returned(party, category) : Count.Zero;
    }

    private Count Through(int phases, Party party, Category category)
    {
        if (party.IsSum) return MembersOf(party).Select(member => Through(phases, member, category)).Sum();

        // The commonest case, and one of many in long histories: one handover, and nothing said beside it.
        if (phases == 1 && throughPhase.IsEmpty && PartyCounts.Find(Phases[0].Counts, party, category) is { } only) return only;
        if (!Parties.Contains(party)) return Count.Zero;
        if (Phases.IsEmpty) return throughPhase.IsEmpty ? Count.Unknown : PartyCounts.Find(throughPhase[0], party, category) ?? Count.Unknown;

        // What was said of the first phases together outranks the sum of what was said of each.
        var (sum, rest) = (Count.Zero, phases);
        for (; rest > 0; rest--)
        {
            if (rest <= throughPhase.Length && PartyCounts.Find(throughPhase[rest - 1], party, category) is { } stated)
            {
                sum = stated;
                break;
            }
        }

        for (var i = rest; i < phases; i++) sum += Phases[i].Returned(party, category);
        return sum;
    }

    private ImmutableArray<Party> MembersOf(Party sum) => sum == Party.Both ? Parties : sum.Members;

    /// <summary>The phases and the total, by party, as an HTML table that needs no style sheet and no script.</summary>
    public string ToHtml() => ((IDisplayed)this).ToTable().ToHtml();

    private DataTable ToDump() => ((IDisplayed)this).ToTable().ToData();

    DisplayTable IDisplayed.ToTable() => new(Title, ["Phase", "Day", .. Parties.Select(party => party.ToString())],
        [.. Phases.Select(phase => ImmutableArray.Create([FormattableString.Invariant($"{phase.Number}"), FormattableString.Invariant($"{phase.Date:yyyy-MM-dd}"), .. Parties.Select(party => phase.Returned(party).ToString())])),
            ["Total", "", .. Parties.Select(party => Total(party).ToString())]],
        Agreement?.ToString() ?? "", texts: 2);
}
