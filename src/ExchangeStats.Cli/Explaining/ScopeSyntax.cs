using System.Globalization;
using ExchangeStats.Cli.Input;

namespace ExchangeStats.Cli.Explaining;

/// <summary>
/// Reads what a user wants explained. An exchange, by id or title, and after it in any order: <c>phase 2</c> or <c>phases 1-2</c>;
/// <c>to</c> and a party; a category. Or a period: <c>until</c> and a day, and perhaps <c>since</c> and a day, <c>via</c> and a
/// route. Another measure than people returned stands first: remains, declined, held, exchanges. Names are those of the book, in
/// any case of letters; <c>by</c> and <c>on</c> mean <c>until</c>, <c>from</c> means <c>since</c>, <c>of</c> means <c>to</c>.
/// </summary>
internal sealed class ScopeSyntax
{
    private static readonly string[] Keywords = ["phase", "phases", "to", "of", "since", "from", "until", "by", "on", "via"];
    private static readonly (string Word, Measure Measure)[] Measures =
        [("returned", Measure.Returned), ("remains", Measure.Remains), ("declined", Measure.Declined), ("held", Measure.Held), ("exchanges", Measure.Exchanges)];

    private readonly BookWords words;
    private readonly string text;
    private string rest;

    private ScopeSyntax(string text, BookWords words) => (this.text, rest, this.words) = (text, text.Trim(), words);

    /// <summary>The forms, for help and mistakes.</summary>
    public const string Forms = "expected the id of a claim, or \"<exchange> [phase 2 | phases 1-2] [to <party>] [<category>]\", or \"[since <day>] until <day> [to <party>] [<category>] [via <route>]\"";

    /// <summary>Reads a text.</summary>
    /// <exception cref="UsageException">It cannot be read; the message names the word and guesses what was meant.</exception>
    public static ScopeQuery Read(string text, BookWords words) => new ScopeSyntax(text, words).Read();

    private ScopeQuery Read()
    {
        var query = new ScopeQuery();
        query.Exchange = TakeName(words.Exchanges)?.Id;
        if (query.Exchange is null && Measures.FirstOrDefault(measure => measure.Word.Equals(Next(), StringComparison.OrdinalIgnoreCase)) is { Word: not null } named)
        {
            Take();
            query.Measure = named.Measure;
            query.Exchange = TakeName(words.Exchanges)?.Id;
        }

        if (query.Exchange is null && !Keywords.Contains(Next(), StringComparer.OrdinalIgnoreCase)) throw UnknownBeginning();
        while (rest.Length > 0) ReadPart(query);
        if (query.Exchange is null && query.Until is null) throw new UsageException($"\"{text}\" names neither an exchange nor the last day of a period; {Forms}.");
        if (query.Exchange is not null && (query.Until ?? query.Since) is not null) throw new UsageException($"\"{text}\" names an exchange and days; expected the one or the other.");
        if (query.Until < query.Since) throw new UsageException($"\"{text}\" ends before it begins; expected since a day and until a later one.");
        return query;
    }

    private void ReadPart(ScopeQuery query)
    {
        switch (Next().ToLowerInvariant())
        {
            case "phase" or "phases":
                Take();
                query.Phases = Phases(Take());
                break;
            case "to" or "of":
                Take();
                query.Party = TakeName(words.Parties) ?? words.Party(Take());
                break;
            case "since" or "from":
                Take();
                query.Since = Day(Take());
                break;
            case "until" or "by" or "on":
                Take();
                query.Until = Day(Take());
                break;
            case "via":
                Take();
                query.Via = TakeUntilKeyword();
                break;
            default:
                query.Category = TakeName(words.Categories) ?? throw BookWords.Unknown("word", Next(), [.. Keywords, .. words.Categories.Select(category => category.Value.Code)]);
                break;
        }
    }

    private UsageException UnknownBeginning()
    {
        var end = Keywords.Select(keyword => rest.IndexOf($" {keyword} ", StringComparison.OrdinalIgnoreCase)).Where(index => index > 0).DefaultIfEmpty(rest.Length).Min();
        var beginning = rest[..end];
        var guess = Suggestion.Nearest(beginning, [.. words.Exchanges.Select(exchange => exchange.Name), .. Measures.Select(measure => measure.Word), .. Keywords]);
        return new UsageException($"\"{beginning}\" is no claim and no exchange of the data{(guess is null ? "; " + Forms : $"; did you mean \"{guess}\"?")}{(guess is null ? "." : "")}");
    }

    private static PhaseRun Phases(string word)
    {
        var ends = word.Split('-');
        if (ends.Length <= 2 && int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(ends[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var last) && first >= 1 && last >= first) return new PhaseRun(first, last);
        throw new UsageException($"phase \"{word}\" is no phase; expected a number such as 2, or a run such as 1-2.");
    }

    private static DateOnly Day(string word) => DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw new UsageException($"day \"{word}\" is no day; expected one such as 2025-05-31.");

    // The longest name that the rest begins with, since names may hold spaces and begin with each other.
    private T? TakeName<T>(IEnumerable<(string Name, T Value)> known)
        where T : class
    {
        var (length, value) = (0, (T?)null);
        foreach (var (name, candidate) in known)
        {
            if (name.Length > length && rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (rest.Length == name.Length || rest[name.Length] is ' ' or ',')) (length, value) = (name.Length, candidate);
        }

        if (value is not null) rest = rest[length..].TrimStart(' ', ',');
        return value;
    }

    private string Next() => rest.Split([' ', ','], 2)[0];

    private string Take()
    {
        var word = Next();
        rest = rest[word.Length..].TrimStart(' ', ',');
        return word;
    }

    private string TakeUntilKeyword()
    {
        var taken = Take();
        while (rest.Length > 0 && !Keywords.Contains(Next(), StringComparer.OrdinalIgnoreCase)) taken += " " + Take();
        return taken;
    }
}
