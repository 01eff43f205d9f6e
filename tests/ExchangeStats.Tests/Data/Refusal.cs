using System.Text;
using ExchangeStats.Data;

namespace ExchangeStats.Tests.Data;

/// <summary>The whole message with which input is refused.</summary>
internal static class Refusal
{
    public static string Of(string text, string name = "claims.csv") => Of(Encoding.UTF8.GetBytes(text), name);

    public static string Of(byte[] bytes, string name = "claims.csv")
    {
        using var stream = new MemoryStream(bytes);
        return Of(stream, name);
    }

    public static string Of(Stream stream, string name = "claims.csv") => Assert.Throws<ClaimFileException>(() => ClaimBook.Open(stream, name)).Message;

    public static string OfJson(string text) => Of(text, "book.json");

    /// <summary>The message for a folder; the folder itself is left out of it.</summary>
    public static string OfFolder(params (string Name, string Text)[] files)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in files) folder.Write(name, text);
        return OfPath(folder, "");
    }

    public static string OfPath(TemporaryFolder folder, string name)
    {
        var before = folder.Files.ToArray();
        var message = Assert.Throws<ClaimFileException>(() => ClaimBook.Load(folder[name])).Message;
        Assert.Equal(before, folder.Files);
        return message.Replace(folder.Location + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace(folder.Location, "folder", StringComparison.Ordinal);
    }
}
