using ExchangeStats.Data;

namespace ExchangeStats.Tests.Data;

public class WholeFileTests
{
    [Fact]
    public void A_writer_that_fails_leaves_the_old_files()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.csv", "old");
        folder.Write("b.csv", "old");
        Assert.Throws<InvalidOperationException>(() => WholeFile.Write((folder["a.csv"], stream => stream.Write("new"u8)), (folder["b.csv"], stream => Fail(stream))));
        Assert.Equal(["a.csv", "b.csv"], folder.Files);
        Assert.Equal("old"u8.ToArray(), folder.Bytes("a.csv"));
        Assert.Equal("old"u8.ToArray(), folder.Bytes("b.csv"));
    }

    [Fact]
    public void Files_are_replaced_when_all_are_complete()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.csv", "old and longer");
        WholeFile.Write((folder["a.csv"], stream => stream.Write("new"u8)), (folder["b.csv"], _ => { }));
        Assert.Equal(["a.csv", "b.csv"], folder.Files);
        Assert.Equal("new"u8.ToArray(), folder.Bytes("a.csv"));
        Assert.Empty(folder.Bytes("b.csv"));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named()
    {
        using var folder = new TemporaryFolder();
        folder.Write("taken", "a file");
        var problem = Assert.Throws<IOException>(() => ClaimBook.Empty.Save(folder["taken"]));
        Assert.StartsWith($"\"{folder["taken"]}\" cannot be made a folder: ", problem.Message, StringComparison.Ordinal);
        Assert.Equal("a file"u8.ToArray(), folder.Bytes("taken"));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_named()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["book.json"]);
        var taken = Assert.Throws<IOException>(() => ClaimBook.Empty.Save(folder["book.json"]));
        Assert.StartsWith($"\"{folder["book.json"]}\" cannot be written: ", taken.Message, StringComparison.Ordinal);
        Assert.Empty(folder.Files);
        var missing = Assert.Throws<IOException>(() => ClaimBook.Empty.Save(Path.Combine(folder["nowhere"], "book.json")));
        Assert.StartsWith($"\"{Path.Combine(folder["nowhere"], "book.json")}\" cannot be written: ", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_made_for_files_that_cannot_be_written_are_gone_again_and_those_that_were_there_stay()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["old"]);
        Assert.Throws<IOException>(() => WholeFile.WriteInto(folder["old/new"], [("a/b.csv", stream => stream.Write("b"u8)), ("c.csv", _ => throw new IOException("no space left"))]));
        Assert.True(Directory.Exists(folder["old"]));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder["old"]));
    }

    [Fact]
    public void What_it_has_not_written_is_left_alone_when_it_fails()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b.csv.unfinished", "of somebody else");
        Assert.Throws<IOException>(() => WholeFile.Write((folder["a.csv"], _ => throw new IOException("no space left")), (folder["b.csv"], _ => { })));
        Assert.Equal(["b.csv.unfinished"], folder.Files);
    }

    [Fact]
    public void A_folder_in_the_place_of_one_table_leaves_the_others_alone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("claims.csv", "old");
        Directory.CreateDirectory(folder["phases.csv.unfinished"]);
        Assert.Throws<IOException>(() => ClaimBook.RussiaUkraine.Save(folder.Location));
        Assert.Equal(["claims.csv"], folder.Files);
        Assert.Equal("old"u8.ToArray(), folder.Bytes("claims.csv"));
    }

    private static void Fail(Stream stream)
    {
        stream.Write("half"u8);
        throw new InvalidOperationException("no more");
    }
}
