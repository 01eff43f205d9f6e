using ExchangeStats.Wording;

namespace ExchangeStats.Consistency;

/// <summary>Something to say, composed when somebody asks for it in a language. It reads the same whenever it is asked for.</summary>
/// <param name="words">The words of the language.</param>
internal delegate string Sentence(LanguageWords words);
