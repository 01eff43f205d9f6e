namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// What rows cost in the course of a search: a statement that is paid for costs nothing more, and some rows may not be taken. Each
/// change is taken back by its counterpart, so that a search need not copy what it knows.
/// </summary>
internal sealed class Prices
{
    /// <summary>The price of what cannot be had.</summary>
    public const long None = long.MaxValue / 4;

    private readonly Statements statements;
    private readonly int[] timesPaid;
    private readonly int[] timesExcluded;
    private readonly int[] usedIn;
    private readonly int[] uses;
    private readonly List<int> used = [];
    private int round;

    public Prices(Statements statements)
    {
        this.statements = statements;
        timesPaid = new int[statements.Weights.Length];
        timesExcluded = new int[statements.OfRow.Length];
        usedIn = new int[statements.Weights.Length];
        uses = new int[statements.OfRow.Length];
    }

    /// <summary>How many rows there are.</summary>
    public int Rows => statements.OfRow.Length;

    /// <summary>How many statements there are.</summary>
    public int Statements => statements.Weights.Length;

    /// <summary>What it costs to doubt a row.</summary>
    public long this[int row]
    {
        get
        {
            long price = 0;
            foreach (var statement in statements.OfRow[row])
            {
                if (!IsPaid(statement)) price += statements.Weights[statement];
            }

            return price;
        }
    }

    public int[] StatementsOf(int row) => statements.OfRow[row];

    public bool IsPaid(int statement) => timesPaid[statement] > 0;

    /// <summary>Pays for the statements of a row.</summary>
    public void Pay(int row)
    {
        foreach (var statement in statements.OfRow[row]) timesPaid[statement]++;
    }

    /// <summary>Takes back what was paid for a row.</summary>
    public void TakeBack(int row)
    {
        foreach (var statement in statements.OfRow[row]) timesPaid[statement]--;
    }

    public bool IsExcluded(int row) => timesExcluded[row] > 0;

    /// <summary>Forbids to take a row.</summary>
    public void Exclude(int row) => timesExcluded[row]++;

    /// <summary>Takes back that a row was forbidden.</summary>
    public void Admit(int row) => timesExcluded[row]--;

    /// <summary>A bound from below: what conflicts that share no statement cost at least; <see cref="None"/> where one of them cannot be resolved.</summary>
    public long Least(int[][] conflicts)
    {
        var now = ++round;
        long least = 0;
        foreach (var conflict in conflicts)
        {
            if (IsAnyUsed(conflict, now)) continue;
            var cheapest = None;
            foreach (var row in conflict)
            {
                if (!IsExcluded(row)) cheapest = Math.Min(cheapest, this[row]);
            }

            if (cheapest == None) return None;
            if (cheapest == 0) continue;
            least += cheapest;
            foreach (var row in conflict)
            {
                foreach (var statement in statements.OfRow[row]) usedIn[statement] = now;
            }
        }

        return least;
    }

    /// <summary>The row that resolves most for its price; of a conflict that leaves only one row, that row.</summary>
    public int Telling(int[][] conflicts)
    {
        foreach (var row in used) uses[row] = 0;
        used.Clear();
        foreach (var conflict in conflicts)
        {
            var (open, last) = (0, -1);
            foreach (var row in conflict)
            {
                if (IsExcluded(row)) continue;
                (open, last) = (open + 1, row);
                if (uses[row]++ == 0) used.Add(row);
            }

            if (open == 1) return last;
        }

        var (best, most) = (-1, -1.0);
        foreach (var row in used)
        {
            var worth = uses[row] / Math.Max(this[row], 0.5);
            if (worth > most || (worth == most && row < best)) (best, most) = (row, worth);
        }

        return best;
    }

    private bool IsAnyUsed(int[] conflict, int now)
    {
        foreach (var row in conflict)
        {
            foreach (var statement in statements.OfRow[row])
            {
                if (usedIn[statement] == now) return true;
            }
        }

        return false;
    }
}
