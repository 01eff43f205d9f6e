using System.Collections.Immutable;

namespace ExchangeStats.Data;

/// <summary>The rows of a table, one at a time, whatever form the file has.</summary>
internal abstract class RowSource : IDisposable
{
    public const int LongestCell = 1 << 20;
    public const int MostColumns = 1_000;

    /// <summary>The name of the file, as messages show it.</summary>
    public abstract string File { get; }

    /// <summary>The names of the columns; positions in this list are the positions that <see cref="Cell"/> takes.</summary>
    public abstract ImmutableArray<string> Columns { get; }

    /// <summary>Whether the columns are named once for all rows, so that one that is missing is missing from each.</summary>
    public abstract bool HasHeader { get; }

    /// <summary>Whether a cell of the current row may be too long or no text; a quick look that spares looking at each cell.</summary>
    public abstract bool MayHoldBrokenCells { get; }

    /// <summary>Goes to the next row.</summary>
    public abstract bool Read();

    /// <summary>The text of a cell of the current row; empty when the row does not have it.</summary>
    public abstract ReadOnlySpan<char> Cell(int column);

    /// <summary>Where a cell of the current row stands, or the row when it has no such cell; of the header where there is no current row.</summary>
    public abstract (long Line, long Column) Locate(int column);

    public abstract void Dispose();
}
