using System.Collections.Immutable;

namespace ExchangeStats.Reports;

/// <summary>A table with a head. Immutable.</summary>
public sealed class ReportTable : ReportBlock
{
    /// <summary>Makes a table.</summary>
    /// <param name="name">The name of the file that holds it: lower-case letters, digits and hyphens; null for a table that is only shown.</param>
    /// <param name="columns">The heads of the columns, one or more.</param>
    /// <param name="rows">The rows, each with one cell a column.</param>
    /// <param name="numeric">The positions of columns that hold numbers, which are set to the right.</param>
    /// <exception cref="ArgumentException">The name has other characters, there is no column, or a row has another number of cells.</exception>
    public ReportTable(string? name, IEnumerable<string> columns, IEnumerable<IEnumerable<Passage>> rows, params IEnumerable<int> numeric)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        Name = name is null ? null : FileName.Checked(name, nameof(name));
        Columns = [.. columns];
        Rows = [.. rows.Select(row => row.ToImmutableArray())];
        Numeric = [.. numeric];
        if (Columns.IsEmpty) throw new ArgumentException("A table needs a column.", nameof(columns));
        foreach (var row in Rows)
        {
            if (row.Length != Columns.Length)
                throw new ArgumentException($"A row has {row.Length} cells; the table has {Columns.Length} columns.", nameof(rows));
        }
    }

    /// <summary>The name of the file that holds it, without folder and ending; null for a table that is only shown.</summary>
    public string? Name { get; }

    /// <summary>The heads of the columns.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>The rows in order.</summary>
    public ImmutableArray<ImmutableArray<Passage>> Rows { get; }

    /// <summary>The positions of columns that hold numbers.</summary>
    public ImmutableArray<int> Numeric { get; }
}
