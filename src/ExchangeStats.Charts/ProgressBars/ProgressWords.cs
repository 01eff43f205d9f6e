using ExchangeStats.Charts.Layout;
using ExchangeStats.Charts.Wording;
using ExchangeStats.Wording;

namespace ExchangeStats.Charts.ProgressBars;

/// <summary>The sentences of the chart of progress.</summary>
internal sealed class ProgressWords(ProgressData data, LanguageWords words)
{
    private const int MostTold = 12;

    public string Nothing => words.Either("Nothing is known to have been agreed.", "Про домовлені числа нічого не відомо.");

    public string Target => words.Either("agreed", "домовлено");

    public PageTexts TextsWith(int shown)
    {
        var more = shown < data.Rows.Length
            ? words.Either($"{words.Counted(data.Rows.Length - shown, ("later figure stands", "later figures stand"), ("", "", ""))} in the data.", $"Ще {words.Counted(data.Rows.Length - shown, ("", ""), ("пізніше число", "пізніші числа", "пізніших чисел"))} в даних.")
            : null;
        var drawn = data.Rows.Take(shown).ToList();
        var parts = ReadingParts.OfBars(drawn.Where(row => !row.Progress.IsUnknown).Select(row => row.Returned), words).ToList();
        if (drawn.Exists(row => row.Progress.IsUnknown)) parts.Add(words.Either("no bar means that the wordings leave the share open", "стовпчика немає там, де формулювання лишають частку невідомою"));
        var reading = string.Join(' ', new[] { ReadingParts.Sentence(parts), more }.OfType<string>());
        return new(Title, Subtitle, reading.Length == 0 ? null : reading);
    }

    public string Title
    {
        get
        {
            if (data.Rows.IsEmpty) return words.Either("No agreed figure", "Домовлених чисел немає");
            if (data.Rows.Length == 1) return OneRow(data.Rows[0]);
            var all = words.Number(data.Rows.Length);
            if (data.Reached == data.Rows.Length) return words.Either($"All {all} agreed figures were reached", $"Усіх {all} домовлених чисел досягнуто");
            var reached = words.Either(
                $"{(data.Reached == 0 ? "None" : words.Number(data.Reached))} of {all} agreed figures {(data.Reached == 1 ? "was" : "were")} reached",
                data.Reached == 0 ? $"Жодного з {all} домовлених чисел не досягнуто" : $"Досягнуто {words.Number(data.Reached)} із {all} домовлених чисел");
            if (data.Reached == 0 && data.Open > 0) reached = words.Either($"None of {all} agreed figures is known to have been reached", $"Про жодне з {all} домовлених чисел не відомо, що його досягнуто");
            else if (data.Open > 0) reached += words.Either($"; {words.Number(data.Open)} {(data.Open == 1 ? "is" : "are")} left open by the wordings", $"; щодо {words.Number(data.Open)} формулювання лишають це відкритим");
            return reached;
        }
    }

    public string Subtitle => data.Exchange is { } exchange
        ? words.Either($"People returned as a share of the number agreed, “{exchange.Title}”", $"Частка повернутих осіб від домовленого числа, «{exchange.Title}»")
        : words.Either("People returned as a share of the number agreed", "Частка повернутих осіб від домовленого числа");

    public string NameOf(ProgressRow row)
    {
        var parties = row.Parties.Length == 2 && row.Exchange.Parties.Length == 2 ? words.Either("each side", "кожна сторона") : string.Join(", ", row.Parties.Select(words.To));
        return data.Exchange is null ? $"{row.Exchange.Title} · {parties}" : parties;
    }

    public string ValueOf(ProgressRow row)
    {
        var share = row.Progress.IsUnknown ? "" : $" · {words.Share(row.Progress)}";
        return words.Either($"{words.Count(row.Returned)} of {words.Count(row.Agreed)}{share}", $"{words.Count(row.Returned)} із {words.Count(row.Agreed)}{share}");
    }

    public string Percent(double share) => words.Percent((decimal)share);

    public string Alternative
    {
        get
        {
            if (data.Rows.IsEmpty) return $"{Subtitle}. {Title}.";
            var told = data.Rows.Take(MostTold).Select(row => $"{NameOf(row)}: {ValueOf(row)}");
            var rest = data.Rows.Length > MostTold ? words.Either($"; {words.Number(data.Rows.Length - MostTold)} more", $"; і ще {words.Number(data.Rows.Length - MostTold)}") : "";
            return $"{Title}. {words.Either("Bar chart", "Стовпчикова діаграма")}: {char.ToLowerInvariant(Subtitle[0])}{Subtitle[1..]}. {string.Join("; ", told)}{rest}.";
        }
    }

    private string OneRow(ProgressRow row)
    {
        var parties = row.Parties.Length == 2 && row.Exchange.Parties.Length == 2 ? words.Either("on each side", "з кожного боку") : words.Listed([.. row.Parties.Select(words.To)]);
        var by = parties == "з кожного боку" && !row.Returned.IsUnknown ? "по " : "";
        var share = row.Progress.IsUnknown ? "" : $": {words.Share(row.Progress)}";
        return words.Either(
            $"{Capital(words.Count(row.Returned))} of {words.People(row.Agreed)} returned {parties}{share}",
            $"Повернулося {by}{words.Count(row.Returned)} із {words.People(row.Agreed)} {parties}{share}");
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
