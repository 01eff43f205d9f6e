using System.Buffers;
using System.Text;

namespace ExchangeStats.Data;

/// <summary>Finds the place at which a stream stops being UTF-8.</summary>
internal static class Utf8Check
{
    public static (long Line, long Column) FirstInvalid(Stream stream)
    {
        stream.Position = 0;
        var (line, column) = (1L, 1L);
        var buffer = new byte[1 << 16];
        var kept = 0;
        while (true)
        {
            var read = stream.Read(buffer, kept, buffer.Length - kept);
            var window = buffer.AsSpan(0, kept + read);
            while (!window.IsEmpty)
            {
                var status = Rune.DecodeFromUtf8(window, out var rune, out var length);
                if (status == OperationStatus.InvalidData) return (line, column);
                if (status == OperationStatus.NeedMoreData)
                {
                    if (read == 0) return (line, column);
                    break;
                }

                if (rune.Value == '\n') (line, column) = (line + 1, 1);
                else if (rune.Value != 0xFEFF) column += rune.Utf16SequenceLength;
                window = window[length..];
            }

            if (read == 0) return (line, column);
            window.CopyTo(buffer);
            kept = window.Length;
        }
    }
}
