using System.Diagnostics;

namespace ExchangeStats.Notebooks.Tests;

public class NotebookTests
{
    public static TheoryData<string> Names => [.. NotebookSource.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_notebook_is_what_its_source_gives(string name)
    {
        var source = NotebookSource.Named(name);
        var expected = NotebookWriter.Write(source.Cells, await NotebookRun.Of(source));
        var committed = Path.ChangeExtension(source.Path, ".ipynb");
        var received = Path.ChangeExtension(source.Path, ".received.ipynb");
        if (File.Exists(committed) && await File.ReadAllTextAsync(committed) == expected)
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, expected);
        Assert.Fail($"notebooks/{name}.ipynb is not what notebooks/{name}.cs gives. Read notebooks/{name}.received.ipynb, and rename it to {name}.ipynb when it is right.");
    }

    [Theory]
    [MemberData(nameof(Names))]
    [Trait("Category", "Process")]
    public async Task Its_source_runs_as_a_program_and_prints_what_the_notebook_shows(string name)
    {
        var source = NotebookSource.Named(name);
        var expected = string.Concat((await NotebookRun.Of(source)).Select(output => output.Printed + (output.Line is null ? "" : output.Line + "\n")));
        Assert.Equal(expected, await Run(source.Path));
    }

    [Fact]
    public void The_first_notebook_has_at_most_ten_lines_of_code() =>
        Assert.InRange(NotebookSource.Named("01-first-look").Cells.Where(cell => cell.IsCode).Sum(cell => cell.Source.Split('\n').Count(line => line.Length > 0)), 1, 10);

    private static async Task<string> Run(string path)
    {
        var start = new ProcessStartInfo("dotnet", ["run", path]) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        // What a test run sets for itself would lead its builds astray.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray()) start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = (await process.StandardOutput.ReadToEndAsync()).ReplaceLineEndings("\n");
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{output}\n{await errors}");
        return output;
    }
}
