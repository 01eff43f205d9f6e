namespace ExchangeStats.Charts.Phases;

/// <summary>What one group of bars stands for.</summary>
internal enum BinUnit
{
    Phase,
    Handover,
    Month,
    Quarter,
    Year,
}
