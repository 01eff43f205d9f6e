using ExchangeStats.Consistency;

namespace ExchangeStats.Tests.Reports;

/// <summary>The embedded dataset, checked once for all tests of reports.</summary>
internal static class EmbeddedCheck
{
    private static readonly Lazy<ConsistencyReport> Check = new(() => ClaimBook.RussiaUkraine.Check());

    public static ConsistencyReport Value => Check.Value;
}
