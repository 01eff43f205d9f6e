namespace ExchangeStats.Tests.Data;

/// <summary>A stream that cannot go back: some text, and then the letter x as often as one likes to read it.</summary>
internal sealed class EndlessLine(byte[] opening, long length) : Stream
{
    public long HandedOut { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = (int)Math.Min(buffer.Length, length - HandedOut);
        for (var i = 0; i < count; i++, HandedOut++) buffer[i] = HandedOut < opening.Length ? opening[HandedOut] : (byte)'x';
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
