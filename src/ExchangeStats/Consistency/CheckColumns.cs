using System.Globalization;
using ExchangeStats.Display;

namespace ExchangeStats.Consistency;

/// <summary>How what a check found is listed.</summary>
internal static class CheckColumns
{
    public static ResultColumns<Conflict> OfConflicts { get; } = new("conflict", "conflicts", ["What cannot all be true", "What may explain it"], 2,
        conflict => [conflict.ToString(), string.Join("; ", conflict.Hypotheses)]);

    public static ResultColumns<DoubtSet> OfDoubtSets { get; } = new("doubt set", "doubt sets", ["Claims to doubt", "Component", "Weight"], 1,
        set => [string.Join(", ", set.Assertions), set.Component.ToString(CultureInfo.InvariantCulture), set.Weight.ToString("N0", CultureInfo.InvariantCulture)]);

    public static ResultColumns<Finding> OfFindings { get; } = new("finding", "findings", ["Severity", "Code", "What was noticed"], 3,
        finding => [finding.Severity.ToString().ToLowerInvariant(), finding.Code.ToString(), finding.Message]);
}
