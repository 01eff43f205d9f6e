using System.Collections.Immutable;

namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// Goes from fractions to whole numbers by branching: where a quantity comes out broken, it is either at most the number below or
/// at least the number above (Land and Doig 1960).
/// </summary>
internal sealed class WholeNumbers(Simplex simplex, ImmutableArray<int> quantities, int branchLimit)
{
    private int branches;

    public Answer Check()
    {
        var first = simplex.Check();
        if (first is not null) return Answer.Infeasible(first.ToProof());
        return Search() switch
        {
            true => Answer.Feasible,
            false => Answer.InfeasibleInWholeNumbers,
            null => Answer.Unknown,
        };
    }

    /// <summary>The lowest or highest whole number that a quantity can be; a null value that is proven has no limit.</summary>
    public (Int128? Value, bool IsProven) Optimum(int quantity, bool highest)
    {
        if (simplex.Check() is not null) return (null, false);
        if (simplex.Optimum(quantity, highest) is not { } limit) return (null, true);
        var reach = highest ? limit.Floor : -(-limit).Floor;

        // A limit that whole numbers cannot reach is moved inwards until one does.
        for (var tries = 0; tries < branchLimit; tries++)
        {
            var (low, high) = (simplex.LowOf(quantity), simplex.HighOf(quantity));
            if (highest) simplex.SetLow(quantity, new Bound(reach, Bound.Assumed));
            else simplex.SetHigh(quantity, new Bound(reach, Bound.Assumed));
            var found = simplex.Check() is null ? Search() : false;
            simplex.SetLow(quantity, low);
            simplex.SetHigh(quantity, high);
            if (found == true) return (reach, true);
            if (found is null) return (highest ? limit.Floor : -(-limit).Floor, false);
            reach += highest ? -1 : 1;
        }

        return (highest ? limit.Floor : -(-limit).Floor, false);
    }

    // True or false; null when the limit was met before either was certain.
    private bool? Search()
    {
        var broken = quantities.FirstOrDefault(quantity => !simplex.ValueOf(quantity).IsInteger, -1);
        if (broken < 0) return true;
        if (branches++ >= branchLimit) return null;
        var floor = simplex.ValueOf(broken).Floor;
        var below = Branch(broken, null, new Bound(floor, Bound.Assumed));
        if (below == true) return true;
        var above = Branch(broken, new Bound(floor + 1, Bound.Assumed), null);
        if (above == true) return true;
        return below is null || above is null ? null : false;
    }

    private bool? Branch(int quantity, Bound? atLeast, Bound? atMost)
    {
        var (low, high) = (simplex.LowOf(quantity), simplex.HighOf(quantity));
        if (atLeast is not null) simplex.SetLow(quantity, atLeast);
        if (atMost is not null) simplex.SetHigh(quantity, atMost);
        var result = simplex.Check() is null ? Search() : false;
        simplex.SetLow(quantity, low);
        simplex.SetHigh(quantity, high);
        return result;
    }
}
