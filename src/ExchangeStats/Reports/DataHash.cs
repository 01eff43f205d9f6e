using System.Security.Cryptography;
using ExchangeStats.Data;

namespace ExchangeStats.Reports;

/// <summary>A fingerprint of a book: equal books have equal ones, whatever files they came from.</summary>
internal static class DataHash
{
    public static string Of(ClaimBook book)
    {
        using var hash = SHA256.Create();
        using (var stream = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write)) ClaimWriter.WriteJson(book, stream);
        return Convert.ToHexString(hash.Hash!);
    }
}
