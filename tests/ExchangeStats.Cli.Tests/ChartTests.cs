namespace ExchangeStats.Cli.Tests;

public sealed class ChartTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ChartTests() => folder.Write("mine.csv", SmallBook.Csv);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("cumulative")]
    [InlineData("phases")]
    [InlineData("sources")]
    [InlineData("calendar")]
    [InlineData("gaps")]
    [InlineData("progress")]
    [InlineData("agreement")]
    public void Every_chart_is_drawn_of_all_and_of_one_exchange(string chart)
    {
        Done("chart", chart, folder["mine.csv"], "-o", folder["all.svg"]);
        Done("chart", chart, folder["mine.csv"], "--exchange", "may swap", "-o", folder["one.svg"]);
        Assert.StartsWith("<svg", File.ReadAllText(folder["all.svg"]), StringComparison.Ordinal);
        Assert.NotEqual(folder.Bytes("all.svg"), folder.Bytes("one.svg"));
    }

    [Fact]
    public void Language_colours_and_size_are_as_asked()
    {
        Done("chart", "cumulative", folder["mine.csv"], "--language", "uk", "--theme", "dark", "--width", "640", "--height", "400", "-o", folder["a.svg"]);
        var svg = File.ReadAllText(folder["a.svg"]);
        Assert.Contains("640", svg, StringComparison.Ordinal);
        Assert.Matches("[а-яі]{4}", svg);
        Assert.DoesNotContain("prefers-color-scheme", svg, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.svg")]
    [InlineData("a.png")]
    public void A_chart_is_compared_byte_for_byte(string name)
    {
        string[] arguments = ["chart", "cumulative", folder["mine.csv"], "-o", folder[name]];
        Assert.Equal(new CommandResult(1, "", $"exchangestats: \"{folder[name]}\" is not there; without --check it is written\n"), Command.Run([.. arguments, "--check"]));
        Assert.False(File.Exists(folder[name]));
        Done(arguments);
        Assert.Equal(new CommandResult(0, $"{folder[name]} is what the data give\n", ""), Command.Run([.. arguments, "--check"]));
        var before = folder.Bytes(name);
        folder.Write("mine.csv", SmallBook.Csv.Replace("390", "391", StringComparison.Ordinal));
        Assert.Equal(new CommandResult(1, "", $"exchangestats: \"{folder[name]}\" is not what the data give now; without --check it is written anew\n"), Command.Run([.. arguments, "--check"]));
        Assert.Equal(before, folder.Bytes(name));
    }

    [Theory]
    [InlineData("chart \"cumulativ\" is unknown; did you mean \"cumulative\"? Expected cumulative, phases, sources, calendar, gaps, progress, agreement.", "cumulativ", "-o", "a.svg")]
    [InlineData("--output \"a.pdf\" does not end as a chart does; expected a file name that ends in .svg or .png.", "gaps", "-o", "a.pdf")]
    [InlineData("--width \"50\" is no size; expected 100 to 10,000 pixels.", "gaps", "-o", "a.svg", "--width", "50")]
    [InlineData("--height \"tall\" is no size; expected 100 to 10,000 pixels.", "gaps", "-o", "a.svg", "--height", "tall")]
    [InlineData("--theme \"drak\" is unknown; did you mean \"dark\"? Expected both, light, dark.", "gaps", "-o", "a.svg", "--theme", "drak")]
    [InlineData("Option '--output' is required.", "gaps")]
    public void A_mistake_is_told_before_anything_is_drawn(string expected, params string[] arguments)
    {
        var result = Command.Run(["chart", .. arguments]);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains($"exchangestats: {expected}\n", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exchange \"my swap\" is unknown; did you mean \"may swap\"?", "--exchange", "my swap")]
    [InlineData("party \"PL\" is unknown; expected RU, UA.", "--party", "PL")]
    public void What_the_data_do_not_know_is_told(string expected, params string[] options) => Assert.Equal(
        new CommandResult(2, "", $"exchangestats: {expected}\n"), Command.Run(["chart", "cumulative", folder["mine.csv"], "-o", folder["a.svg"], .. options]));

    [Fact]
    public void A_place_that_cannot_be_written_stays_as_it_was()
    {
        Directory.CreateDirectory(folder["taken.svg"]);
        var result = Command.Run("chart", "gaps", folder["mine.csv"], "-o", folder["taken.svg"]);
        Assert.Equal(new CommandResult(2, "", $"exchangestats: \"{folder["taken.svg"]}\" cannot be written: it is a folder; expected a file or nothing.\n"), result);
        Assert.StartsWith($"exchangestats: \"{folder["no/a.svg"]}\" cannot be written: ", Command.Run("chart", "gaps", folder["mine.csv"], "-o", folder["no/a.svg"]).Error, StringComparison.Ordinal);
        Assert.Equal(["mine.csv", "taken.svg"], FolderContent.Names(folder.Location));
    }

    private static void Done(params string[] arguments)
    {
        var result = Command.Run(arguments);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
    }
}
