namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// Decides about sums that form cycles, exactly and in whole numbers, by the first method that can: shortest paths where the sums
/// only say that stretches of time follow each other; otherwise interval arithmetic and a witness found by fixing one quantity
/// after another, the simplex method over fractions, and congruences and branching over whole numbers.
/// </summary>
internal sealed class CycleSolver(Cycles cycles, TreeBounds trees, Effort effort)
{
    private readonly Reach[] given = Array.ConvertAll(cycles.Quantities, quantity => trees[quantity]);
    private readonly List<int> changed = [];
    private readonly IntervalPropagation bounds = new(cycles, effort);
    private readonly Differences? differences = cycles.Line is { } line ? new(line, effort) : null;
    private bool isBounded;
    private Simplex? simplex;
    private long beliefs = -1;
    private Answer? answer;
    private (bool? IsFeasible, bool InWholeNumbers)? quick;

    /// <summary>Whether what the trees leave to each member can be true; null where a limit was met. Does without looking for a short proof.</summary>
    public bool? IsFeasible()
    {
        Renew();
        return answer is null && differences is null && Quick() is { IsFeasible: { } isFeasible } ? isFeasible : Check().IsFeasible;
    }

    /// <summary>Whether what the trees leave to each member can be true, and if not, why.</summary>
    public Answer Check()
    {
        Renew();
        return answer ??= differences is null ? Decide() : DecideOnLine(differences);
    }

    /// <summary>
    /// The same as <see cref="Check"/> where it is likely that they cannot be true: the proof is looked for first by the method that
    /// tells it shortest.
    /// </summary>
    public Answer Prove()
    {
        Renew();
        if (answer is null && differences is null) answer = ByIntervals() is { } clash ? Shorter(clash) : null;
        return Check();
    }

    /// <summary>What is left to a member, and whether both ends are proven to be reached; only where everything can be true.</summary>
    public (Reach Reach, bool IsTight) RangeOf(int quantity)
    {
        var isDecided = Check().IsFeasible == true;
        var member = cycles.IndexOf[quantity];
        if (differences is not null)
        {
            differences.Begin(given);
            return (differences.Between(member), true);
        }

        Bound();
        var reach = bounds[member];
        if (isDecided && !reach.IsOpen && bounds.Witness((member, reach.Low)) is not null && bounds.Witness((member, reach.High)) is not null) return (reach, true);
        try
        {
            var lowest = new WholeNumbers(Simplex(), effort).Optimum(member, false);
            var highest = new WholeNumbers(Simplex(), effort).Optimum(member, true);
            return (reach.Meet(new(lowest.Value, highest.Value)), lowest.IsProven && highest.IsProven);
        }
        catch (OverflowException)
        {
            simplex = null;
            return (reach, false);
        }
    }

    private void Renew()
    {
        var isSame = true;
        foreach (var quantity in trees.Changed)
        {
            if (!cycles.IndexOf.TryGetValue(quantity, out var member) || given[member] == trees[quantity]) continue;
            given[member] = trees[quantity];
            isSame = false;
            if (simplex is not null) changed.Add(member);
        }

        trees.ForgetChanged();
        if (!isSame) (answer, quick, isBounded) = (null, null, false);

        // A contradiction may go on while others say it than did before.
        if (beliefs != trees.Beliefs && answer is { IsFeasible: not true }) answer = null;
        if (beliefs != trees.Beliefs && quick is { IsFeasible: null }) quick = null;
        beliefs = trees.Beliefs;
    }

    // The simplex method goes on from the witness before, which is quicker than interval arithmetic where everything can be true.
    private (bool? IsFeasible, bool InWholeNumbers)? Quick() => quick ??= simplex is null ? null : ByFractions(null);

    private Answer DecideOnLine(Differences line)
    {
        line.Begin(given);
        if (line.Contradiction() is not { } contradiction) return Answer.Feasible;
        var proof = new ProofBuilder();
        foreach (var (member, isLow) in contradiction) Cite(member, isLow, 1, proof);
        return Answer.Infeasible(proof.Build());
    }

    private Answer Decide()
    {
        if (Quick() is { IsFeasible: true }) return Answer.Feasible;
        if (ByIntervals() is { } clash) return clash;

        // What the fractions tell is told again with its reasons; what whole numbers tell has none.
        if (quick is { InWholeNumbers: true } whole) return whole.IsFeasible is null ? Answer.Unknown : Answer.InfeasibleInWholeNumbers;
        if (quick is not null || bounds.Witness() is not { } witness) return DecideByFractions();
        Begin(witness);
        return Answer.Feasible;
    }

    // Interval arithmetic may creep round a cycle, and tell the same ends once a round; fractions tell each as often as it must.
    private Answer Shorter(Answer clash)
    {
        if (clash.Proof is not { IsPlain: false } creeping) return clash;
        var fractions = DecideByFractions();
        return fractions.Proof is { } proof && proof.Length < creeping.Length ? fractions : clash;
    }

    // Nothing can be true where interval arithmetic leaves nothing to some member; otherwise it tells nothing.
    private Answer? ByIntervals()
    {
        Bound();
        if (bounds.Clash is null) return null;
        var proof = new ProofBuilder();
        bounds.Trace((member, isLow, times) => Cite(member, isLow, times, proof));
        return Answer.Infeasible(proof.Build());
    }

    private void Bound()
    {
        if (isBounded) return;
        bounds.Begin(given);
        isBounded = true;
    }

    private Answer DecideByFractions()
    {
        Proof? proof = null;
        return ByFractions(fractions => proof = ProofOf(fractions)).IsFeasible switch
        {
            true => Answer.Feasible,
            null => Answer.Unknown,
            false => proof is null ? Answer.InfeasibleInWholeNumbers : Answer.Infeasible(proof),
        };
    }

    // Whether everything can be true, and whether that took whole numbers; where not even fractions can, it is told.
    private (bool? IsFeasible, bool InWholeNumbers) ByFractions(Action<Simplex>? whenBroken)
    {
        try
        {
            var fractions = Simplex();
            var isFeasible = fractions.Check();
            if (isFeasible == false) whenBroken?.Invoke(fractions);
            return isFeasible == true ? (new WholeNumbers(fractions, effort).Exist(), true) : (isFeasible, false);
        }
        catch (OverflowException)
        {
            simplex = null;
            return (null, false);
        }
    }

    private Proof ProofOf(Simplex fractions)
    {
        var proof = new ProofBuilder();
        foreach (var end in fractions.Conflict())
        {
            if (end.Source == BoundSource.Given) Cite(end.Variable, end.IsLow, end.Times, proof);
        }

        return proof.Build();
    }

    private Simplex Simplex()
    {
        if (simplex is null) return Begin(null);
        simplex.Begin(given, changed);
        changed.Clear();
        return simplex;
    }

    private Simplex Begin(Int128[]? witness)
    {
        changed.Clear();
        return simplex = new Simplex(cycles.Members, given, effort, witness);
    }

    private void Cite(int member, bool isLow, Rational times, ProofBuilder proof) => trees.Trace(cycles.Quantities[member], isLow, times, proof);
}
