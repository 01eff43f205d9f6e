namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// Goes from fractions to whole numbers. Where a member comes out broken, what is fixed may rule whole numbers out, as odd and even
/// do; if not, it is either at most the number below or at least the number above (Land and Doig 1960).
/// </summary>
internal sealed class WholeNumbers(Simplex simplex, Effort effort)
{
    // Where fractions creep along a long range, depth would grow with the range.
    private const int DeepestBranch = 400;

    private int depth;

    /// <summary>Whether whole numbers satisfy everything; null when the effort is spent before that is certain. Only after a check over fractions that succeeded.</summary>
    public bool? Exist()
    {
        var broken = simplex.FirstBroken;
        if (broken < 0) return true;
        if (!effort.Spend(1)) return null;
        if (simplex.IsBrokenForGood()) return false;
        if (depth >= DeepestBranch) return null;
        var floor = simplex[broken].Floor;
        var below = Branch(broken, null, new Bound(floor, BoundSource.Assumed));
        if (below == true) return true;
        var above = Branch(broken, new Bound(floor + 1, BoundSource.Assumed), null);
        if (above == true) return true;
        return below is null || above is null ? null : false;
    }

    /// <summary>The lowest or highest whole number that a member can be, open where nothing limits it, and whether that is proven to be reached.</summary>
    public (Int128 Value, bool IsProven) Optimum(int member, bool highest)
    {
        var nothing = highest ? Reach.Open : 0;
        if (simplex.Check() != true) return (nothing, false);
        if (simplex.Optimize(member, highest) is not { } isLimited) return (nothing, false);
        if (!isLimited) return (nothing, true);
        var limit = highest ? simplex[member].Floor : -(-simplex[member]).Floor;

        // A limit that whole numbers cannot reach is moved inwards until one does.
        for (var reach = limit; effort.Spend(1); reach += highest ? -1 : 1)
        {
            var end = new Bound(reach, BoundSource.Assumed);
            var found = highest ? Branch(member, end, null) : Branch(member, null, end);
            if (found == true) return (reach, true);
            if (found is null) break;
        }

        return (limit, false);
    }

    private bool? Branch(int member, Bound? atLeast, Bound? atMost)
    {
        var (low, high) = (simplex.LowOf(member), simplex.HighOf(member));
        if (atLeast is not null) simplex.SetLow(member, atLeast);
        if (atMost is not null) simplex.SetHigh(member, atMost);
        depth++;
        var result = simplex.Check() switch { true => Exist(), false => false, null => (bool?)null };
        depth--;
        simplex.SetLow(member, low);
        simplex.SetHigh(member, high);
        return result;
    }
}
