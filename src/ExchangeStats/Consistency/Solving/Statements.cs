namespace ExchangeStats.Consistency.Solving;

/// <summary>What it costs to doubt rows: each row belongs to statements, and a statement is paid for once, however many of its rows are doubted.</summary>
/// <param name="OfRow">For each row its statements; it is doubted when all of them are.</param>
/// <param name="Weights">For each statement what it costs, 1 or more.</param>
internal sealed record Statements(int[][] OfRow, int[] Weights);
