namespace ExchangeStats.Display;

/// <summary>What can be shown as a table.</summary>
internal interface IDisplayed
{
    DisplayTable ToTable();
}
