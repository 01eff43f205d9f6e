using System.Text;
using CsCheck;

namespace ExchangeStats.Tests.Data;

public class BadBytesTests
{
    private const string Header = "exchange,party,count,claimant,note\n";

    private static readonly byte[] Invalid = [0xC3, 0x28];

    [Theory]
    [InlineData("may,UA,390,ministry,", 2, 21)]
    [InlineData("may,UA,390,міністр,😀", 2, 22)]
    [InlineData("may,UA,390,ministry,\"two\nlines\"\nmay,UA,390,", 4, 12)]
    [InlineData("may,UA,390,ministry,\r\n", 3, 1)]
    public void Bytes_that_are_not_UTF_8_are_found_by_line_and_column(string before, int line, int column)
    {
        var message = $"claims.csv({line},{column}): the bytes here are not UTF-8; save the file as UTF-8 text";
        byte[] file = [.. Encoding.UTF8.GetBytes(Header + before), .. Invalid, .. "\n"u8];
        Assert.Equal(message, Refusal.Of(file));
        Assert.Equal(message, Refusal.Of([.. "\uFEFF"u8, .. file]));
    }

    [Fact]
    public void A_file_cut_within_a_character_is_refused() =>
        Assert.Equal("claims.csv(2,21): the bytes here are not UTF-8; save the file as UTF-8 text",
            Refusal.Of([.. Encoding.UTF8.GetBytes(Header + "may,UA,390,ministry,"), 0xD0]));

    [Theory]
    [InlineData(0xC0, 0x80)]
    [InlineData(0xED, 0xA0)]
    [InlineData(0xFE, 0x41)]
    [InlineData(0x80, 0x41)]
    public void Overlong_forms_surrogates_and_stray_bytes_are_no_UTF_8(byte first, byte second) =>
        Assert.Equal("claims.csv(2,21): the bytes here are not UTF-8; save the file as UTF-8 text",
            Refusal.Of([.. Encoding.UTF8.GetBytes(Header + "may,UA,390,ministry,"), first, second, 0x80, 0x0A]));

    [Fact]
    public void Windows_1251_is_not_UTF_8() =>
        Assert.Equal("claims.csv(2,12): the bytes here are not UTF-8; save the file as UTF-8 text",
            Refusal.Of([.. Encoding.UTF8.GetBytes(Header + "may,UA,390,"), 0xEC, 0xB3, 0xED, .. ",\n"u8]));

    [Fact]
    public void Problems_before_the_bytes_that_are_no_text_are_told_as_well() =>
        Assert.Equal("claims.csv(2,12): claimant is empty; expected who said it\nclaims.csv(3,21): the bytes here are not UTF-8; save the file as UTF-8 text",
            Refusal.Of([.. Encoding.UTF8.GetBytes(Header + "may,UA,390,,\nmay,UA,390,ministry,"), .. Invalid]));

    [Fact]
    public void Bytes_deep_in_a_large_file_are_found()
    {
        var rows = string.Concat(Enumerable.Repeat("may,UA,390,ministry,нотатка\n", 20_000));
        Assert.Equal("claims.csv(20002,5): the bytes here are not UTF-8; save the file as UTF-8 text",
            Refusal.Of([.. Encoding.UTF8.GetBytes(Header + rows + "may,"), .. Invalid]));
    }

    [Theory]
    [InlineData("claims.csv")]
    [InlineData("book.json")]
    public void UTF_16_is_named(string name)
    {
        var message = $"{name}(1,1): this is UTF-16; save the file as UTF-8 text";
        Assert.Equal(message, Refusal.Of([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Header)], name));
        Assert.Equal(message, Refusal.Of([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Header)], name));
    }

    [Fact]
    public void UTF_16_without_a_mark_is_no_text() =>
        Assert.Equal("claims.csv(1,1): this is not a text file; expected UTF-8 text", Refusal.Of(Encoding.Unicode.GetBytes(Header)));

    [Fact]
    public void Binary_rubbish_is_no_text()
    {
        Assert.Equal("claims.csv(1,1): this is not a text file; expected UTF-8 text", Refusal.Of([.. "PK\u0003\u0004"u8, 0, 0, 0, 0]));
        Assert.Equal("claims.csv(1,1): the bytes here are not UTF-8; save the file as UTF-8 text", Refusal.Of([0x89, .. "PNG\r\n"u8, 0x1A, 0x0A]));
    }

    [Fact]
    public void Any_bytes_are_refused_in_words() => Gen.Byte.Array[1, 300].Sample(
        bytes =>
        {
            Assert.NotEmpty(Refusal.Of(bytes));
            Assert.NotEmpty(Refusal.Of([.. "{"u8, .. bytes], "book.json"));
            Assert.NotEmpty(Refusal.Of([.. Encoding.UTF8.GetBytes(Header), .. "may,UA,390,"u8, 0xFF, .. bytes]));
        },
        iter: 10_000);

    [Fact]
    public void A_cell_of_more_than_a_mebibyte_is_refused()
    {
        var longest = new string('x', 1 << 20);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{Header}may,UA,390,ministry,{longest}\n"));
        Assert.Equal(longest, ClaimBook.Open(stream).Claims[0].Attestations[0].Note);
        Assert.Equal("claims.csv(2,21): the cell is longer than 1 MiB; expected a short text\nclaims.csv(3,12): claimant is empty; expected who said it",
            Refusal.Of($"{Header}may,UA,390,ministry,{longest}x\nmay,UA,390,,\n"));
        Assert.Equal("claims.csv(2,5): the cell is longer than 1 MiB; expected a short text", Refusal.Of($"{Header}may,{longest}x,39o,,\n"));
    }

    [Fact]
    public void A_line_of_five_mebibytes_is_refused()
    {
        var text = new string('x', 5 << 20);
        Assert.Equal("claims.csv(1,1): the line is longer than 4 MiB; expected one row a line", Refusal.Of(text));
        Assert.Equal("claims.csv(3,1): the line is longer than 4 MiB; expected one row a line", Refusal.Of($"{Header}may,UA,390,ministry,\nmay,UA,390,ministry,{text}\n"));
        Assert.Equal("claims.csv(2,1): the line is longer than 4 MiB; expected one row a line", Refusal.Of($"{Header}may,UA,390,ministry,\"{text.Replace("xx", "x\n", StringComparison.Ordinal)}\n"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_endless_line_is_refused_after_a_few_mebibytes(bool isQuoted)
    {
        using var stream = new EndlessLine(Encoding.UTF8.GetBytes(Header + (isQuoted ? "\"" : "")), 2L << 30);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("claims.csv(2,1): the line is longer than 4 MiB; expected one row a line", Refusal.Of(stream));
        Assert.InRange(stream.HandedOut, 4 << 20, 9 << 20);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 << 20);
    }
}
