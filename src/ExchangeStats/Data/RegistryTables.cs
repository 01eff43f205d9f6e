using System.Collections.Immutable;
using System.Globalization;

namespace ExchangeStats.Data;

/// <summary>Reads the tables that claims refer to.</summary>
internal sealed class RegistryTables(ProblemList problems)
{
    public const int LastPhase = 10_000;

    private Dictionary<string, Party>? parties;
    private Dictionary<string, Category>? categories;

    public ImmutableArray<Party>? Parties { get; private set; }

    public ImmutableArray<Category>? Categories { get; private set; }

    public Dictionary<string, Exchange>? Exchanges { get; private set; }

    public Dictionary<string, List<Phase>>? Phases { get; private set; }

    public void ReadParties(TableRows rows, ExtraColumnsBuilder extras)
    {
        parties = new(StringComparer.Ordinal);
        var read = ImmutableArray.CreateBuilder<Party>();
        while (rows.Read())
        {
            var code = rows[0].ToString();
            if (!Party.IsCode(code)) rows.Problem(0, $"code {Excerpt.Of(code)} is not a party's code; expected letters, digits, hyphens and underscores");
            else if (parties.ContainsKey(code)) rows.Problem(0, $"code {Excerpt.Of(code)} stands twice");
            else
            {
                var party = Party.Of(code, rows[1].IsEmpty ? null : new Label(rows[1].ToString(), rows[2].ToString()));
                parties.Add(code, party);
                read.Add(party);
                extras.Keep(rows, code);
            }
        }

        Parties = read.ToImmutable();
    }

    public void ReadCategories(TableRows rows, ExtraColumnsBuilder extras)
    {
        categories = new(StringComparer.Ordinal);
        var read = ImmutableArray.CreateBuilder<Category>();
        var within = new List<(Category Category, FileProblem Problem)>();
        while (rows.Read())
        {
            var code = rows[0].ToString();
            var (exhaustive, inAll) = (rows.YesNo(2, false), rows.YesNo(4, true));
            if (!Party.IsCode(code)) rows.Problem(0, $"category {Excerpt.Of(code)} is not a category's code; expected letters, digits, hyphens and underscores");
            else if (categories.ContainsKey(code)) rows.Problem(0, $"category {Excerpt.Of(code)} stands twice");
            else
            {
                var category = new Category(code, rows[1].IsEmpty ? code : rows[1].ToString(), exhaustive,
                    rows[3].IsEmpty ? null : rows[3].ToString(), inAll,
                    new Label(rows[5].IsEmpty ? code : rows[5].ToString(), rows[6].ToString()),
                    rows[7].IsEmpty ? null : rows.Verbatim(7).ToString());
                categories.Add(code, category);
                read.Add(category);
                extras.Keep(rows, code);
                if (category.Within is { } parent) within.Add((category, rows.ProblemAt(3, $"within {Excerpt.Of(parent)} ")));
            }
        }

        Categories = read.ToImmutable();
        foreach (var (category, problem) in within)
        {
            if (!categories.ContainsKey(category.Within!)) problems.Add(problem with { Message = problem.Message + "is unknown; expected the code of another category" });
            else if (LeadsInCircle(category)) problems.Add(problem with { Message = problem.Message + "leads in a circle; a category cannot lie within itself" });
        }
    }

    public void ReadExchanges(TableRows rows, ExtraColumnsBuilder extras)
    {
        Exchanges = new(StringComparer.Ordinal);
        while (rows.Read())
        {
            var id = rows[0].ToString();
            var kind = rows.Word(1, FileWords.Kinds);
            var (first, last, agreedOn) = (rows.Day(3), rows.Day(4), rows.Day(6));
            var members = Split(rows[9]).Select(code => FindParty(rows, 9, code)).OfType<Party>().Distinct().ToImmutableArray();
            foreach (var sum in members.Where(party => party.IsSum)) rows.Problem(9, $"parties {Excerpt.Of(sum.Code)} is a sum over parties; expected single parties");
            if (last < first) rows.Problem(4, FormattableString.Invariant($"last_date {last:yyyy-MM-dd} is before first_date {first:yyyy-MM-dd}"));
            if (id.Length == 0) rows.Problem(0, "id is empty; expected the name by which claims refer to the exchange");
            else if (Exchanges.ContainsKey(id)) rows.Problem(0, $"id {Excerpt.Of(id)} stands twice");
            else
            {
                var agreement = agreedOn is null && rows[7].IsEmpty ? null : new Agreement([], agreedOn, rows[7].ToString());
                Exchanges.Add(id, ExchangeBuilder.Entry(id, rows[2].IsEmpty ? id : rows[2].ToString(), kind, members, [], first, last,
                    rows[5].IsEmpty ? null : rows[5].ToString(), agreement, [.. Split(rows[8])], rows[10].IsEmpty ? null : rows.Verbatim(10).ToString()));
                extras.Keep(rows, id);
            }
        }
    }

