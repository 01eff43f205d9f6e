using System.Collections.Immutable;

namespace ExchangeStats.Consistency.Solving;

/// <summary>
/// Splits the rows of a tree of sums into parts that no minimal conflict joins. Where even all rows together cannot make the two
/// sides of a link clash, no conflict reaches across it: on a tree, what is left on either side is an interval, and fewer rows
/// leave more.
/// </summary>
internal sealed class ConflictParts
{
    private readonly Component component;
    private readonly TreeBounds all;
    private readonly int[] leader;

    private ConflictParts(Component component, TreeBounds all)
    {
        this.component = component;
        this.all = all;
        leader = [.. Enumerable.Range(0, component.Quantities.Length + component.Members.Length)];
    }

    /// <summary>The parts, each as sorted rows, in the order of their first rows.</summary>
    /// <param name="component">A component whose sums form a tree.</param>
    /// <param name="all">What all rows together leave to each quantity, and more than that where they contradict each other.</param>
    public static ImmutableArray<ImmutableArray<int>> Of(Component component, TreeBounds all)
    {
        var parts = new ConflictParts(component, all);
        foreach (var root in Enumerable.Range(0, component.Quantities.Length).Where(quantity => component.ParentSum[quantity] < 0)) parts.Walk(root);
        foreach (var limits in component.Limits)
        {
            foreach (var limit in limits.AsSpan(1)) parts.Join(limits[0].Quantity, limit.Quantity);
        }

        return [.. Enumerable.Range(0, component.Rows.Length).GroupBy(row => parts.Find(component.Limits[row][0].Quantity)).Select(rows => rows.ToImmutableArray())];
    }

    private void Walk(int root)
    {
        var open = new Stack<(int Quantity, Reach FromAbove)>([(root, Reach.Any)]);
        while (open.TryPop(out var next))
        {
            var stated = all.Stated(next.Quantity).Meet(next.FromAbove);
            foreach (var sum in component.ChildSumsOf[next.Quantity])
            {
                var without = stated;
                foreach (var other in component.ChildSumsOf[next.Quantity])
                {
                    if (other != sum) without = without.Meet(all.Up(other));
                }

                var node = component.Quantities.Length + sum;
                if (CanClash(all.Up(sum), without)) Join(node, next.Quantity);
                foreach (var member in component.Members[sum])
                {
                    if (member == next.Quantity) continue;
                    var down = all.Down(member, without);
                    if (CanClash(all[member], down)) Join(member, node);
                    open.Push((member, down with { Low = Int128.Max(0, down.Low) }));
                }
            }
        }
    }

    private static bool CanClash(Reach one, Reach other) => Int128.Max(one.Low, 0) > other.High || Int128.Max(other.Low, 0) > one.High;

    private int Find(int node)
    {
        while (leader[node] != node) node = leader[node] = leader[leader[node]];
        return node;
    }

    private void Join(int one, int other)
    {
        var (a, b) = (Find(one), Find(other));
        leader[Math.Max(a, b)] = Math.Min(a, b);
    }
}
