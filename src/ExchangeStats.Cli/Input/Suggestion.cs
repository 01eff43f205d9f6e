namespace ExchangeStats.Cli.Input;

/// <summary>Guesses what was meant by a word that is not known.</summary>
internal static class Suggestion
{
    /// <summary>The guess, if there is one, and the beginning of a list of what is expected: <c>; did you mean "sarif"? Expected</c> or <c>; expected</c>.</summary>
    public static string BeforeExpected(string word, IEnumerable<string> known) => Nearest(word, known) is { } guess ? $"; did you mean \"{guess}\"? Expected" : "; expected";

    /// <summary>The known word that is nearest, when a third of its letters or fewer differ; null otherwise.</summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        var (nearest, least) = ((string?)null, int.MaxValue);
        foreach (var candidate in known.Where(candidate => candidate.Length > 0))
        {
            var isBeginning = word.Length > 2 && candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase);
            var distance = isBeginning ? 1 : Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance < least && distance <= Math.Max(1, Math.Max(word.Length, candidate.Length) / 3)) (nearest, least) = (candidate, distance);
        }

        return nearest;
    }

    // Levenshtein's distance, with two neighbours that changed places as one mistake.
    private static int Distance(string a, string b)
    {
        var width = b.Length + 1;
        var least = new int[(a.Length + 1) * width];
        for (var i = 0; i <= a.Length; i++) least[i * width] = i;
        for (var j = 0; j <= b.Length; j++) least[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var here = (i * width) + j;
                var changed = Math.Min(Math.Min(least[here - width] + 1, least[here - 1] + 1), least[here - width - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) changed = Math.Min(changed, least[here - (2 * width) - 2] + 1);
                least[here] = changed;
            }
        }

        return least[^1];
    }
}
