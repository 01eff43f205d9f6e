namespace ExchangeStats.Display;

/// <summary>One way to show a result. It never throws, because that would fail a whole cell of a notebook.</summary>
internal sealed class DisplayFormatter(string mimeType, Func<object, string?> text)
{
    public string MimeType { get; } = mimeType;

    public bool Format(object result, TextWriter writer)
    {
        if (result is null || writer is null || text(result) is not { } shown) return false;
        writer.Write(shown);
        return true;
    }
}
