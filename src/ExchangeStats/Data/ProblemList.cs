using System.Collections.Immutable;

namespace ExchangeStats.Data;

/// <summary>Collects what is wrong with the files of one book, up to a limit.</summary>
internal sealed class ProblemList
{
    public const int Limit = 100;

    private readonly ImmutableArray<FileProblem>.Builder problems = ImmutableArray.CreateBuilder<FileProblem>();

    public bool Any => problems.Count > 0;

    public void Add(string file, long line, long column, string message)
    {
        problems.Add(new FileProblem(file, line, column, message));
        if (problems.Count < Limit) return;
        problems.Add(new FileProblem(file, 0, 0, $"{Limit} problems; reading stopped here"));
        throw new ClaimFileException(problems.ToImmutable());
    }

    public void Add(string file, string message, Exception? cause = null)
    {
        problems.Add(new FileProblem(file, 0, 0, message));
        if (cause is not null) throw new ClaimFileException(problems.ToImmutable(), cause);
    }

    public void ThrowIfAny()
    {
        if (Any) throw new ClaimFileException(problems.ToImmutable());
    }
}
