using System.Collections.Immutable;

namespace ExchangeStats.Data;

/// <summary>Collects what is wrong with the files of one book, up to a limit.</summary>
internal sealed class ProblemList
{
    public const int Limit = 100;

    private readonly List<FileProblem> problems = [];

    public int Count => problems.Count;

    public bool Any => Count > 0;

    public void Add(string file, long line, long column, string message) => Add(new FileProblem(file, line, column, message));

    public void Add(string file, string message) => Add(file, 0, 0, message);

    public void Add(FileProblem problem)
    {
        problems.Add(problem);
        if (problems.Count == Limit) throw ToException();
    }

    public void ThrowIfAny()
    {
        if (Any) throw ToException();
    }

    public ClaimFileException ToException(Exception? cause = null)
    {
        var files = problems.Select(problem => problem.File).Distinct().ToList();
        var inOrder = problems
            .OrderBy(problem => files.IndexOf(problem.File))
            .ThenBy(problem => problem.Line == 0 ? long.MaxValue : problem.Line)
            .ThenBy(problem => problem.Column);
        return new ClaimFileException(
            problems.Count < Limit ? [.. inOrder] : [.. inOrder, new FileProblem(problems[^1].File, 0, 0, $"{Limit} problems; reading stopped here")],
            cause);
    }
}
