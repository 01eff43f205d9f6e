using System.Text;
using ExchangeStats.Cli;
using ExchangeStats.Cli.Output;

using var interruption = Interruption.Watch();

// Unlike Console.Out it does not flush each line, which long lists of findings would pay for.
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 14) { NewLine = "\n" };
using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };
var surroundings = new Surroundings(Console.OpenStandardInput, output, error)
{
    Variable = Environment.GetEnvironmentVariable,
    IsOutputTerminal = !Console.IsOutputRedirected,
    IsErrorTerminal = !Console.IsErrorRedirected,
};
return CommandLine.Run(args, surroundings);
