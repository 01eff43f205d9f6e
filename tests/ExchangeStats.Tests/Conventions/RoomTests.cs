namespace ExchangeStats.Tests.Conventions;

public class RoomTests
{
    [Fact]
    public void Rooms_are_used_one_way_only() =>
        Broken.None(ShippedAssemblies.Names.SelectMany(name => TypeUses.In(ShippedAssemblies.PathOf(name))).Select(Rooms.Violation).OfType<string>());

    [Fact]
    public void Only_the_charts_reference_ScottPlot() => Broken.None(
        from name in ShippedAssemblies.Names
        where name != "ExchangeStats.Charts" && TypeUses.ReferencedAssemblies(ShippedAssemblies.PathOf(name)).Contains("ScottPlot")
        select $"{name} references ScottPlot");

    [Theory]
    [InlineData("ExchangeStats", "Count", "ExchangeStats.Data", "ClaimReader")]
    [InlineData("ExchangeStats", "Exchange", "ExchangeStats.Consistency", "ConsistencyReport")]
    [InlineData("ExchangeStats", "ClaimBook", "ExchangeStats.Consistency", "ConsistencyReport")]
    [InlineData("ExchangeStats.Data", "X", "ExchangeStats.Statistics", "Y")]
    [InlineData("ExchangeStats.Data", "X", "ExchangeStats.Consistency", "Y")]
    [InlineData("ExchangeStats.Consistency", "X", "ExchangeStats.Data", "Y")]
    [InlineData("ExchangeStats.Statistics", "X", "ExchangeStats.Data", "Y")]
    [InlineData("ExchangeStats.Statistics", "X", "ExchangeStats.Consistency", "Y")]
    [InlineData("ExchangeStats.Consistency.Solving", "X", "ExchangeStats", "Count")]
    [InlineData("ExchangeStats.Consistency.Solving", "X", "ExchangeStats.Consistency", "Y")]
    [InlineData("ExchangeStats.Reports", "X", "ExchangeStats.Consistency.Solving", "Y")]
    [InlineData("ExchangeStats.Reports.Html", "X", "ExchangeStats.Charts", "Y")]
    [InlineData("ExchangeStats.Charts", "X", "ExchangeStats.Cli", "Y")]
    [InlineData("ExchangeStats.Reports", "X", "MathNet.Numerics.Statistics", "Y")]
    [InlineData("ExchangeStats.Cli", "X", "ScottPlot", "Plot")]
    public void A_use_against_the_way_is_named(string userSpace, string user, string usedSpace, string used) =>
        Assert.Equal($"{userSpace}.{user} uses {usedSpace}.{used}", Rooms.Violation(new(new(userSpace, user), new(usedSpace, used))));

    [Theory]
    [InlineData("ExchangeStats", "ClaimBook", "ExchangeStats.Data")]
    [InlineData("ExchangeStats.Data", "X", "ExchangeStats")]
    [InlineData("ExchangeStats.Consistency", "X", "ExchangeStats.Consistency.Solving")]
    [InlineData("ExchangeStats.Statistics", "X", "MathNet.Numerics")]
    [InlineData("ExchangeStats.Charts", "X", "ScottPlot.Plottables")]
    [InlineData("ExchangeStats.Cli", "X", "ExchangeStats.Charts")]
    [InlineData("ExchangeStats", "Count", "System")]
    public void A_use_along_the_way_is_right(string userSpace, string user, string usedSpace) =>
        Assert.Null(Rooms.Violation(new(new(userSpace, user), new(usedSpace, "Y"))));

    [Fact]
    public void A_namespace_that_is_no_room_is_named() =>
        Assert.Equal("ExchangeStats.Attic.X lies in no room", Rooms.Violation(new(new("ExchangeStats.Attic", "X"), new("System", "String"))));

    [Fact]
    public void A_use_inside_a_lambda_inside_a_method_is_seen()
    {
        var uses = TypeUses.In(typeof(RoomTests).Assembly.Location).Where(use => use.User.Name == nameof(RoomTests)).ToArray();
        Assert.Contains(uses, use => use.Used.ToString() == "System.UriBuilder");
        Assert.Contains(uses, use => use.Used.ToString() == "System.Text.Rune");
    }

    private static Func<string> HiddenUse() => () => new UriBuilder().Host + Enumerable.Empty<System.Text.Rune>().Count();
}
