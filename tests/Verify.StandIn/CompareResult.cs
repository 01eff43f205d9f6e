namespace VerifyTests;

/// <summary>Whether two snapshots are as good as equal, and if not, why.</summary>
public readonly record struct CompareResult
{
    private CompareResult(bool isEqual, string? message) => (IsEqual, Message) = (isEqual, message);

    public static CompareResult Equal { get; } = new(true, null);

    public bool IsEqual { get; }

    public string? Message { get; }

    public static CompareResult NotEqual(string? message = null) => new(false, message);
}
