namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// A sum of multiples of variables, sorted by variable, without zeros. Nearly all multiples are small whole numbers, which take an
/// eighth of the room of fractions and less arithmetic; a row has fractions only while it needs some.
/// </summary>
internal sealed class SparseRow
{
    private int[] columns = new int[4];
    private int[] wholes = new int[4];
    private Rational[] fractions = [];
    private bool isWhole = true;

    public int Count { get; private set; }

    /// <summary>How many times a variable counts; zero where it does not.</summary>
    public Rational this[int column] => IndexOf(column) is var index and >= 0 ? FactorAt(index) : default;

    public int ColumnAt(int index) => columns[index];

    public Rational FactorAt(int index) => isWhole ? wholes[index] : fractions[index];

    /// <summary>Whether a variable counts more than nothing times.</summary>
    public bool IsPositiveAt(int index) => isWhole ? wholes[index] > 0 : fractions[index].Sign > 0;

    /// <summary>Adds a variable behind the others.</summary>
    public void Add(int column, Rational factor)
    {
        Reserve(Count + 1);
        columns[Count] = column;
        if (isWhole && factor.IsInteger && factor.Numerator == (int)factor.Numerator)
        {
            wholes[Count] = (int)factor.Numerator;
        }
        else
        {
            if (isWhole) Break();
            fractions[Count] = factor;
        }

        Count++;
    }

    /// <summary>Becomes the same as another row, in hardly more room than it takes.</summary>
    public void Set(SparseRow row)
    {
        if (columns.Length < row.Count)
        {
            columns = new int[row.Count + (row.Count / 4)];
            wholes = new int[columns.Length];
        }

        (Count, isWhole) = (row.Count, row.isWhole);
        Array.Copy(row.columns, columns, Count);
        if (isWhole) Array.Copy(row.wholes, wholes, Count);
        else fractions = row.fractions[..Count];
    }

    /// <summary>Becomes an equation turned round: what one of its variables is the sum of.</summary>
    /// <param name="row">The equation.</param>
    /// <param name="entering">The variable to solve for.</param>
    /// <param name="leaving">The variable that the row is the sum of; -1 where it is zero for good.</param>
    public void SetSolved(SparseRow row, int entering, int leaving)
    {
        (Count, isWhole) = (0, true);
        var factor = row[entering];
        var isPlaced = leaving < 0;
        for (var i = 0; i < row.Count; i++)
        {
            if (!isPlaced && row.columns[i] > leaving) Place();
            if (row.columns[i] != entering) Add(row.columns[i], -row.FactorAt(i) / factor);
        }

        if (!isPlaced) Place();

        void Place()
        {
            Add(leaving, Rational.One / factor);
            isPlaced = true;
        }
    }

    /// <summary>Becomes a row in which one variable is replaced by what it is the sum of.</summary>
    /// <param name="row">The row.</param>
    /// <param name="replaced">The variable.</param>
    /// <param name="sum">What it is the sum of.</param>
    /// <param name="added">Becomes those variables that the row did not have.</param>
    /// <param name="lost">Becomes those variables that the row has no more, beside the one replaced.</param>
    public void SetSum(SparseRow row, int replaced, SparseRow sum, List<int> added, List<int> lost)
    {
        Clear(added, lost);
        Reserve(row.Count + sum.Count);
        if (row.isWhole && sum.isWhole && AddWhole(row, replaced, sum, added, lost)) return;
        Clear(added, lost);
        AddFractions(row, replaced, sum, added, lost);
    }

    /// <summary>The position of a variable; -1 where it does not count.</summary>
    public int IndexOf(int column)
    {
        // By hand: this is asked at every step of a pivot, and the general search asks a comparer at each of its own.
        var (first, behind) = (0, Count);
        while (first < behind)
        {
            var middle = (first + behind) >> 1;
            if (columns[middle] < column) first = middle + 1;
            else behind = middle;
        }

        return first < Count && columns[first] == column ? first : -1;
    }

    // False where a factor outgrows what a whole row can tell.
    private bool AddWhole(SparseRow row, int replaced, SparseRow sum, List<int> added, List<int> lost)
    {
        long times = row.wholes[row.IndexOf(replaced)];
        var (i, j, next) = (0, 0, 0);
        while (i < row.Count || j < sum.Count)
        {
            var order = i == row.Count ? 1 : j == sum.Count ? -1 : row.columns[i].CompareTo(sum.columns[j]);
            var (column, total) = order switch
            {
                < 0 => (row.columns[i], (long)row.wholes[i]),
                > 0 => (sum.columns[j], times * sum.wholes[j]),
                _ => (row.columns[i], row.wholes[i] + (times * sum.wholes[j])),
            };
            if (order <= 0) i++;
            if (order >= 0) j++;
            if (order < 0 && column == replaced) continue;
            if (order > 0) added.Add(column);
            if (total == 0)
            {
                lost.Add(column);
                continue;
            }

            if (total != (int)total) return false;
            (columns[next], wholes[next++]) = (column, (int)total);
        }

        Count = next;
        return true;
    }

    private void AddFractions(SparseRow row, int replaced, SparseRow sum, List<int> added, List<int> lost)
    {
        var times = row[replaced];
        var (i, j) = (0, 0);
        while (i < row.Count || j < sum.Count)
        {
            var order = i == row.Count ? 1 : j == sum.Count ? -1 : row.columns[i].CompareTo(sum.columns[j]);
            if (order < 0)
            {
                if (row.columns[i] != replaced) Add(row.columns[i], row.FactorAt(i));
                i++;
            }
            else if (order > 0)
            {
                Add(sum.columns[j], times * sum.FactorAt(j));
                added.Add(sum.columns[j++]);
            }
            else
            {
                var total = row.FactorAt(i) + (times * sum.FactorAt(j));
                if (total.IsZero) lost.Add(row.columns[i]);
                else Add(row.columns[i], total);
                (i, j) = (i + 1, j + 1);
            }
        }
    }

    private void Clear(List<int> added, List<int> lost)
    {
        (Count, isWhole) = (0, true);
        added.Clear();
        lost.Clear();
    }

    // From now on with fractions.
    private void Break()
    {
        isWhole = false;
        if (fractions.Length < columns.Length) fractions = new Rational[columns.Length];
        for (var i = 0; i < Count; i++) fractions[i] = wholes[i];
    }

    // Room for so many variables.
    private void Reserve(int room)
    {
        if (room <= columns.Length) return;
        var size = Math.Max(room, 2 * columns.Length);
        Array.Resize(ref columns, size);
        Array.Resize(ref wholes, size);
        if (!isWhole) Array.Resize(ref fractions, size);
    }
}
