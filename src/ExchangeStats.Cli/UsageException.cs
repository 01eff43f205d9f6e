namespace ExchangeStats.Cli;

#pragma warning disable CA1064, CA1032 // thrown and caught inside this program, always with a message
/// <summary>The user asked for something that shows only with the data to be impossible; the message says what would be possible.</summary>
/// <param name="message">What is wrong and what was expected.</param>
internal sealed class UsageException(string message) : Exception(message);
#pragma warning restore CA1064, CA1032
