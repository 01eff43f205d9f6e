using System.Collections.Immutable;
using ExchangeStats.Tests.Shared.Scripting;
using Microsoft.DotNet.Interactive.Formatting;

namespace ExchangeStats.Notebooks.Tests;

/// <summary>Runs cells one after the other and shows their values as notebooks do: in the MIME types their types prefer.</summary>
internal static class NotebookRun
{
    public static async Task<ImmutableArray<CellOutput>> Of(NotebookSource source)
    {
        var session = new CodeSession();
        var outputs = ImmutableArray.CreateBuilder<CellOutput>(source.Cells.Length);
        foreach (var cell in source.Cells)
        {
            if (!cell.IsCode)
            {
                outputs.Add(CellOutput.None);
                continue;
            }

            var (value, printed) = await session.RunAsync(cell.Source);
            outputs.Add(value is null ? new CellOutput(printed, []) : new CellOutput(printed, Show(value), value.ToString()));
        }

        return outputs.MoveToImmutable();
    }

    public static ImmutableArray<(string MimeType, string Text)> Show(object value) =>
        [.. Formatter.GetPreferredMimeTypesFor(value.GetType()).Select(mimeType => (mimeType, value.ToDisplayString(mimeType).ReplaceLineEndings("\n")))];
}
