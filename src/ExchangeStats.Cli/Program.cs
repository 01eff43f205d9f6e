using System.Text;
using ExchangeStats.Cli;

Console.OutputEncoding = new UTF8Encoding(false);
return CommandLine.Run(args, Console.OpenStandardInput, Console.Out, Console.Error);
