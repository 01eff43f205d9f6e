using System.Collections.Immutable;
using System.Data;
using ExchangeStats.Display;

namespace ExchangeStats.Consistency;

/// <summary>
/// A kind of finding: a number that never changes its meaning, and what it stands for. The first digit is the severity: 0 a
/// note, 1 a doubt, 2 a contradiction. Immutable; equal when all parts are equal.
/// </summary>
/// <param name="Id">The code, such as <c>ES2001</c>.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Description">What it means and when it is reported.</param>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed record FindingCode(string Id, Severity Severity, string Title, string Description) : IDisplayed
{
    /// <summary>ES2001: claimants give one and the same scope counts that cannot both be true.</summary>
    public static FindingCode DifferentCounts { get; } = new("ES2001", Severity.Contradiction, "Different counts of the same people",
        "Claimants give one and the same scope counts that cannot both be true.");

    /// <summary>ES2002: the counts of phases and of the whole exchange cannot all be true.</summary>
    public static FindingCode PhasesDoNotAddUp { get; } = new("ES2002", Severity.Contradiction, "Phases do not add up",
        "The counts of phases and of several phases together, or of the whole exchange, cannot all be true.");

    /// <summary>ES2003: the counts of categories and of those they are part of cannot all be true.</summary>
    public static FindingCode BreakdownDoesNotFit { get; } = new("ES2003", Severity.Contradiction, "Breakdown does not fit",
        "The counts of categories and of the people they are part of cannot all be true.");

    /// <summary>ES2004: the counts of single parties and of parties together cannot all be true.</summary>
    public static FindingCode SidesDoNotAddUp { get; } = new("ES2004", Severity.Contradiction, "Sides do not add up",
        "The counts of single parties and of parties together cannot all be true.");

    /// <summary>ES2005: counts of different phases, categories or parties cannot all be true.</summary>
    public static FindingCode CountsDoNotAddUp { get; } = new("ES2005", Severity.Contradiction, "Counts do not add up",
        "Counts that differ in more than one of phase, category and party cannot all be true.");

    /// <summary>ES2006: the counts of periods, and of exchanges inside them, cannot all be true.</summary>
    public static FindingCode PeriodsDoNotAddUp { get; } = new("ES2006", Severity.Contradiction, "Running totals do not fit",
        "The counts of periods, such as running totals, and of exchanges or other periods inside them cannot all be true.");

    /// <summary>ES2007: parties are said to have got the same number, and got different ones.</summary>
    public static FindingCode NotTheSameNumber { get; } = new("ES2007", Severity.Contradiction, "Not the same number",
        "Parties are said to have got the same number of people each, and the counts say otherwise.");

    /// <summary>ES1001: claimants put different figures forward for one handover, which strict logic can still reconcile.</summary>
    public static FindingCode HeadlinesDiffer { get; } = new("ES1001", Severity.Doubt, "Headline figures differ",
        "Claimants put different figures forward for one handover. They speak of different people, so both can be true; what would have to be so is said.");

    /// <summary>ES1002: a claim was published before the day of which it reports.</summary>
    public static FindingCode PublishedBeforehand { get; } = new("ES1002", Severity.Doubt, "Published before the day it reports",
        "A claim that reports what happened was published before the day on which it happened.");

    /// <summary>ES1003: claims bear on each other in a way that could not be examined completely.</summary>
    public static FindingCode NotDecided { get; } = new("ES1003", Severity.Doubt, "Not completely examined",
        "Claims bear on each other in a way that could not be examined completely: contradictions beside those listed may be there.");

    /// <summary>ES1004: days that must follow each other do not.</summary>
    public static FindingCode DatesOutOfOrder { get; } = new("ES1004", Severity.Doubt, "Dates out of order",
        "A phase is dated before the phase that precedes it by number, the last handover of an exchange before its first, or an agreement after the first handover that it led to. Plans are passed over.");

    /// <summary>ES1005: an exchange has a number that another has already, or a lower one than an exchange before it.</summary>
    public static FindingCode OrdinalOutOfOrder { get; } = new("ES1005", Severity.Doubt, "Number repeated or falling",
        "An exchange has a number that another exchange between the same parties has already, or a lower number than the exchange before it. Plans, and numbers that are no plain number or range, are passed over; transfers of remains are compared with each other only.");

    /// <summary>ES0001: a phase has no reported claim.</summary>
    public static FindingCode PhaseWithoutClaim { get; } = new("ES0001", Severity.Note, "Phase without a claim",
        "No claim reports how many people a phase returned. Where a total is all that is said of the phases, ES0008 is reported in its place.");

    /// <summary>ES0002: a claimant later gave another figure.</summary>
    public static FindingCode Revised { get; } = new("ES0002", Severity.Note, "Revised by the claimant",
        "A claimant gave one figure and, in later publications only, another; the earlier one is not held against anybody.");

    /// <summary>ES0003: sources date a handover to another day.</summary>
    public static FindingCode DayDiffers { get; } = new("ES0003", Severity.Note, "Dated to another day",
        "Publications date a handover to another day than most others do.");

    /// <summary>ES0004: more people were returned than agreed.</summary>
    public static FindingCode PlanOverrun { get; } = new("ES0004", Severity.Note, "More than agreed",
        "More people were returned than had been agreed. Plans never contradict outcomes.");

    /// <summary>ES0005: an exchange has no day and is left out of everything that needs one.</summary>
    public static FindingCode WithoutDay { get; } = new("ES0005", Severity.Note, "Exchange without a day",
        "No day is known for an exchange: it counts in totals, and no cumulative series or yearly table can show it.");

    /// <summary>ES0006: the size of a handover was withheld.</summary>
    public static FindingCode SizeWithheld { get; } = new("ES0006", Severity.Note, "Size withheld",
        "A claimant deliberately gave no number for a handover.");

    /// <summary>ES0007: the numbers of exchanges leave some out.</summary>
    public static FindingCode OrdinalSkipped { get; } = new("ES0007", Severity.Note, "Number skipped",
        "The numbers of exchanges between the same parties leave out some in between. The exchanges that have them may be without a number in the book, or be missing from it; how many are without a number is said.");

    /// <summary>ES0008: a count of several phases together, of which nobody gives a part.</summary>
    public static FindingCode TotalWithoutParts { get; } = new("ES0008", Severity.Note, "Total without parts",
        "Somebody reports how many were returned to a party in several phases together, and nobody how many of them in any of the phases, or, for a sum over parties, to any of the parties.");

    /// <summary>ES0009: a claimant counts everybody and every part, and has people left over.</summary>
    public static FindingCode RemainderLeft { get; } = new("ES0009", Severity.Note, "Breakdown leaves a remainder",
        "A claimant counts everybody and every category that together should make up everybody, all exactly, and the categories add up to fewer people.");

    /// <summary>ES0010: a claimant gives one count of everybody and of a part, and others count people outside that part.</summary>
    public static FindingCode PartAsWhole { get; } = new("ES0010", Severity.Note, "Part called the whole",
        "A claimant gives the same exact count of everybody and of one category, and another claimant counts people of a category that lies beside it: the wider or the narrower word may be wrong.");

    /// <summary>ES0011: numbers agree only because one of them is approximate.</summary>
    public static FindingCode AgreeAsRounded { get; } = new("ES0011", Severity.Note, "Agreement only as an approximation",
        "Claimants give one and the same scope different numbers, and both can be true only because one of them is said with “about” or “nearly”. Whoever gives the other number as well is passed over.");

    /// <summary>All codes, by id.</summary>
    public static ImmutableArray<FindingCode> All { get; } =
    [
        PhaseWithoutClaim, Revised, DayDiffers, PlanOverrun, WithoutDay, SizeWithheld,
        OrdinalSkipped, TotalWithoutParts, RemainderLeft, PartAsWhole, AgreeAsRounded,
        HeadlinesDiffer, PublishedBeforehand, NotDecided, DatesOutOfOrder, OrdinalOutOfOrder,
        DifferentCounts, PhasesDoNotAddUp, BreakdownDoesNotFit, SidesDoNotAddUp, CountsDoNotAddUp, PeriodsDoNotAddUp, NotTheSameNumber,
    ];

    /// <summary>The code: <c>ES2001</c>.</summary>
    public override string ToString() => Id;

    /// <summary>What the code stands for as an HTML table that needs no style sheet and no script.</summary>
    public string ToHtml() => ((IDisplayed)this).ToTable().ToHtml();

    private DataTable ToDump() => ((IDisplayed)this).ToTable().ToData();

    DisplayTable IDisplayed.ToTable() => DisplayTable.OfTexts(Id, ("severity", Severity.ToString().ToLowerInvariant()), ("title", Title), ("description", Description));
}
