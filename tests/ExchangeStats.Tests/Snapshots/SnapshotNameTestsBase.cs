namespace ExchangeStats.Tests.Snapshots;

public abstract class SnapshotNameTestsBase
{
    [Fact]
    public async Task An_inherited_test_is_named_by_the_derived_class()
    {
        using var folder = new TemporaryFolder();
        await Received(Verify("x").UseDirectory(folder.Location).UseMethodName("M"));
        Assert.Equal(["SnapshotNameTests.M.received.txt"], folder.Files);
    }

    /// <summary>Takes a snapshot that is not kept yet, so that the received file shows its name and bytes.</summary>
    internal static async Task<Exception> Received(SettingsTask snapshot) =>
        await Assert.ThrowsAnyAsync<Exception>(async () => await snapshot.DisableDiff());
}
