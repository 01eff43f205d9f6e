using System.Runtime.CompilerServices;
using System.Text;

namespace ExchangeStats.Charts.Tests;

/// <summary>The gallery in notebooks shows the charts as this version draws them.</summary>
public class GalleryTests
{
    public static TheoryData<string> Files => [.. Gallery.Pages.Select(page => $"gallery/{page.Name}.svg"), "gallery.md"];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_gallery_is_up_to_date(string file) => Kept.Matches(file, Gallery.Of(file));

    [Fact]
    public void The_gallery_holds_no_other_file()
    {
        var kept = Directory.GetFiles(Path.Combine(Kept.Folder(), "gallery")).Select(file => Path.GetFileName(file)).Where(name => !name.Contains(".received.", StringComparison.Ordinal));
        Assert.Equal(Gallery.Pages.Select(page => $"{page.Name}.svg").Order(StringComparer.Ordinal), kept.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_pictures_of_the_gallery_are_below_two_megabytes() =>
        Assert.True(Gallery.Pages.Sum(page => Encoding.UTF8.GetByteCount(Gallery.Of($"gallery/{page.Name}.svg"))) < 2_000_000);

    private static class Kept
    {
        public static string Folder([CallerFilePath] string source = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "notebooks"));

        public static void Matches(string file, string content)
        {
            var path = Path.Combine(Folder(), file);
            var received = Path.Combine(Path.GetDirectoryName(path)!, $"{Path.GetFileNameWithoutExtension(path)}.received{Path.GetExtension(path)}");
            if (File.Exists(path) && File.ReadAllText(path) == content)
            {
                File.Delete(received);
                return;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(received, content);
            Assert.Fail($"{file} is not what is drawn now. Written: {Path.GetFileName(received)}; when it is right, rename it.");
        }
    }
}
