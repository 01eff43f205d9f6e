namespace ExchangeStats.Data;

/// <summary>The words of the file form.</summary>
internal static class FileWords
{
    /// <summary>The qualifier of a claim that says "the same number" and no count.</summary>
    public const string SameNumber = "same";

    public static readonly Words<Measure> Measures = new("measure",
        ("returned", Measure.Returned), ("remains", Measure.Remains), ("declined", Measure.Declined), ("held", Measure.Held), ("exchanges", Measure.Exchanges));

    public static readonly Words<ClaimStatus> Statuses = new("status",
        ("reported", ClaimStatus.Reported), ("expected", ClaimStatus.Expected), ("agreed", ClaimStatus.Agreed), ("withheld", ClaimStatus.Withheld));

    public static readonly Words<DateBasis> DateBases = new("date_basis",
        ("stated", DateBasis.Stated), ("inferred", DateBasis.Inferred));

    public static readonly Words<ExchangeKind> Kinds = new("kind",
        ("exchange", ExchangeKind.Exchange), ("release", ExchangeKind.Release), ("repatriation", ExchangeKind.Repatriation), ("remains", ExchangeKind.Remains), ("plan", ExchangeKind.Plan));

    public static readonly Words<CountWording> Qualifiers = new("qualifier",
        ("exact", CountWording.Exactly), ("at_least", CountWording.AtLeast), ("more_than", CountWording.MoreThan), ("about", CountWording.About),
        ("nearly", CountWording.Nearly), ("at_most", CountWording.AtMost), ("less_than", CountWording.FewerThan), ("between", CountWording.Between));
}
