using ExchangeStats.Charts.Layout;
using ExchangeStats.Charts.Wording;
using ExchangeStats.Wording;

namespace ExchangeStats.Charts.Agreements;

/// <summary>The sentences of the chart of agreement.</summary>
internal sealed class AgreementWords(AgreementData data, LanguageWords words)
{
    private const int MostTold = 12;

    public string Nothing => words.Either("No count is given by two claimants.", "Жодного числа не називають двоє.");

    public PageTexts TextsWith(int shown) => new(Title, Subtitle(shown), data.IsEmpty ? null : Reading, data.IsEmpty ? null : ReportSources.Of(data.Claims, words));

    public string Title
    {
        get
        {
            if (data.IsEmpty) return words.Either("No counts to compare", "Немає чисел для порівняння");
            var (all, agreeing) = (words.Number(data.Comparisons), words.Number(data.Agreeing));
            if (data.Agreeing == data.Comparisons)
                return data.Comparisons == 1
                    ? words.Either("The two claimants agree on the one count that both give", "Двоє згодні щодо єдиного числа, яке називають обоє")
                    : words.Either($"No two claimants contradict each other in {all} comparisons", $"У {all} порівняннях ніхто нікому не суперечить");
            return data.Agreeing == 0
                ? words.Either(data.Comparisons == 1 ? "The two claimants contradict each other" : $"Claimants contradict each other in all {all} comparisons", data.Comparisons == 1 ? "Двоє суперечать одне одному" : $"Джерела суперечать одне одному в усіх {all} порівняннях")
                : words.Either($"Claimants agree in {agreeing} of {all} comparisons", $"Джерела згодні в {agreeing} із {all} порівнянь");
        }
    }

    public string Subtitle(int shown)
    {
        var exchange = data.Exchange is { } one ? words.Either($", “{one.Title}”", $", «{one.Title}»") : "";
        var most = shown < data.Claimants.Length && !data.IsEmpty
            ? words.Either($"; the {words.Number(shown)} with the most comparisons of {words.Number(data.Claimants.Length)} claimants", $"; {words.Number(shown)} з найбільшою кількістю порівнянь із {words.Number(data.Claimants.Length)} джерел")
            : "";
        return words.Either($"Counts on which both can be right, of those that both give{exchange}{most}", $"Числа, щодо яких обоє можуть мати рацію, з тих, які називають обоє{exchange}{most}");
    }

    public string ValueOf(ClaimantPair pair) => $"{words.Number(pair.Agreeing)}/{words.Number(pair.Common)}";

    public string Alternative
    {
        get
        {
            if (data.IsEmpty) return $"{Subtitle(0)}. {Title}.";
            var told = data.Pairs.OrderByDescending(pair => pair.Common).ThenBy(pair => pair.First).ThenBy(pair => pair.Second).Take(MostTold)
                .Select(pair => words.Either(
                    $"{data.Claimants[pair.First]} and {data.Claimants[pair.Second]} {words.Number(pair.Agreeing)} of {words.Number(pair.Common)}",
                    $"{data.Claimants[pair.First]} і {data.Claimants[pair.Second]} — {words.Number(pair.Agreeing)} із {words.Number(pair.Common)}"));
            var rest = data.Pairs.Length > MostTold ? words.Either($"; {words.Number(data.Pairs.Length - MostTold)} more pairs", $"; ще пар: {words.Number(data.Pairs.Length - MostTold)}") : "";
            var subtitle = Subtitle(data.Claimants.Length);
            return $"{Title}. {words.Either("Table of claimants by claimants", "Таблиця джерел за джерелами")}: {char.ToLowerInvariant(subtitle[0])}{subtitle[1..]}. {string.Join("; ", told)}{rest}.";
        }
    }

    private string Reading => words.Either(
        "Each field stands where the row of one claimant meets the column of another: the names are at the ends of both. Ochre and bold: they contradict each other at least once; the stronger, the more often. Two who copy one source agree too.",
        "Кожне поле — на перетині рядка одного джерела зі стовпцем іншого: імена — на кінцях обох. Вохра й жирний шрифт — суперечать одне одному хоча б раз; що яскравіше, то частіше. Двоє, що повторюють одне джерело, теж згодні.");
}
