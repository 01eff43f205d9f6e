namespace ExchangeStats.Cli.Input;

/// <summary>Finds what a user names in a book: parties, categories and exchanges, by code, id or name, in any case of letters.</summary>
internal sealed class BookWords(ClaimBook book)
{
    private const int MostListed = 12;

    /// <summary>The names of parties that are no sums, each with its party.</summary>
    public IEnumerable<(string Name, Party Value)> Parties => book.Parties.Where(party => !party.IsSum)
        .SelectMany(party => new[] { party.Code, party.Name.English, party.Name.Ukrainian }.OfType<string>().Distinct().Select(name => (name, party)));

    /// <summary>The names of categories, each with its category.</summary>
    public IEnumerable<(string Name, Category Value)> Categories => book.Categories.Prepend(ExchangeStats.Category.All)
        .SelectMany(category => new[] { category.Code, category.Label.English, category.Label.Ukrainian }.OfType<string>().Distinct().Select(name => (name, category)));

    /// <summary>The names of exchanges, each with its exchange.</summary>
    public IEnumerable<(string Name, Exchange Value)> Exchanges => book.Exchanges
        .SelectMany(exchange => new[] { exchange.Id, exchange.Title }.Distinct().Select(name => (name, exchange)));

    /// <summary>A party by its code or name, or a sum such as <c>BOTH</c> or <c>RU+UA</c>.</summary>
    /// <exception cref="UsageException">There is no such party.</exception>
    public Party Party(string word)
    {
        if (word.Equals(ExchangeStats.Party.Both.Code, StringComparison.OrdinalIgnoreCase)) return ExchangeStats.Party.Both;
        return word.Contains('+', StringComparison.Ordinal)
            ? ExchangeStats.Party.Together([.. word.Split('+', StringSplitOptions.TrimEntries).Select(part => Find("party", part, Parties, party => party.Code))])
            : Find("party", word, Parties, party => party.Code);
    }

    /// <summary>A category by its code or label.</summary>
    /// <exception cref="UsageException">There is no such category.</exception>
    public Category Category(string word) => Find("category", word, Categories, category => category.Code);

    /// <summary>An exchange by its id or title.</summary>
    /// <exception cref="UsageException">There is no such exchange.</exception>
    public Exchange Exchange(string word) => Find("exchange", word, Exchanges, exchange => exchange.Id);

    /// <summary>What is wrong with a word that names nothing, with a guess or with what could have been named.</summary>
    public static UsageException Unknown(string what, string word, IEnumerable<string> known)
    {
        var names = known.Distinct(StringComparer.Ordinal).ToArray();
        var listed = names.Length > MostListed ? FormattableString.Invariant($"{string.Join(", ", names.Take(MostListed))} and {names.Length - MostListed:N0} more") : string.Join(", ", names);
        return new UsageException($"{what} \"{word}\" is unknown{Suggestion.BeforeExpected(word, names)} {(names.Length == 0 ? "none, since the data name none" : listed)}.");
    }

    private static T Find<T>(string what, string word, IEnumerable<(string Name, T Value)> known, Func<T, string> code)
    {
        var names = known.ToArray();
        foreach (var comparison in new[] { StringComparison.Ordinal, StringComparison.OrdinalIgnoreCase })
        {
            foreach (var (name, value) in names)
            {
                if (name.Equals(word.Trim(), comparison)) return value;
            }
        }

        // A title or label that is nearly right leads to the code.
        if (Suggestion.Nearest(word, names.Select(entry => entry.Name)) is { } guess) throw new UsageException($"{what} \"{word}\" is unknown; did you mean \"{guess}\"?");
        throw Unknown(what, word, names.Select(entry => code(entry.Value)));
    }
}
