namespace ExchangeStats.Benchmarks;

/// <summary>How many bytes a book keeps for each of its rows, once all that was needed only for reading is gone.</summary>
internal static class RetainedMemory
{
    public static void Print()
    {
        using var file = new MemoryStream(GeneratedClaims.Csv(ReadingBenchmarks.Rows));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var book = ClaimBook.Open(file);
        var retained = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine(FormattableString.Invariant($"{book}"));
        Console.WriteLine(FormattableString.Invariant($"retained: {retained / (double)ReadingBenchmarks.Rows:N0} bytes a row; the file has {file.Length / (double)ReadingBenchmarks.Rows:N0} bytes a row"));
        GC.KeepAlive(book);
    }
}
