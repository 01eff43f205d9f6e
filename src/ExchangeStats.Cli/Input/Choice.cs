using System.CommandLine;

namespace ExchangeStats.Cli.Input;

/// <summary>An option that takes one of a few words, each of which stands for a value; the first is the default.</summary>
/// <typeparam name="T">What the words stand for.</typeparam>
internal sealed class Choice<T>
{
    private readonly (string Word, T Value)[] choices;

    /// <param name="name">The option.</param>
    /// <param name="description">What it decides; the words are added.</param>
    /// <param name="choices">The words and their values.</param>
    public Choice(string name, string description, params (string Word, T Value)[] choices)
    {
        this.choices = choices;
        string[] words = [.. choices.Select(choice => choice.Word)];
        Option = new Option<string>(name) { Description = $"{description}: {string.Join(", ", words)}", HelpName = name.TrimStart('-'), DefaultValueFactory = _ => words[0] };
        Option.CompletionSources.Add(words);
        Option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var word }] && !words.Contains(word, StringComparer.OrdinalIgnoreCase)) result.AddError($"{name} \"{word}\" is unknown{Suggestion.BeforeExpected(word, words)} {string.Join(", ", words)}.");
        });
    }

    /// <summary>The option as the parser knows it.</summary>
    public Option<string> Option { get; }

    /// <summary>What the user chose.</summary>
    public T Of(ParseResult parsed)
    {
        var word = parsed.GetRequiredValue(Option);
        return choices.First(choice => choice.Word.Equals(word, StringComparison.OrdinalIgnoreCase)).Value;
    }
}
