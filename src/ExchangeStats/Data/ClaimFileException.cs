using System.Collections.Immutable;

namespace ExchangeStats.Data;

/// <summary>
/// A file of claims could not be read. Nothing was loaded; all that is wrong with the file stands in <see cref="Problems"/>, and
/// in the message one line each.
/// </summary>
public sealed class ClaimFileException : IOException
{
    /// <summary>Makes an exception without a problem.</summary>
    public ClaimFileException() : this([])
    {
    }

    /// <summary>Makes an exception with a message of its own.</summary>
    /// <param name="message">What is wrong.</param>
    public ClaimFileException(string message) : base(message) => Problems = [];

    /// <summary>Makes an exception with a message of its own and a cause.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public ClaimFileException(string message, Exception innerException) : base(message, innerException) => Problems = [];

    /// <summary>Makes an exception of problems.</summary>
    /// <param name="problems">What is wrong, in the order of the file.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public ClaimFileException(ImmutableArray<FileProblem> problems, Exception? innerException = null)
        : base(string.Join('\n', problems), innerException) => Problems = problems;

    /// <summary>What is wrong, in the order of the file; after 100 a last one says that reading stopped.</summary>
    public ImmutableArray<FileProblem> Problems { get; }
}
