namespace ExchangeStats.Reports;

/// <summary>What the page itself says, beside what the report says.</summary>
/// <param name="Skip">Leads past the contents.</param>
/// <param name="Contents">Names the list of parts.</param>
/// <param name="Data">Opens the data of a picture.</param>
/// <param name="Filter">Names the field that filters a table.</param>
/// <param name="Shown">How many rows are shown: {0} of {1}.</param>
internal sealed record HtmlWords(string Skip, string Contents, string Data, string Filter, string Shown)
{
    private static readonly HtmlWords English = new("Skip to the report", "Contents", "Data of this chart", "Filter rows", "{0} of {1} rows");
    private static readonly HtmlWords Ukrainian = new("До звіту", "Зміст", "Дані цієї діаграми", "Фільтрувати рядки", "Рядків: {0} з {1}");

    public static HtmlWords Of(Language language) => language == Language.Ukrainian ? Ukrainian : English;
}
