using System.Data;
using System.Text;
using ExchangeStats.Display;

namespace ExchangeStats;

/// <summary>
/// What a claim speaks about: a measure, a party and a category, of an exchange (all of it, one phase or a run of phases) or of
/// a period (from a day, or from the beginning, up to a day; by any route or by one). Immutable; two scopes are equal when all
/// parts are equal.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed record Scope : IDisplayed
{
    private Scope(Measure measure, Party party, Category category)
    {
        ArgumentNullException.ThrowIfNull(party);
        Measure = measure;
        Party = party;
        Category = category;
    }

    /// <summary>What is counted.</summary>
    public Measure Measure { get; }

    /// <summary>The party that people went home to, or for people held would go home to; or a sum over parties.</summary>
    public Party Party { get; }

    /// <summary>Who is counted.</summary>
    public Category Category { get; }

    /// <summary>The id of the exchange, or null for a period.</summary>
    public string? Exchange { get; private init; }

    /// <summary>The phases of the exchange, or null for the whole exchange and for a period.</summary>
    public PhaseRun? Phases { get; private init; }

    /// <summary>The first day of the period; null for an exchange, and for a period whose beginning is not stated.</summary>
    public DateOnly? Since { get; private init; }

    /// <summary>The last day of the period, for people held the day itself; null for an exchange.</summary>
    public DateOnly? Until { get; private init; }

    /// <summary>The only route that counts, such as <c>exchange</c> or <c>UAE</c>; null for any route.</summary>
    public string? Via { get; private init; }

    /// <summary>People returned, or what else is measured, in an exchange.</summary>
    /// <param name="exchange">The id of the exchange; spaces around it are not part of it.</param>
    /// <param name="party">The party to which people were returned.</param>
    /// <param name="category">Who is counted; all when left out.</param>
    /// <param name="phases">The phase or run of phases; the whole exchange when left out.</param>
    /// <param name="measure">What is counted; people returned when left out.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public static Scope Of(string exchange, Party party, Category? category = null, PhaseRun? phases = null, Measure measure = Measure.Returned)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(exchange);
        return new(measure, party, category ?? Category.All) { Exchange = exchange.Trim(), Phases = phases };
    }

    /// <summary>People returned, or what else is measured, over a period.</summary>
    /// <param name="since">The first day, or null when it is not stated.</param>
    /// <param name="until">The last day.</param>
    /// <param name="party">The party to which people were returned.</param>
    /// <param name="category">Who is counted; all when left out.</param>
    /// <param name="via">The only route that counts; any when left out.</param>
    /// <param name="measure">What is counted; people returned when left out.</param>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public static Scope Period(DateOnly? since, DateOnly until, Party party, Category? category = null, string? via = null, Measure measure = Measure.Returned)
    {
        if (until < since)
            throw new ArgumentException(FormattableString.Invariant($"The last day {until:yyyy-MM-dd} is before the first day {since:yyyy-MM-dd}."), nameof(until));
        return new(measure, party, category ?? Category.All) { Since = since, Until = until, Via = string.IsNullOrWhiteSpace(via) ? null : via.Trim() };
    }

    /// <summary>People held on a day.</summary>
    /// <param name="on">The day.</param>
    /// <param name="party">The party that they would go home to.</param>
    /// <param name="category">Who is counted; all when left out.</param>
    public static Scope Held(DateOnly on, Party party, Category? category = null) => Period(null, on, party, category, measure: Measure.Held);

    /// <summary>The same scope for another category.</summary>
    public Scope With(Category category) => new(Measure, Party, category) { Exchange = Exchange, Phases = Phases, Since = Since, Until = Until, Via = Via };

    /// <summary>The same scope for another party.</summary>
    public Scope With(Party party) => new(Measure, party, Category) { Exchange = Exchange, Phases = Phases, Since = Since, Until = Until, Via = Via };

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Exchange, Phases, Until, Party);

    /// <summary>The scope in words: <c>returned to Ukraine, Military, phase 2 of UA-RU-2025-05-23</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Measure switch
        {
            Measure.Remains => $"remains returned to {Party}",
            Measure.Declined => $"declined to return to {Party}",
            Measure.Held => $"held, of {Party}",
            Measure.Exchanges => "exchanges",
            _ => $"returned to {Party}",
        });
        if (Category != Category.All) text.Append(", ").Append(Category);
        if (Exchange is not null)
        {
            if (Phases is { } run) text.Append(run.IsSingle ? ", phase " : ", phases ").Append(run).Append(" of ").Append(Exchange);
            else text.Append(", ").Append(Exchange);
        }

        if (Since is { } since) text.Append(FormattableString.Invariant($", from {since:yyyy-MM-dd}"));
        var join = Measure == Measure.Held ? ", on" : Since is null ? ", by" : " to";
        if (Until is { } until) text.Append(FormattableString.Invariant($"{join} {until:yyyy-MM-dd}"));
        if (Via is not null) text.Append(", via ").Append(Via);
        return text.ToString();
    }

    /// <summary>What is spoken of, part by part as an HTML table that needs no style sheet and no script.</summary>
    public string ToHtml() => ((IDisplayed)this).ToTable().ToHtml();

    private DataTable ToDump() => ((IDisplayed)this).ToTable().ToData();

    DisplayTable IDisplayed.ToTable() => DisplayTable.OfTexts(ToString(), ("measure", Measure.ToString()), ("party", Party.ToString()), ("category", Category.ToString()), ("exchange", Exchange), ("phases", Phases?.ToString()), ("since", DisplayTable.Day(Since)), ("until", DisplayTable.Day(Until)), ("via", Via));
}
