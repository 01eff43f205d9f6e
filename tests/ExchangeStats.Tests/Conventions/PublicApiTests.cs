namespace ExchangeStats.Tests.Conventions;

public class PublicApiTests
{
    public static TheoryData<string> Assemblies => ShippedAssemblies.Rows;

    [Theory]
    [MemberData(nameof(Assemblies))]
    public Task The_public_API_is_reviewed(string assembly) =>
        Verify(PublicApi.Of(ShippedAssemblies.All.Single(shipped => shipped.GetName().Name == assembly))).UseDirectory("Snapshots").UseParameters(assembly);
}
