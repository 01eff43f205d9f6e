using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ExchangeStats.Tests.ReadMe;

/// <summary>The fenced blocks of README.md, and of the pages that packages bring.</summary>
internal static partial class ReadMeBlocks
{
    public static string Text { get; } = File.ReadAllText(Path.Combine(SourceFolder.Root, "README.md"));

    public static ImmutableArray<string> Of(string language) => Of(language, Text);

    public static ImmutableArray<string> Of(string language, string text) =>
        [.. Fence().Matches(text).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["body"].Value)];

    /// <summary>What the comments beside printing lines say is printed.</summary>
    public static IEnumerable<string> Promised(string block) => Printing().Matches(block).Select(match => match.Groups["output"].Value);

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<body>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^Console\.WriteLine\(.*\);\s*// (?<output>.*)$", RegexOptions.Multiline)]
    private static partial Regex Printing();
}