    public void ReadPhases(TableRows rows, ExtraColumnsBuilder extras)
    {
        Phases = new(StringComparer.Ordinal);
        while (rows.Read())
        {
            var exchange = rows[0].ToString();
            var day = rows.Day(2);
            if (rows[2].IsEmpty) rows.Problem(2, "date is empty; expected the day of the handover, such as 2025-05-23");
            if (exchange.Length == 0) rows.Problem(0, "exchange is empty; expected the id of the exchange that the phase belongs to");
            else if (Exchanges is not null && !Exchanges.ContainsKey(exchange)) rows.Problem(0, $"exchange {Excerpt.Of(exchange)} is unknown; expected an id of the table exchanges");
            if (!int.TryParse(rows[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > LastPhase)
            {
                rows.Problem(1, $"phase {Excerpt.Of(rows[1])} is not a phase; expected a number from 1 to 10,000");
                continue;
            }

            if (!Phases.TryGetValue(exchange, out var phases)) Phases.Add(exchange, phases = []);
            if (phases.Exists(phase => phase.Number == number)) rows.Problem(1, $"phase {number} of {Excerpt.Of(exchange)} stands twice");
            else if (day is { } date)
            {
                phases.Add(new Phase(number, date));
                extras.Keep(rows, FormattableString.Invariant($"{exchange}\n{number}"));
            }
        }
    }

    /// <summary>Takes a table for not given, because what refers to its broken rows is not to blame for them.</summary>
    public void Forget(Table table)
    {
        if (table == Table.Parties) parties = null;
        if (table == Table.Categories) categories = null;
        if (table == Table.Exchanges) Exchanges = null;
        if (table == Table.Exchanges || table == Table.Phases) Phases = null;
    }

    public Party? FindParty(TableRows rows, int column, ReadOnlySpan<char> code)
    {
        var text = code.ToString();
        if (parties?.TryGetValue(text, out var known) == true) return known;
        if (text == Party.Both.Code) return Party.Both;
        if (text.Contains('+', StringComparison.Ordinal))
        {
            var parts = text.Split('+', StringSplitOptions.TrimEntries);
            var members = parts.Where(part => part.Length > 0).Select(part => FindParty(rows, column, part)).OfType<Party>().ToArray();
            if (members.Length < parts.Count(part => part.Length > 0)) return null;
            if (members.Length == parts.Length && members.Distinct().Count() >= 2 && !members.Any(party => party.IsSum)) return Party.Together(members);
            rows.Problem(column, $"{rows.Table.Columns[column]} {Excerpt.Of(text)} is not a sum over parties; expected two or more different single parties such as RU+UA");
            return null;
        }

        if (parties is null && Party.IsCode(text)) return Party.Of(text);
        rows.Problem(column, parties is null
            ? $"{rows.Table.Columns[column]} {Excerpt.Of(text)} is not a party; expected a code such as UA, BOTH or RU+UA"
            : $"{rows.Table.Columns[column]} {Excerpt.Of(text)} is unknown; expected one of {string.Join(", ", parties.Keys.Append(Party.Both.Code).Distinct().Order(StringComparer.Ordinal))}");
        return null;
    }

    public Category? FindCategory(TableRows rows, int column, ReadOnlySpan<char> code)
    {
        var text = code.ToString();
        if (categories?.TryGetValue(text, out var known) == true) return known;
        if (categories is null && Party.IsCode(text)) return Category.Of(text);
        rows.Problem(column, categories is null
            ? $"category {Excerpt.Of(text)} is not a category; expected letters, digits, hyphens and underscores"
            : $"category {Excerpt.Of(text)} is unknown; expected a code of the table categories{Nearest(text)}");
        return null;
    }

    private bool LeadsInCircle(Category category)
    {
        var next = category;
        for (var steps = 0; next?.Within is { } within; steps++)
        {
            if (steps > categories!.Count) return true;
            next = categories.GetValueOrDefault(within);
        }

        return false;
    }

    private string Nearest(string code)
    {
        var near = categories!.Keys.Where(known => known.Contains(code, StringComparison.OrdinalIgnoreCase) || Differences(known, code) <= 2).Order(StringComparer.Ordinal).Take(3).ToArray();
        return near.Length == 0 ? "" : $"; did you mean {string.Join(" or ", near)}?";
    }

    private static int Differences(string a, string b) =>
        Math.Abs(a.Length - b.Length) + a.Zip(b).Count(pair => pair.First != pair.Second);

    private static string[] Split(ReadOnlySpan<char> cell) =>
        cell.ToString().Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
