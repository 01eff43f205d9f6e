using ExchangeStats.Consistency;

namespace ExchangeStats.Reports;

/// <summary>How the numbers came about: rules, version and fingerprint of the data.</summary>
internal static class MethodSection
{
    public static IEnumerable<ReportBlock> Of(ConsistencyReport check, ReportText text) => [new Heading(text.Either("Method", "Метод")), new BulletList(Lines(check, text))];

    private static IEnumerable<Passage> Lines(ConsistencyReport check, ReportText text)
    {
        yield return $"{text.Either("Wordings", "Формулювання")}: {check.Options.Rules.Say(text.Language)}.";
        yield return check.Options.DoubtBy == DoubtBy.Statement
            ? text.Either(
                "Doubt: what one claimant says of one event counts once, however many publications repeat it and however many figures it gives.",
                "Сумнів: сказане одним джерелом про одну подію рахується один раз, скільки б видань його не повторили і скільки б чисел воно не назвало.")
            : text.Either(
                "Doubt: every claim counts once, however many publications repeat it.",
                "Сумнів: кожне твердження рахується один раз, скільки б видань його не повторили.");
        if (!check.Options.Weights.IsEmpty || check.Options.IsBookComplete) yield return $"{text.Either("Weighing", "Зважування")}: {check.Options.Say(text.Language)}.";
        if (check.Book.AsOfDate is { } day)
        {
            yield return text.Either(
                $"Known by: publications dated up to {ReportText.Day(day)}; undated ones are left out.",
                $"Відомо на: публікації до {ReportText.Day(day)} включно; недатованих не враховано.");
        }

        foreach (var remark in check.Book.ExtraColumns.RemarksIn(text.Language)) yield return $"{remark}.";
        yield return $"{text.Either("Made with", "Створено за допомогою")} ExchangeStats {typeof(MethodSection).Assembly.GetName().Version!.ToString(3)}.";
        yield return $"{text.Either("Data", "Дані")}: SHA-256 {DataHash.Of(check.Book)}.";
    }
}
