namespace ExchangeStats.Cli.Findings;

/// <summary>Files as CI services want them named: from the folder in which the command runs, which is the root of the repository there.</summary>
internal static class RelativeAddress
{
    /// <summary>The path from the current folder with slashes; a path that leads out of it stays as the user named it.</summary>
    public static string Path(string file)
    {
        var path = file;
        if (System.IO.Path.IsPathRooted(file) || file.StartsWith('.'))
        {
            var relative = System.IO.Path.GetRelativePath(Environment.CurrentDirectory, file);
            if (!relative.StartsWith("..", StringComparison.Ordinal) && !System.IO.Path.IsPathRooted(relative)) path = relative;
        }

        return path.Replace(System.IO.Path.DirectorySeparatorChar, '/');
    }

    /// <summary>The path as an address: relative, or of the scheme <c>file</c> where it is absolute.</summary>
    public static string Uri(string file)
    {
        var path = Path(file);
        var address = string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString));
        return path.StartsWith('/') ? "file://" + address : System.IO.Path.IsPathRooted(path) ? "file:///" + address : address;
    }
}
