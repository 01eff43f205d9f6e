namespace ExchangeStats.Tests;

/// <summary>An empty folder that is gone when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Location { get; } = Directory.CreateTempSubdirectory("exchangestats-").FullName;

    public IEnumerable<string> Files => Directory.EnumerateFiles(Location).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    public string this[string name] => Path.Combine(Location, name);

    public byte[] Bytes(string name) => File.ReadAllBytes(this[name]);

    public void Write(string name, params ReadOnlySpan<byte> bytes) => File.WriteAllBytes(this[name], bytes);

    public void Write(string name, string text) => File.WriteAllText(this[name], text);

    public void Dispose() => Directory.Delete(Location, recursive: true);
}
