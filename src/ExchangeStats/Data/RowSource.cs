namespace ExchangeStats.Data;

/// <summary>The rows of a table, one at a time, whatever form the file has.</summary>
internal abstract class RowSource : IDisposable
{
    /// <summary>The name of the file, as messages show it.</summary>
    public abstract string File { get; }

    /// <summary>The names of the columns; positions in this list are the positions that <see cref="Cell"/> takes.</summary>
    public abstract IReadOnlyList<string> Columns { get; }

    /// <summary>Goes to the next row.</summary>
    public abstract bool Read();

    /// <summary>The text of a cell of the current row; empty when the row does not have it.</summary>
    public abstract ReadOnlySpan<char> Cell(int column);

    /// <summary>Where a cell of the current row stands; of the header where there is no current row.</summary>
    public abstract (long Line, long Column) Locate(int column);

    public abstract void Dispose();
}
