using ExchangeStats.Consistency;
using ExchangeStats.Statistics;

namespace ExchangeStats.Reports;

/// <summary>What the history shows as a whole: sizes, pauses, pace, balance, and how far claimants agree.</summary>
internal static class StatisticSections
{
    private const int MostPairs = 12;

    public static IEnumerable<ReportBlock> Of(ConsistencyReport check, IReadOnlyList<Party> parties, ReportText text)
    {
        var history = check.History;
        if (history.Count < 2 || parties.Count == 0) yield break;
        yield return new Heading(text.Either("Sizes, pauses and pace", "Розміри, паузи й темп"), anchor: "statistics");
        yield return new Paragraph(text.Either(
            "Figures that rest on counts which are not exact are ranges, sure to contain the true one; beside a range stands what the numbers give as they were said.",
            "Показники, що спираються на неточні числа, подано як проміжки, які напевно містять справжнє значення; поруч у дужках — значення за числами, як їх названо."));
        yield return new ReportTable("statistics",
            [text.Either("Figure", "Показник"), .. parties.Select(text.ToParty)],
            Rows(history, parties, text),
            Enumerable.Range(1, parties.Count));
        yield return new BulletList(Lines(history, parties, text));
        foreach (var block in Agreement(check, text)) yield return block;
    }

    private static IEnumerable<IEnumerable<Passage>> Rows(ExchangeHistory history, IReadOnlyList<Party> parties, ReportText text)
    {
        var sizes = parties.Select(party => history.Sizes(party)).ToArray();
        var pace = parties.Select(party => history.Pace(party)).ToArray();
        var concentration = parties.Select(party => history.Concentration(party)).ToArray();
        yield return Row(text.Either("People in the median event", "Осіб у медіанній події"), sizes.Select(size => size.Median.Say(text.Language)));
        yield return Row(text.Either("People in an event on average", "Осіб у події в середньому"), sizes.Select(size => size.Mean.Say(text.Language)));
        yield return Row(text.Either("People in the largest event", "Осіб у найбільшій події"), sizes.Select(size => size.Largest.Say(text.Language)));
        yield return Row(text.Either("Gini coefficient of the sizes", "Коефіцієнт Джині розмірів"), concentration.Select(figure => figure.Gini.Say(text.Language)));
        yield return Row(text.Either("People a month on average", "Осіб на місяць у середньому"), pace.Select(figure => figure.Mean.Say(text.Language)));
        yield return Row(Recent(pace[0].RecentMonths, text), pace.Select(figure => figure.Recent.Say(text.Language)));

        // What a figure on the whole history rests on is every line of the table of exchanges.
        static IEnumerable<Passage> Row(string label, IEnumerable<string> values) => [label, .. values.Select(value => new Passage(new Inline(value, "#exchanges")))];
    }

    private static string Recent(int months, ReportText text) =>
        $"{text.Either("People a month, the last", "Осіб на місяць, останні")} {text.Words.Counted(months, ("month", "months"), ("місяць", "місяці", "місяців"))}";

    private static IEnumerable<Passage> Lines(ExchangeHistory history, IReadOnlyList<Party> parties, ReportText text)
    {
        var gaps = history.Gaps();
        if (gaps.Gaps > 0)
        {
            var (median, longest) = (gaps.Median.ToString("0.#", text.Words.Decimals), gaps.Longest.ToString("0", text.Words.Decimals));
            yield return text.Either(
                $"Half of the pauses between events were {median} days or shorter; the longest lasted {longest} days, from {ReportText.Day(gaps.LongestFrom)} to {ReportText.Day(gaps.LongestTo)}.",
                $"Половина пауз між подіями тривала щонайбільше {median} дн.; найдовша — {longest} дн., від {ReportText.Day(gaps.LongestFrom)} до {ReportText.Day(gaps.LongestTo)}.");
        }

        if (parties.Count == 2 && history.Asymmetry(parties[0], parties[1]) is { Ratio.IsUnknown: false } balance)
        {
            var ratio = balance.Ratio.Say(text.Language);
            yield return text.Either(
                $"For each person returned to {text.Party(parties[1])}, as many were returned to {text.Party(parties[0])}: {ratio}.",
                $"На кожну особу, повернуту {text.Words.To(parties[1])}, повернуто {text.Words.To(parties[0])}: {ratio}.");
        }
    }

    private static IEnumerable<ReportBlock> Agreement(ConsistencyReport check, ReportText text)
    {
        var agreement = check.Book.Agreement();
        var pairs = agreement.Pairs.Where(pair => pair.Shared >= agreement.Minimum).Take(MostPairs).ToArray();
        if (pairs.Length == 0) yield break;
        yield return new Heading(text.Either("How far claimants agree", "Наскільки джерела згодні між собою"), anchor: "agreement");
        yield return new Paragraph(new Passage(
            text.Either(
                $"Pairs of claimants who speak of at least {agreement.Minimum} of the same quantities; of each quantity the last word of each counts. What they say stands under ",
                $"Пари джерел, які говорять про щонайменше {agreement.Minimum} спільних величин; щодо кожної рахується останнє слово кожного. Що вони кажуть, наведено в розділі "),
            new Inline(text.Either("Sources", "Джерела"), "#sources"), "."));
        yield return new ReportTable("agreement",
            [text.Either("Claimant", "Джерело"), text.Either("Claimant", "Джерело"), text.Either("Shared", "Спільних"), text.Either("Both can be true", "Можуть бути правдою обидва")],
            pairs.Select(pair => (IEnumerable<Passage>)[pair.First, pair.Second, text.Number(pair.Shared), text.Number(pair.Compatible)]),
            2, 3);
    }
}
