namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// Interval propagation where sums form cycles, round and round, with a record of how each end came about. Never too narrow, and
/// perhaps too wide.
/// </summary>
internal sealed class IntervalPropagation
{
    // A cycle may creep up by ones, so it is cut short; slower methods go on from there.
    private const int MostRounds = 32;

    private readonly Cycles cycles;
    private readonly Effort effort;
    private readonly List<Step> trail = [];
    private readonly int[] lastLow;
    private readonly int[] lastHigh;
    private readonly Reach[] reach;
    private readonly Queue<int> waiting = new();
    private readonly bool[] isWaiting;
    private readonly bool[] isTold;
    private readonly int[] rounds;
    private readonly bool isTrial;
    private IntervalPropagation? trial;

    /// <summary>Knows nothing yet.</summary>
    /// <param name="cycles">The sums.</param>
    /// <param name="effort">How much work may be done.</param>
    /// <param name="isTrial">Whether it is only to tell whether something clashes, and not how that came about.</param>
    public IntervalPropagation(Cycles cycles, Effort effort, bool isTrial = false)
    {
        this.cycles = cycles;
        this.effort = effort;
        this.isTrial = isTrial;
        lastLow = new int[cycles.Quantities.Length];
        lastHigh = new int[cycles.Quantities.Length];
        reach = new Reach[cycles.Quantities.Length];
        isWaiting = new bool[cycles.Members.Length];
        isTold = new bool[cycles.Members.Length];
        rounds = new int[cycles.Members.Length];
    }

    /// <summary>The member to which nothing is left, or null when there is none.</summary>
    public int? Clash { get; private set; }

    public Reach this[int member] => reach[member];

    /// <summary>Begins anew, and narrows what is left to each member until nothing changes or something clashes.</summary>
    public void Begin(Reach[] given)
    {
        Forget(given);
        Array.Clear(isTold);
        for (var member = 0; member < given.Length; member++)
        {
            if (given[member] != Reach.Any) Tell(member);
        }

        // Every sum waits for its turn, and one of whose members nothing is known yet has nothing to tell.
        Array.Fill(isWaiting, true);
        for (var sum = 0; sum < isWaiting.Length && Clash is null; sum++)
        {
            isWaiting[sum] = false;
            if (!isTold[sum]) continue;
            rounds[sum]++;
            Narrow(sum);
        }

        Settle();
    }

    /// <summary>
    /// Looks for numbers that satisfy everything by fixing one member after another at its low end, beginning with a given one;
    /// null where none are found this way, which proves nothing.
    /// </summary>
    public Int128[]? Witness((int Member, Int128 Value)? first = null)
    {
        trial ??= new IntervalPropagation(cycles, effort, isTrial: true);
        trial.Forget(reach);
        if (first is { } begin && !trial.Fix(begin.Member, begin.Value)) return null;
        for (var member = 0; member < reach.Length; member++)
        {
            if (trial.reach[member].Low != trial.reach[member].High && !trial.Fix(member, trial.reach[member].Low)) return null;
        }

        return cycles.Members.All(trial.Holds) ? [.. trial.reach.Select(fixedReach => fixedReach.Low)] : null;
    }

    /// <summary>Adds to a proof how the clash came about; only to be asked when there is one.</summary>
    public void Trace(Action<int, bool, Int128> cite)
    {
        var open = new PriorityQueue<int, int>();
        var uses = new Dictionary<int, Int128>();
        Use(lastLow[Clash!.Value], Clash.Value, true, 1);
        Use(lastHigh[Clash.Value], Clash.Value, false, 1);
        while (open.TryDequeue(out var index, out _))
        {
            var step = trail[index];
            var members = cycles.Members[step.Sum];
            var isTotal = members[0] == step.Member;
            foreach (var member in members)
            {
                if (member == step.Member) continue;
                var isLow = isTotal || member == members[0] ? step.IsLow : !step.IsLow;
                Use(Before(index, member, isLow), member, isLow, uses[index]);
            }
        }

        // Later steps rest on earlier ones only, so one pass backwards adds up how often each is used.
        void Use(int index, int member, bool isLow, Int128 times)
        {
            if (index < 0)
            {
                cite(member, isLow, times);
                return;
            }

            if (uses.TryAdd(index, 0)) open.Enqueue(index, -index);
            uses[index] += times;
        }
    }

    private void Forget(Reach[] given)
    {
        Clash = null;
        trail.Clear();
        Array.Fill(lastLow, -1);
        Array.Fill(lastHigh, -1);
        given.CopyTo(reach, 0);
        waiting.Clear();
        Array.Clear(isWaiting);
        Array.Clear(rounds);
    }

    private int Before(int index, int member, bool isLow)
    {
        var last = isLow ? lastLow[member] : lastHigh[member];
        while (last > index) last = trail[last].Previous;
        return last;
    }

    private bool Fix(int member, Int128 value)
    {
        if (value < reach[member].Low || value > reach[member].High) return false;
        Narrow(member, true, value, -1);
        Narrow(member, false, value, -1);
        Array.Clear(rounds);
        Settle();
        return Clash is null;
    }

    private void Settle()
    {
        while (Clash is null && waiting.TryDequeue(out var sum))
        {
            isWaiting[sum] = false;
            if (rounds[sum]++ < MostRounds) Narrow(sum);
        }
    }

    private bool Holds(int[] members)
    {
        Int128 rest = reach[members[0]].Low;
        foreach (var part in members.AsSpan(1)) rest -= reach[part].Low;
        return rest == 0;
    }

    private void Narrow(int sum)
    {
        var members = cycles.Members[sum];
        effort.Spend(members.Length);
        var (lows, highs, open) = ((Int128)0, (Int128)0, 0);
        for (var i = 1; i < members.Length; i++)
        {
            ref readonly var part = ref reach[members[i]];
            lows += part.Low;
            if (part.IsOpen) open++;
            else highs += part.High;
        }

        // One bound at a time, each from what was known when the sum was taken up, so that every step rests on earlier ones.
        var total = reach[members[0]];
        Narrow(members[0], true, lows, sum);
        if (open == 0) Narrow(members[0], false, highs, sum);
        for (var i = 1; i < members.Length && Clash is null; i++)
        {
            var part = reach[members[i]];
            if (open == 0 || (open == 1 && part.IsOpen)) Narrow(members[i], true, total.Low - (highs - (part.IsOpen ? 0 : part.High)), sum);
            if (!total.IsOpen) Narrow(members[i], false, total.High - (lows - part.Low), sum);
        }
    }

    private void Narrow(int member, bool isLow, Int128 value, int sum)
    {
        ref var own = ref reach[member];
        if (isLow ? value <= own.Low : value >= own.High) return;
        if (!isTrial)
        {
            var last = isLow ? lastLow : lastHigh;
            trail.Add(new Step(member, isLow, sum, last[member]));
            last[member] = trail.Count - 1;
        }

        own = isLow ? own with { Low = value } : own with { High = value };
        if (own.IsEmpty) Clash ??= member;
        Tell(member);
        foreach (var touched in cycles.SumsOf[member]) Wait(touched);
    }

    private void Tell(int member)
    {
        foreach (var sum in cycles.SumsOf[member]) isTold[sum] = true;
    }

    private void Wait(int sum)
    {
        if (isWaiting[sum]) return;
        isWaiting[sum] = true;
        waiting.Enqueue(sum);
    }

    private readonly record struct Step(int Member, bool IsLow, int Sum, int Previous);
}
