namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// The lowest and highest number that interval arithmetic leaves to each quantity, with a record of how each bound came about.
/// Exact when the identities form a tree; otherwise never too narrow, and perhaps too wide.
/// </summary>
internal sealed class Bounds
{
    // On a tree every bound settles after few rounds; a cycle may creep up by ones, so there it is cut short.
    private const int MostRounds = 64;

    private readonly SumSystem system;
    private readonly List<Step> trail = [];
    private readonly int[] lowStep;
    private readonly int[] highStep;
    private readonly Queue<int> waiting = new();
    private readonly bool[] isWaiting;
    private readonly int[] rounds;

    private Bounds(SumSystem system)
    {
        this.system = system;
        lowStep = new int[system.Quantities];
        highStep = new int[system.Quantities];
        Array.Fill(lowStep, -1);
        Array.Fill(highStep, -1);
        isWaiting = new bool[system.Identities.Length];
        rounds = new int[system.Identities.Length];
    }

    private Bounds(Bounds other)
    {
        system = other.system;
        trail = [.. other.trail];
        lowStep = [.. other.lowStep];
        highStep = [.. other.highStep];
        isWaiting = new bool[system.Identities.Length];
        rounds = new int[system.Identities.Length];
    }

    /// <summary>The quantity whose low bound exceeds its high bound, or null when there is none.</summary>
    public int? Clash { get; private set; }

    /// <summary>Narrows all bounds by the rows that are believed, until nothing changes or two bounds clash.</summary>
    public static Bounds Of(SumSystem system, IEnumerable<int> believed)
    {
        var bounds = new Bounds(system);
        foreach (var index in believed)
        {
            var row = system.Rows[index];
            if (row.Low > bounds.Low(row.Quantity)) bounds.Raise(row.Quantity, Step.OfRow(row.Low, true, index));
            if (row.High is { } high && high < bounds.HighOrMost(row.Quantity)) bounds.Lower(row.Quantity, Step.OfRow(high, false, index));
            if (bounds.Clash is not null) return bounds;
        }

        bounds.Settle();
        return bounds;
    }

    /// <summary>
    /// Looks for numbers that satisfy everything by fixing one quantity after another at its low bound, beginning with a given one.
    /// Numbers prove that there are some; that none are found this way proves nothing.
    /// </summary>
    public bool HasWitness(IEnumerable<int> quantities, (int Quantity, Int128 Value)? first = null)
    {
        var trial = new Bounds(this);
        if (first is { } begin && !trial.Fix(begin.Quantity, begin.Value)) return false;
        var free = quantities.ToArray();
        foreach (var quantity in free)
        {
            if (trial.Low(quantity) != trial.High(quantity) && !trial.Fix(quantity, trial.Low(quantity))) return false;
        }

        return free.SelectMany(quantity => system.IdentitiesOf(quantity)).Distinct().All(identity => trial.Holds(system.Identities[identity]));
    }

    public Int128 Low(int quantity) => lowStep[quantity] < 0 ? 0 : trail[lowStep[quantity]].Value;

    public Int128? High(int quantity) => highStep[quantity] < 0 ? null : trail[highStep[quantity]].Value;

    /// <summary>How the clash came about; only to be asked when there is one.</summary>
    public Proof ProofOfClash() => Trace(lowStep[Clash!.Value], highStep[Clash.Value]);

    /// <summary>The rows from which the bounds of a quantity follow.</summary>
    public IEnumerable<int> RowsBehind(int quantity) => Trace(lowStep[quantity], highStep[quantity]).Rows;

    private bool Fix(int quantity, Int128 value)
    {
        if (value < Low(quantity) || value > HighOrMost(quantity)) return false;
        Raise(quantity, Step.OfAssumption(value, true));
        Lower(quantity, Step.OfAssumption(value, false));
        Array.Clear(rounds);
        Settle();
        return Clash is null;
    }

    private void Settle()
    {
        while (Clash is null && waiting.TryDequeue(out var identity))
        {
            isWaiting[identity] = false;
            if (rounds[identity]++ < MostRounds) Narrow(system.Identities[identity]);
        }
    }

    private bool Holds(SumIdentity identity)
    {
        Int128 sum = 0;
        foreach (var part in identity.Parts) sum += Low(part);
        return sum == Low(identity.Total);
    }

