using ExchangeStats.Data;

namespace ExchangeStats.Cli.Input;

/// <summary>Where the data of a command come from. Standard input can be read once only; it is kept while places may be asked for.</summary>
internal sealed class DataSource
{
    /// <summary>How standard input is named on the command line.</summary>
    public const string StandardInput = "-";

    private const string StandardInputName = "standard input";

    private readonly string? path;
    private readonly Func<Stream> openInput;
    private byte[]? content;

    /// <param name="path">What the user named; null for the embedded dataset.</param>
    /// <param name="openInput">Opens standard input.</param>
    public DataSource(string? path, Func<Stream> openInput) => (this.path, this.openInput) = (path, openInput);

    /// <summary>How messages name the data.</summary>
    public string Name => path switch { null => "the embedded dataset", StandardInput => StandardInputName, _ => path };

    /// <summary>The name of the file to which findings without a place are put.</summary>
    public string File => path switch
    {
        null => "RussiaUkraine/claims.csv",
        StandardInput => StandardInputName,
        _ => Directory.Exists(path) ? Path.Combine(path, "claims.csv") : path,
    };

    /// <summary>Reads the book.</summary>
    /// <param name="keep">Whether places will be asked for.</param>
    public ClaimBook Read(bool keep = false)
    {
        if (path is null) return ClaimBook.RussiaUkraine;
        if (path != StandardInput) return ClaimBook.Load(path);
        using var input = openInput();
        if (!keep) return ClaimBook.Open(input, StandardInputName);
        using var copy = new MemoryStream();
        input.CopyTo(copy);
        content = copy.ToArray();
        return ClaimBook.Open(new MemoryStream(content), StandardInputName);
    }

    /// <summary>Looks up where claims and exchanges of the book stand, by reading the data once more.</summary>
    public BookPlaces Places(IReadOnlyCollection<string> claims, IReadOnlyCollection<string> exchanges)
    {
        if (path is null) return BookPlaces.FindInRussiaUkraine(claims, exchanges);
        if (path != StandardInput) return BookPlaces.Find(path, claims, exchanges);
        return BookPlaces.Find(new MemoryStream(content ?? throw new InvalidOperationException("Standard input was not kept.")), StandardInputName, claims, exchanges);
    }
}
