using System.CommandLine;

namespace ExchangeStats.Cli;

/// <summary>A command whose help ends with examples.</summary>
/// <param name="name">What the user types.</param>
/// <param name="description">What it does, in one sentence.</param>
/// <param name="examples">Ways to call it, without the name of the program.</param>
internal sealed class CommandWithExamples(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Ways to call it, without the name of the program.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;
}
