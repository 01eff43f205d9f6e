using System.Collections.Immutable;

namespace ExchangeStats.Data;

/// <summary>The rows of one table of a JSON document.</summary>
internal sealed class JsonRows(string file, JsonTable table, JsonPlaces places) : RowSource
{
    private int row = -1;

    public override string File => file;

    public override ImmutableArray<string> Columns { get; } = table.Columns;

    public override bool HasHeader => false;

    public override bool MayHoldBrokenCells => true;

    public override bool Read() => ++row < table.Rows.Count;

    public override ReadOnlySpan<char> Cell(int column)
    {
        foreach (var cell in table.Rows[row].Cells)
        {
            if (cell.Column == column) return cell.Text;
        }

        return default;
    }

    public override (long Line, long Column) Locate(int column)
    {
        if (row < 0 || row >= table.Rows.Count) return places.Of(table.Start);
        foreach (var cell in table.Rows[row].Cells)
        {
            if (cell.Column == column) return places.Of(cell.Start);
        }

        return places.Of(table.Rows[row].Start);
    }

    public override void Dispose()
    {
    }
}