    private void Narrow(SumIdentity identity)
    {
        var (total, parts) = (identity.Total, identity.Parts);
        var (lows, highs) = (new int[parts.Length], new int[parts.Length]);
        var (sumOfLows, sumOfHighs, unlimited) = ((Int128)0, (Int128)0, 0);
        for (var i = 0; i < parts.Length; i++)
        {
            (lows[i], highs[i]) = (lowStep[parts[i]], highStep[parts[i]]);
            sumOfLows += Value(lows[i]);
            sumOfHighs += Value(highs[i]);
            if (highs[i] < 0) unlimited++;
        }

        if (sumOfLows > Low(total)) Raise(total, Step.OfParts(sumOfLows, true, lows));
        if (unlimited == 0 && sumOfHighs < HighOrMost(total)) Lower(total, Step.OfParts(sumOfHighs, false, highs));
        for (var i = 0; i < parts.Length && Clash is null; i++)
        {
            var othersAreLimited = unlimited == 0 || (unlimited == 1 && highs[i] < 0);
            var low = Low(total) - (sumOfHighs - Value(highs[i]));
            if (othersAreLimited && low > Low(parts[i])) Raise(parts[i], Step.OfRest(low, true, lowStep[total], Without(highs, i)));
            if (highStep[total] < 0) continue;
            var high = Value(highStep[total]) - (sumOfLows - Value(lows[i]));
            if (high < HighOrMost(parts[i])) Lower(parts[i], Step.OfRest(high, false, highStep[total], Without(lows, i)));
        }
    }

    private Int128 Value(int step) => step < 0 ? 0 : trail[step].Value;

    private Int128 HighOrMost(int quantity) => highStep[quantity] < 0 ? Int128.MaxValue : trail[highStep[quantity]].Value;

    private static int[] Without(int[] steps, int index) => [.. steps.AsSpan(0, index), .. steps.AsSpan(index + 1)];

    private void Raise(int quantity, Step step)
    {
        lowStep[quantity] = trail.Count;
        Record(quantity, step);
    }

    private void Lower(int quantity, Step step)
    {
        highStep[quantity] = trail.Count;
        Record(quantity, step);
    }

    private void Record(int quantity, Step step)
    {
        trail.Add(step);
        if (Low(quantity) > HighOrMost(quantity)) Clash ??= quantity;
        foreach (var identity in system.IdentitiesOf(quantity))
        {
            if (isWaiting[identity]) continue;
            isWaiting[identity] = true;
            waiting.Enqueue(identity);
        }
    }

    // Later steps rest on earlier ones only, so one pass backwards adds up how often each row is used.
    private Proof Trace(int low, int high)
    {
        var proof = new Proof();
        var open = new PriorityQueue<int, int>();
        var uses = new Dictionary<int, long>();
        Use(low, 1, true);
        Use(high, 1, false);
        while (open.TryDequeue(out var index, out _))
        {
            var (step, times) = (trail[index], uses[index]);
            if (step.Row >= 0)
            {
                var rows = step.IsLow ? proof.Lows : proof.Highs;
                rows[step.Row] = rows.GetValueOrDefault(step.Row) + times;
            }

            for (var i = 0; i < step.Sources.Length; i++) Use(step.Sources[i], times, step.IsOfRest && i > 0 ? !step.IsLow : step.IsLow);
        }

        return proof;

        void Use(int index, long times, bool isLow)
        {
            if (index < 0)
            {
                proof.RestsOnZero |= isLow;
                return;
            }

            if (uses.TryAdd(index, 0)) open.Enqueue(index, -index);
            uses[index] = checked(uses[index] + times);
        }
    }

    // A bound comes from a row, from the same bounds of the parts, or from the total's bound (the first source) and the opposite
    // bounds of the other parts.
    private readonly record struct Step(Int128 Value, bool IsLow, int Row, int[] Sources, bool IsOfRest)
    {
        public static Step OfRow(long value, bool isLow, int row) => new(value, isLow, row, [], false);

        public static Step OfAssumption(Int128 value, bool isLow) => new(value, isLow, -1, [], false);

        public static Step OfParts(Int128 value, bool isLow, int[] parts) => new(value, isLow, -1, parts, false);

        public static Step OfRest(Int128 value, bool isLow, int total, int[] others) => new(value, isLow, -1, [total, .. others], true);
    }
}
