using System.Collections.Immutable;

namespace ExchangeStats.Display;

/// <summary>How results of one kind are listed: what one and several of them are called, the heads of the columns, and the row of each. The first columns hold texts.</summary>
internal sealed class ResultColumns<T>(string one, string several, ImmutableArray<string> heads, int texts, Func<T, ImmutableArray<string>> row)
{
    public string Number(int number) => FormattableString.Invariant($"{number:N0} {(number == 1 ? one : several)}");

    public DisplayTable Table(string caption, IEnumerable<T> results, string note = "") => new(caption, heads, results.Select(row), note, texts);
}
