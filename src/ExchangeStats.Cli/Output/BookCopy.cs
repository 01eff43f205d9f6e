using System.Security.Cryptography;
using ExchangeStats.Data;

namespace ExchangeStats.Cli.Output;

/// <summary>Looks whether the claims alone say all that a book says.</summary>
internal static class BookCopy
{
    /// <summary>Whether reading the claims back gives the whole book.</summary>
    public static bool IsWhole(ClaimBook book)
    {
        using var claims = new MemoryStream();
        ClaimWriter.WriteClaims(book, claims);
        claims.Position = 0;
        try
        {
            return Hash(book).SequenceEqual(Hash(ClaimBook.Open(claims)));
        }
        catch (ClaimFileException)
        {
            return false;
        }
    }

    private static byte[] Hash(ClaimBook book)
    {
        using var hash = SHA256.Create();
        using (var stream = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write)) ClaimWriter.WriteJson(book, stream);
        return hash.Hash!;
    }
}
