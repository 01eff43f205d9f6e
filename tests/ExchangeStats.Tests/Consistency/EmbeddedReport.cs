using ExchangeStats.Consistency;

namespace ExchangeStats.Tests.Consistency;

/// <summary>The check of the dataset that comes with the library, made once for all tests.</summary>
internal static class EmbeddedReport
{
    private static readonly Lazy<ConsistencyReport> Report = new(() => ClaimBook.RussiaUkraine.Check());

    public static ConsistencyReport Value => Report.Value;
}
