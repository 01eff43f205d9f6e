using System.Collections.Immutable;

namespace ExchangeStats.Reports;

/// <summary>One file of a report. Immutable.</summary>
/// <param name="Path">The path inside the report's folder, with forward slashes.</param>
/// <param name="Content">The bytes of the file.</param>
public sealed record ReportFile(string Path, ImmutableArray<byte> Content)
{
    /// <summary>Whether two files have equal paths and bytes.</summary>
    public bool Equals(ReportFile? other) => other is not null && Path == other.Path && Content.AsSpan().SequenceEqual(other.Content.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Path, Content.Length);

    /// <summary>The path and the size in bytes.</summary>
    public override string ToString() => FormattableString.Invariant($"{Path} ({Content.Length:N0} bytes)");
}
