using ExchangeStats.Charts.Layout;
using ExchangeStats.Charts.Wording;
using ExchangeStats.Wording;

namespace ExchangeStats.Charts.Sources;

/// <summary>The sentences of the chart of sources.</summary>
internal sealed class SourceWords(SourceData data, LanguageWords words)
{
    private const int MostPanelsTold = 12;

    public string Nothing => words.Either("Nobody gives a count that can be compared.", "Ніхто не називає числа, яке можна порівняти.");

    public PageTexts TextsWith(int shown) => new(Title, Subtitle(shown), data.Panels.IsEmpty ? null : Reading(shown), ReportSources.Of(data.Claims, words));

    public string Title
    {
        get
        {
            if (data.Panels.IsEmpty) return words.Either("No counts to compare", "Немає чисел для порівняння");
            if (data.Contradictory > 0) return Contradicted;
            if (data.IsDoubted) return words.Either("No two sources differ on a count, yet the counts cannot all be true", "Щодо жодного числа джерела не розходяться, та всі числа разом не можуть бути правдою");
            if (data.Exchange is null) return Counted(data.Panels.Length, "Sources agree on", "Джерела згодні щодо");
            return data.Claimants == 1 ? OneSource : Agreed;
        }
    }

    public string Subtitle(int shown)
    {
        var whole = data.Exchange is { } exchange
            ? words.Either($"People returned, “{exchange.Title}”, as each source words it", $"Повернуто осіб, «{exchange.Title}», словами кожного джерела")
            : words.Either("People returned, as each source words it, where two or more give a count", "Повернуто осіб, словами кожного джерела, де число називають двоє або більше");
        return shown == data.Panels.Length || data.Panels.IsEmpty ? whole : $"{whole}: {words.Either("the first", "перші")} {words.Number(shown)} {words.Either("of", "з")} {words.Number(data.Panels.Length)}";
    }

    public string Header(SourcePanel panel)
    {
        var phases = panel.Scope.Phases is { } run ? Phases(run) : data.Exchange is { Phases.Length: > 1 } ? words.Either("All phases", "Усі фази") : "";
        var name = data.Exchange is not null ? phases : phases.Length == 0 ? panel.Exchange.Title : $"{panel.Exchange.Title}, {char.ToLowerInvariant(phases[0])}{phases[1..]}";

        // A title such as "Exchange of 3 January 2024" says the day already.
        var days = panel is not { First: { } first, Last: { } last } || name.Contains(EnglishWords.Instance.DayAndYear(first), StringComparison.Ordinal) ? "" : words.Period(first, last);
        return string.Join(" · ", new[] { name, days, words.To(panel.Scope.Party) }.Where(part => part.Length > 0));
    }

    public string Verdict(SourcePanel panel) =>
        panel.IsContradictory ? words.Either("sources contradict", "джерела суперечать")
        : panel.IsDoubted ? words.Either("at odds with other counts", "суперечить іншим числам")
        : panel.Claimants == 1 ? words.Either("one source", "одне джерело")
        : words.Either("consistent", "узгоджено");

    public string Claimants(SourceRow row) => row.Claimants.Length switch
    {
        1 => row.Claimants[0],
        2 => words.Listed(row.Claimants),
        var all => words.Either($"{row.Claimants[0]} and {words.Number(all - 1)} others", $"{row.Claimants[0]} і ще {words.Number(all - 1)}"),
    };

    public string Said(SourceRow row) => row.Status == ClaimStatus.Withheld ? words.Either("number withheld", "число не розголошено") : words.Count(row.Count);

    public string Alternative(int shown)
    {
        var text = $"{Title}. {words.Either("Chart of statements", "Діаграма тверджень")}: {char.ToLowerInvariant(Subtitle(data.Panels.Length)[0])}{Subtitle(data.Panels.Length)[1..]}.";
        var told = data.Panels.Take(Math.Min(shown, MostPanelsTold)).Select(panel =>
            $" {Header(panel)} ({Verdict(panel)}): {string.Join("; ", panel.Rows.Select(row => $"{Said(row)} — {Claimants(row)}"))}.");
        var rest = data.Panels.Length - Math.Min(shown, MostPanelsTold);
        return $"{text}{string.Concat(told)}{(rest > 0 ? $" {More(rest)}" : "")}";
    }

    private string OneSource => words.Either("One source gives every count", "Усі числа називає одне джерело");

    private string Agreed => data.Shared == 0
        ? words.Either("No two sources give the same count", "Жодного числа не називають двоє")
        : words.Either("No source contradicts another", "Жодне джерело не суперечить іншому");

    private string Contradicted => data.Panels.Length == 1
        ? words.Either("Sources contradict each other", "Джерела суперечать одне одному")
        : words.Either(
            $"Sources contradict each other on {words.Number(data.Contradictory)} of {words.Number(data.Panels.Length)} counts",
            $"Джерела суперечать одне одному щодо {words.Number(data.Contradictory)} із {words.Number(data.Panels.Length)} чисел");

    private string Counted(int number, string english, string ukrainian) => words.Language == Language.Ukrainian
        ? $"{ukrainian} {(number == 1 ? "єдиного числа, яке називають двоє або більше" : $"усіх {words.Number(number)} чисел, які називають двоє або більше")}"
        : $"{english} {(number == 1 ? "the one count" : $"all {words.Number(number)} counts")} that two or more give";

    private string Phases(PhaseRun run) => run.IsSingle
        ? $"{words.Either("Phase", "Фаза")} {words.Number(run.First)}"
        : $"{words.Either("Phases", "Фази")} {words.Number(run.First)}–{words.Number(run.Last)}";

    private string More(int panels) => words.Either(
        $"{words.Counted(panels, ("more count is", "more counts are"), ("", "", ""))} in the data.",
        $"Ще {words.Counted(panels, ("", ""), ("число", "числа", "чисел"))} в даних.");

    private string Reading(int shown)
    {
        var rows = data.Panels.Take(shown).SelectMany(panel => panel.Rows).ToList();
        var parts = new List<string> { words.Either("Dot: the number said", "Крапка — назване число") };
        if (rows.Exists(row => row.Count.Wording is CountWording.Between or CountWording.AtMost or CountWording.FewerThan))
            parts.Add(words.Either("bar: between two bounds", "смуга — між двома межами"));
        if (rows.Exists(row => row.Count.Wording is CountWording.About or CountWording.Nearly))
            parts.Add(words.Either("fading bar: “about”, as wide as the wording rules say", "смуга, що згасає, — «близько», завширшки як кажуть правила"));
        if (rows.Exists(row => row.Range.IsOpen && !row.Count.IsUnknown)) parts.Add(words.Either("arrow: no upper limit", "стрілка — верхньої межі немає"));
        if (rows.Exists(row => row.IsDoubted)) parts.Add(words.Either("ring, hollow or dashed: among the fewest statements to doubt", "кільце, порожнє чи пунктир — серед найменшого набору тверджень, що викликають сумнів"));
        parts.Add(words.Either("grey: what all statements together leave possible", "сіре — що допускають усі твердження разом"));
        return $"{string.Join("; ", parts)}.{(shown < data.Panels.Length ? $" {More(data.Panels.Length - shown)}" : "")}";
    }
}
