using System.Data;
using ExchangeStats.Display;

namespace ExchangeStats.Statistics;

/// <summary>
/// A result of this room: figures that belong together, with what they rest on. One line in a console, a table in a notebook.
/// Immutable; two results are equal when all parts are equal.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public abstract record Statistic : IDisplayed
{
    private protected Statistic()
    {
    }

    private protected abstract string Line { get; }

    /// <summary>The result as an HTML table that needs no style sheet and no script.</summary>
    public string ToHtml() => ToTable().ToHtml();

    private protected DataTable ToDump() => ToTable().ToData();

    /// <summary>The result in one English line, independent of culture.</summary>
    public sealed override string ToString() => Line;

    DisplayTable IDisplayed.ToTable() => ToTable();

    private protected abstract DisplayTable ToTable();
}
