using System.Collections.Frozen;

namespace ExchangeStats.Tests.Conventions;

/// <summary>The rooms of the house, and which of them may use which.</summary>
internal static class Rooms
{
    private const string Nouns = "ExchangeStats";
    private const string Display = "ExchangeStats.Display";
    private const string Data = "ExchangeStats.Data";
    private const string Consistency = "ExchangeStats.Consistency";
    private const string Solving = "ExchangeStats.Consistency.Solving";
    private const string Statistics = "ExchangeStats.Statistics";
    private const string Wording = "ExchangeStats.Wording";
    private const string Reports = "ExchangeStats.Reports";
    private const string Charts = "ExchangeStats.Charts";
    private const string Cli = "ExchangeStats.Cli";

    private static readonly FrozenDictionary<string, string[]> Uses = new Dictionary<string, string[]>
    {
        [Display] = [],
        [Nouns] = [Display],
        [Data] = [Nouns, Display],
        [Solving] = [],
        [Consistency] = [Nouns, Solving, Display, Wording],
        [Statistics] = [Nouns, Display, Wording],
        [Wording] = [Nouns],
        [Reports] = [Nouns, Display, Wording, Data, Consistency, Statistics],
        [Charts] = [Nouns, Display, Wording, Data, Consistency, Statistics, Reports],
        [Cli] = [Nouns, Data, Consistency, Statistics, Reports, Charts],
    }.ToFrozenDictionary();

    // Packages that only one room may name.
    private static readonly FrozenDictionary<string, string> Packages = new Dictionary<string, string>
    {
        ["MathNet"] = Statistics,
        ["ScottPlot"] = Charts,
    }.ToFrozenDictionary();

    /// <summary>What is wrong with a use, as "X uses Y"; null when nothing is.</summary>
    public static string? Violation(TypeUse use)
    {
        if (!IsOurs(use.User)) return null;
        if (Of(use.User) is not { } user) return $"{use.User} lies in no room";
        var package = Packages.Keys.FirstOrDefault(package => IsWithin(use.Used.Namespace, package));
        if (package is not null) return Packages[package] == user ? null : $"{use.User} uses {use.Used}";
        if (!IsOurs(use.Used) || Of(use.Used) is not { } used || used == user || Uses[user].Contains(used)) return null;
        return IsFrontDoor(use.User) && used == Data ? null : $"{use.User} uses {use.Used}";
    }

    // ClaimBook.Load, Open, RussiaUkraine and Save: whoever has a book need not know the room that reads it.
    private static bool IsFrontDoor(TypeName type) => type == new TypeName(Nouns, nameof(ClaimBook));

    private static bool IsOurs(TypeName type) => IsWithin(type.Namespace, Nouns);

    private static string? Of(TypeName type) => type.Namespace == Nouns
        ? Nouns
        : Uses.Keys.Where(room => room != Nouns && IsWithin(type.Namespace, room)).MaxBy(room => room.Length);

    private static bool IsWithin(string name, string space) => name == space || name.StartsWith(space + '.', StringComparison.Ordinal);
}
