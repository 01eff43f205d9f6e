using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ExchangeStats.Cli.Tests;

/// <summary>The command as its users start it: a process of its own, with output and error apart.</summary>
internal static class CommandProcess
{
    private const int LongestRun = 120_000;

    public static CommandResult Run(params string[] arguments) => Run(arguments, []);

    public static CommandResult Run(string[] arguments, (string Name, string Value)[] environment, byte[]? input = null) =>
        Finish(Start(StartOf(Dotnet, [.. HostArguments, .. arguments], environment)), input);

    /// <summary>Runs a line of the shell in which <c>"$@"</c> is the command with its arguments.</summary>
    public static CommandResult RunInShell(string line, params string[] arguments) =>
        Finish(Start(StartOf("/bin/sh", ["-c", line, "sh", Dotnet, .. HostArguments, .. arguments], [("DOTNET_EnableWriteXorExecute", "0")])), null);

    /// <summary>Starts the command, which waits for input that never ends, and sends it a signal.</summary>
    public static CommandResult RunInterrupted(string signal, params string[] arguments)
    {
        // A shell that was itself started in the background would hand on that SIGINT is ignored.
        using var process = Start(StartOf("/usr/bin/env", ["--default-signal=INT", Dotnet, .. HostArguments, .. arguments], []));
        process.StandardInput.Write("exchange,party,count,claimant\n");
        process.StandardInput.Flush();
        Thread.Sleep(TimeSpan.FromSeconds(1.5));
        using (var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])) kill.WaitForExit();
        if (!process.WaitForExit(TimeSpan.FromSeconds(20))) process.Kill(entireProcessTree: true);
        return new CommandResult(process.ExitCode, process.StandardOutput.ReadToEnd(), process.StandardError.ReadToEnd());
    }

    private static string Dotnet { get; } =
        Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

    // The tests' own list of dependencies: beside them the native libraries lie where that list says, not where the command's says.
    private static string[] HostArguments { get; } =
        ["exec", "--depsfile", Beside("ExchangeStats.Cli.Tests.deps.json"), "--runtimeconfig", Beside("ExchangeStats.Cli.runtimeconfig.json"), Beside("ExchangeStats.Cli.dll")];

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);

    private static ProcessStartInfo StartOf(string program, string[] arguments, (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return start;
    }

    private static Process Start(ProcessStartInfo start) => Process.Start(start)!;

    private static CommandResult Finish(Process process, byte[]? input)
    {
        using (process)
        {
            var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            if (input is not null) process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
            if (!process.WaitForExit(LongestRun)) process.Kill(entireProcessTree: true);
            return new CommandResult(process.ExitCode, output.Result, error.Result);
        }
    }
}
