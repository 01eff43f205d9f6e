namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// Variables that depend on others, each as a sum of multiples of these. Only what is not zero is kept, so that memory follows the
/// sums and not the square of the variables.
/// </summary>
internal sealed class Tableau
{
    private readonly SparseRow?[] rowOf;
    private readonly List<int>[] rowsWith;
    private readonly Effort effort;
    private readonly List<int> added = [];
    private readonly List<int> lost = [];
    private readonly SparseRow scratch = new();
    private SparseRow spare = new();

    public Tableau(int variables, Effort effort)
    {
        this.effort = effort;
        rowOf = new SparseRow?[variables];
        rowsWith = new List<int>[variables];
        for (var i = 0; i < variables; i++) rowsWith[i] = [];
    }

    public bool IsDependent(int variable) => rowOf[variable] is not null;

    /// <summary>What a dependent variable is the sum of: by variable.</summary>
    public SparseRow this[int dependent] => rowOf[dependent]!;

    /// <summary>The dependent variables that an independent one counts for; until the next pivot.</summary>
    public List<int> RowsWith(int independent) => rowsWith[independent];

    /// <summary>Makes a variable dependent from the beginning.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="sum">Independent variables, each once: the first counts once, and each of the others less once.</param>
    public void Define(int variable, ReadOnlySpan<int> sum)
    {
        var row = rowOf[variable] = new();
        var columns = sum.ToArray();
        Array.Sort(columns);
        foreach (var column in columns)
        {
            row.Add(column, column == sum[0] ? 1 : -1);
            rowsWith[column].Add(variable);
        }
    }

    /// <summary>Makes an independent variable dependent in place of another.</summary>
    /// <param name="leaving">The variable that does not depend any more.</param>
    /// <param name="entering">The variable that depends from now on.</param>
    /// <param name="isZeroForGood">Whether the one that leaves is zero and stays so, so that no row need keep it.</param>
    public void Pivot(int leaving, int entering, bool isZeroForGood)
    {
        var old = rowOf[leaving]!;
        rowOf[leaving] = null;
        var solved = spare;
        solved.SetSolved(old, entering, isZeroForGood ? -1 : leaving);
        spare = old;
        foreach (var row in rowsWith[entering])
        {
            if (row == leaving) continue;
            effort.Spend(solved.Count);
            scratch.SetSum(rowOf[row]!, entering, solved, added, lost);
            foreach (var column in added) rowsWith[column].Add(row);
            foreach (var column in lost) Remove(row, rowsWith[column]);
            rowOf[row]!.Set(scratch);
        }

        rowsWith[entering].Clear();
        rowOf[entering] = solved;
        for (var i = 0; i < solved.Count; i++)
        {
            var column = solved.ColumnAt(i);
            if (column == leaving) rowsWith[column].Add(entering);
            else rowsWith[column][rowsWith[column].IndexOf(leaving)] = entering;
        }
    }

    // Their order tells nothing.
    private static void Remove(int row, List<int> rows)
    {
        rows[rows.IndexOf(row)] = rows[^1];
        rows.RemoveAt(rows.Count - 1);
    }
}
