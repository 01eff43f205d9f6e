namespace ExchangeStats;

public readonly partial record struct Count
{
    /// <summary>The sum under <see cref="WordingRules.Default"/>; the wordings of sums are listed at <see cref="Count"/>.</summary>
    /// <exception cref="OverflowException">The sum exceeds <see cref="long.MaxValue"/>.</exception>
    public static Count operator +(Count left, Count right) => Add(left, right, WordingRules.Default);

    /// <summary>The sum of two counts; the wordings of sums are listed at <see cref="Count"/>.</summary>
    /// <param name="left">One count.</param>
    /// <param name="right">The other count.</param>
    /// <param name="rules">How "about" and "nearly" are read; the default rules when left out.</param>
    /// <exception cref="OverflowException">The sum exceeds <see cref="long.MaxValue"/>.</exception>
    public static Count Add(Count left, Count right, WordingRules? rules = null)
    {
        if (left == Zero) return right;
        if (right == Zero) return left;
        if (left.Wording == CountWording.Exactly && right.Wording == CountWording.Exactly) return Exactly(checked(left.number + right.number));

        rules ??= WordingRules.Default;
        var (a, b) = (left.RangeUnder(rules), right.RangeUnder(rules));
        var range = a + b;
        if (range.IsOpen)
        {
            if (left.Wording == CountWording.MoreThan || right.Wording == CountWording.MoreThan) return MoreThan(range.Low - 1);
            return range.Low == 0 ? Unknown : AtLeast(range.Low);
        }

        var high = range.High!.Value;
        if (left.IsLimitFromAbove && right.IsLimitFromAbove)
        {
            var strict = left.Wording == CountWording.FewerThan || right.Wording == CountWording.FewerThan;
            return strict && high < long.MaxValue ? FewerThan(high + 1) : AtMost(high);
        }

        if (left.IsCentred(a) && right.IsCentred(b))
            return About(checked(left.number + right.number), high - left.number - right.number);
        return Between(range.Low, high);
    }

    /// <summary>The sum of many counts; no counts at all sum to exactly zero.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="rules">How "about" and "nearly" are read; the default rules when left out.</param>
    /// <exception cref="OverflowException">The sum exceeds <see cref="long.MaxValue"/>.</exception>
    public static Count Sum(IEnumerable<Count> counts, WordingRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var sum = Zero;
        foreach (var count in counts) sum = Add(sum, count, rules);
        return sum;
    }

    /// <summary>
    /// What remains of an agreed count: never below zero, exact when both are exact (1,000 agreed, 697 returned: 303), and
    /// otherwise as wide as the two counts allow (1,000 agreed, at least 697 returned: at most 303).
    /// </summary>
    /// <param name="agreed">The count agreed.</param>
    /// <param name="returned">The count returned so far.</param>
    /// <param name="rules">How "about" and "nearly" are read; the default rules when left out.</param>
    public static Count Remaining(Count agreed, Count returned, WordingRules? rules = null)
    {
        rules ??= WordingRules.Default;
        if (agreed.IsUnknown) return Unknown;
        var (target, done) = (agreed.RangeUnder(rules), returned.RangeUnder(rules));
        var low = done.High is { } most ? Math.Max(0, target.Low - most) : 0;
        long? high = target.High is { } highest ? Math.Max(0, highest - done.Low) : null;
        return Of(new CountRange(low, high));
    }

    private bool IsLimitFromAbove => Wording is CountWording.AtMost or CountWording.FewerThan;

    // A tolerance that was cut off at zero is lopsided: such a sum is a plain "between".
    private bool IsCentred(CountRange range) => Wording switch
    {
        CountWording.Exactly => true,
        CountWording.About => range.High!.Value - number == number - range.Low,
        _ => false,
    };
}
