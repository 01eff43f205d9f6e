#:project ../src/ExchangeStats.Charts/ExchangeStats.Charts.csproj
#:property PublishAot=false

// # Do they agree?
//
// Many claimants speak of the same exchange, and not all of them can be right. This page lets the library find the statements
// of May 2025 that cannot all be true, prove it in one line each, look for an innocent explanation before anybody is blamed,
// and say which numbers stand all the same.

using ExchangeStats;
using ExchangeStats.Consistency;
using ExchangeStats.Statistics;

// ## What the check noticed
//
// `Check()` holds all claims of the book against each other. These are its findings on one exchange, each with a code that keeps
// its meaning, and with an explanation where the claims suggest one. A contradiction is a result, not a failure: sources err. In
// the first finding an outlet gives the number of the second day for the first.

var book = ClaimBook.RussiaUkraine;
var check = book.Check();
var id = "UA-RU-2025-05-23";
Console.WriteLine(check.Findings.Where(finding => finding.Exchange == id));

// ## One contradiction
//
// A conflict is a smallest set of claims that cannot all be true: take one side away and the rest fits. The first line is the
// certificate, the arithmetic that proves it. Below the claims stands what may explain it: the 303 of one outlet is what eleven
// claimants say of the day after.

var outlet = book.By("World On Now").Single();
Console.WriteLine(check.Conflicts.First(conflict => conflict.Claims.Contains(outlet)));

// ## The sum gives it away too
//
// Claims need not speak of the same day to contradict each other. Three claimants gave the total of two days, 697, and the same
// 303 does not fit it. This certificate is a sum: 390 and 303 are not 697.

Console.WriteLine(check.Conflicts.First(conflict => conflict.Claims.Contains(outlet) && conflict.Certificate.Left.Length == 2).Certificate);

// ## What to doubt
//
// Which claims would have to be set aside so that all others can be true? A doubt set is a cheapest answer: it doubts as few
// statements as possible. Disputes that have nothing to do with each other are components, and one set is to be chosen for each.
// The component of the border guards has two sets: doubt the 56 of the headquarters or the 55 of the minister, for nothing in the
// claims says which of the two erred. The others have one set each.

Console.WriteLine(check.DoubtSets.Where(set => set.Claims.All(claim => claim.Scope.Exchange == id)));

// ## Where a claimant stands
//
// `StandingOf` sums it up. *Necessary* means that every cheapest way out doubts this claim, *possible* that some do, *cleared*
// that none does. It is said of the claim, not of the character of who made it.

Console.WriteLine($"World On Now, 303: {check.StandingOf(outlet)}");
foreach (var claim in book.Of(id).Where(claim => claim.Scope.Category.Code == "border_guard" && claim.Scope.Phases is null))
    Console.WriteLine($"{claim.Claimant}, {claim.Said} border guards: {check.StandingOf(claim)}");

// ## What stands all the same
//
// `RangeOf` gives the lowest and the highest number that the claims leave. After two phases it is 697 however the contradictions
// are resolved. It is marked as conflicting because it takes part in some of them, such as the sum above. The claims below are those it
// rests on.

Console.WriteLine(check.RangeOf(Scope.Of(id, Party.Ukraine, phases: new(1, 2))));

// ## A range that stays open
//
// Of the border guards the claims leave 55 to 56, and no midpoint is made up.

Console.WriteLine(check.RangeOf(Scope.Of(id, Party.Ukraine, book.FindCategory("border_guard"))));

// ## A number that nobody gave
//
// No claimant said how many women came home in this exchange as a whole, but the parts settle it: 3 on the first day and none on
// the others. The status is *inferred*, and the claims from which it follows are listed, so that anybody can go through them.

Console.WriteLine(check.RangeOf(Scope.Of(id, Party.Ukraine, Category.Women)));

// ## Not yet a contradiction
//
// Some statements can be true together, but only in one way, which nobody mentions. That is a doubt, a grade below: for both
// numbers to be right, 12 of the 207 must have been no soldiers.

Console.WriteLine(check.Findings.First(finding => finding.Code == FindingCode.HeadlinesDiffer && finding.Exchange == "UA-RU-2024-01-31"));

// ## Two claimants, all the exchanges
//
// So much for one exchange. On all of them together, the Ukrainian headquarters and the Russian ministry gave counts of the same
// people 14 times, and 12 times both can be right. The mean difference is the headquarters' count less the ministry's, in people;
// nineteen in twenty differences are expected between the limits.

Console.WriteLine(book.Agreement().Between("Coordination Headquarters", "Russian Ministry of Defence"));
