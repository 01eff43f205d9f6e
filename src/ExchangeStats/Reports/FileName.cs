namespace ExchangeStats.Reports;

/// <summary>Names of files inside a report's folder: never a path, whatever they are made from.</summary>
internal static class FileName
{
    public static string Checked(string name, string parameter)
    {
        if (name.Length is > 0 and <= 100 && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')) return name;
        throw new ArgumentException($"\"{name}\" is not a name for a file of a report; expected lower-case letters, digits and hyphens.", parameter);
    }
}
