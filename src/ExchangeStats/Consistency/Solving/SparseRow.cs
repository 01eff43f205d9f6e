namespace ExchangeStats.Consistency.Solving;

/// <summary>A sum of multiples of variables, sorted by variable, without zeros.</summary>
internal sealed class SparseRow
{
    private int[] columns = new int[4];
    private Rational[] factors = new Rational[4];

    public int Count { get; private set; }

    /// <summary>How many times a variable counts; zero where it does not.</summary>
    public Rational this[int column] => IndexOf(column) is var index and >= 0 ? factors[index] : default;

    public int ColumnAt(int index) => columns[index];

    public Rational FactorAt(int index) => factors[index];

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

    /// <summary>Adds a variable behind the others.</summary>
    public void Add(int column, Rational factor)
    {
        if (Count == columns.Length)
        {
            Array.Resize(ref columns, 2 * Count);
            Array.Resize(ref factors, 2 * Count);
        }

        (columns[Count], factors[Count]) = (column, factor);
        Count++;
    }

    /// <summary>Becomes the same as another row, in hardly more room than it takes.</summary>
    public void Set(SparseRow row)
    {
        if (columns.Length < row.Count)
        {
            columns = new int[row.Count + (row.Count / 4)];
            factors = new Rational[columns.Length];
        }

        Array.Copy(row.columns, columns, row.Count);
        Array.Copy(row.factors, factors, row.Count);
        Count = row.Count;
    }

    /// <summary>Becomes an equation turned round: what one of its variables is the sum of.</summary>
    /// <param name="row">The equation.</param>
    /// <param name="entering">The variable to solve for.</param>
    /// <param name="leaving">The variable that the row is the sum of; -1 where it is zero for good.</param>
    public void SetSolved(SparseRow row, int entering, int leaving)
    {
        Count = 0;
        var factor = row[entering];
        var isPlaced = leaving < 0;
        for (var i = 0; i < row.Count; i++)
        {
            if (!isPlaced && row.columns[i] > leaving) Place();
            if (row.columns[i] != entering) Add(row.columns[i], -row.factors[i] / factor);
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
    /// <param name="times">How many times it counts.</param>
    /// <param name="sum">What it is the sum of.</param>
    /// <param name="added">Gets each variable that the row did not have.</param>
    public void SetSum(SparseRow row, int replaced, Rational times, SparseRow sum, List<int> added)
    {
        Clear(row.Count + sum.Count);
        var (isOnce, isLessOnce) = (times == Rational.One, times == -Rational.One);
        var (i, j, next) = (0, 0, 0);
        while (i < row.Count || j < sum.Count)
        {
            var order = i == row.Count ? 1 : j == sum.Count ? -1 : row.columns[i].CompareTo(sum.columns[j]);
            if (order < 0)
            {
                if (row.columns[i] != replaced) (columns[next], factors[next++]) = (row.columns[i], row.factors[i]);
                i++;
            }
            else if (order > 0)
            {
                (columns[next], factors[next++]) = (sum.columns[j], Times(sum.factors[j]));
                added.Add(sum.columns[j++]);
            }
            else
            {
                var total = row.factors[i] + Times(sum.factors[j]);
                if (!total.IsZero) (columns[next], factors[next++]) = (row.columns[i], total);
                (i, j) = (i + 1, j + 1);
            }
        }

        Count = next;

        // Nearly all multiples are by one or by less one.
        Rational Times(Rational factor) => isOnce ? factor : isLessOnce ? -factor : times * factor;
    }

    // Empty, with room for so many variables.
    private void Clear(int room)
    {
        Count = 0;
        if (room <= columns.Length) return;
        columns = new int[Math.Max(room, 2 * columns.Length)];
        factors = new Rational[columns.Length];
    }
}
