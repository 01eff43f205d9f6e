namespace ExchangeStats.Data;

/// <summary>The positions of the columns of <see cref="Table.Claims"/>.</summary>
internal static class ClaimColumn
{
    public const int Id = 0;
    public const int Measure = 1;
    public const int Exchange = 2;
    public const int Phase = 3;
    public const int Since = 4;
    public const int Until = 5;
    public const int DateBasis = 6;
    public const int Via = 7;
    public const int Party = 8;
    public const int Category = 9;
    public const int Qualifier = 10;
    public const int Count = 11;
    public const int Upper = 12;
    public const int Status = 13;
    public const int Claimant = 14;
    public const int Publisher = 15;
    public const int Published = 16;
    public const int Url = 17;
    public const int Note = 18;
}
