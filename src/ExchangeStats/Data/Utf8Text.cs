using System.Buffers;
using System.Text.Unicode;

namespace ExchangeStats.Data;

/// <summary>
/// Decodes UTF-8 while it is read, and knows at which line and column it stands: a stream that cannot go back is read as well
/// as one that can, and a byte that is no text has a place.
/// </summary>
/// <remarks>Text before a byte that is not UTF-8 is handed out first; then reading throws <see cref="InvalidDataException"/>.</remarks>
internal sealed class Utf8Text(Stream stream, ReadOnlyMemory<byte> opening) : TextReader
{
    private readonly byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private bool atEnd;
    private char? lowSurrogate;

    /// <summary>The line after the text handed out so far, from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>The column after the text handed out so far, from 1.</summary>
    public long Column { get; private set; } = 1;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        if (buffer.IsEmpty) return 0;
        if (lowSurrogate is { } low)
        {
            (buffer[0], lowSurrogate) = (low, null);
            return 1;
        }

        while (true)
        {
            var status = Utf8.ToUtf16(this.buffer.AsSpan(start, end - start), buffer, out var read, out var written, replaceInvalidSequences: false, isFinalBlock: atEnd);
            var taken = this.buffer.AsSpan(start, read);
            start += read;
            if (written > 0) return HandedOut(taken, buffer[..written]);
            if (status == OperationStatus.DestinationTooSmall) return HandOutHalf(buffer);
            if (status == OperationStatus.InvalidData) throw new InvalidDataException("The bytes are not UTF-8.");
            if (atEnd) return 0;
            Fill();
        }
    }

    public override int Read()
    {
        Span<char> one = stackalloc char[1];
        return Read(one) == 0 ? -1 : one[0];
    }

    // Room for one character, and the next is a pair of them.
    private int HandOutHalf(Span<char> text)
    {
        Span<char> pair = stackalloc char[2];
        _ = Utf8.ToUtf16(buffer.AsSpan(start, end - start), pair, out var read, out _);
        start += read;
        (text[0], lowSurrogate) = (pair[0], pair[1]);
        Column += pair.Length;
        return 1;
    }

    private int HandedOut(ReadOnlySpan<byte> bytes, ReadOnlySpan<char> text)
    {
        var lines = bytes.Count((byte)'\n');
        Line += lines;
        Column = lines == 0 ? Column + text.Length : text.Length - text.LastIndexOf('\n');
        return text.Length;
    }

    private void Fill()
    {
        var rest = buffer.AsSpan(start, end - start);
        rest.CopyTo(buffer);
        (start, end) = (0, rest.Length);
        var length = opening.Length;
        if (length == 0) length = stream.Read(buffer, end, buffer.Length - end);
        else opening.CopyTo(buffer);
        opening = default;
        end += length;
        atEnd = length == 0;
    }
}
