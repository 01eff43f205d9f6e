using System.Globalization;
using ExchangeStats.Display;

namespace ExchangeStats.Consistency.Records;

/// <summary>How what was found about records is listed.</summary>
internal static class RecordColumns
{
    public static ResultColumns<RuleResult> OfRules { get; } = new("rule", "rules", ["Rule", "Holds in", "Fails in", "Open in"], 1,
        result => [result.Rule.ToString(), Number(result.Holding), Number(result.Failing), Number(result.Open)]);

    public static ResultColumns<RuleFailure> OfFailures { get; } = new("failure", "failures", ["Record", "What cannot hold"], 2,
        failure => [failure.Record.ToString(CultureInfo.InvariantCulture), failure.Say(Language.English)]);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
