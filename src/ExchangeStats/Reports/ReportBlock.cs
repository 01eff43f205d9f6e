namespace ExchangeStats.Reports;

/// <summary>One part of a report, of one of the kinds in this room.</summary>
public abstract class ReportBlock
{
    private protected ReportBlock()
    {
    }
}
