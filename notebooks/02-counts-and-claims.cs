#:project ../src/ExchangeStats.Charts/ExchangeStats.Charts.csproj
#:property PublishAot=false

// # Counts and claims
//
// On 23 May 2025, 390 people came home on each side; the next day 307 more. That makes 697, and this page asks what stands
// behind the sum: how firmly each number was said, who said it, in which publications, and what was known on which day.

using ExchangeStats;
using ExchangeStats.Consistency;
using ExchangeStats.Statistics;

// ## A sum keeps its wording
//
// A count is a number and the word that came with it. A sum is as weak as its weakest part: two exact numbers give an exact
// one, an "at least" makes the sum an "at least", and "about 300" may be 50 off, because it is a round number. A count that
// nobody gave is unknown, never zero, so the last sum says only what is certain.

Console.WriteLine(Count.Exactly(390) + 307);
Console.WriteLine(390 + Count.AtLeast(307));
Console.WriteLine(390 + Count.Parse("about 300"));
Console.WriteLine(390 + Count.Unknown);

// ## What remains
//
// A thousand people were agreed on each side. After two days 303 were left. Had the second number been "at least 307", fewer
// might have been left, but not more.

Console.WriteLine(Count.Remaining(1_000, 390 + 307));
Console.WriteLine(Count.Remaining(1_000, 390 + Count.AtLeast(307)));

// ## An exchange and its phases
//
// The library brings a book of sourced claims on exchanges between Ukraine and Russia. `Check()` weighs them against each
// other and gives a history: each exchange with the counts that stand. This exchange had three phases, one a day. The line below
// the table is what the sides had agreed in Istanbul a week before.

var book = ClaimBook.RussiaUkraine;
var exchange = book.Check().History["UA-RU-2025-05-23"];
Console.WriteLine(exchange);

// ## The running total
//
// 390, then 697, then 1,000: how many people had come home to Ukraine at the end of each day.

Console.WriteLine(exchange.CumulativeReturns(Party.Ukraine));

// ## Who said 307
//
// Behind each number stand claims. A claim is one claimant who says one count about one scope: here, people returned to Ukraine in
// the second phase. Eleven claimants speak of it. Ten say 307, one says 303; the next notebook deals with that one. The last
// column is the id of the claim, which is what one cites.

var second = Scope.Of(exchange.Id, Party.Ukraine, phases: 2);
Console.WriteLine(book.Of(exchange).Where(claim => claim.Scope == second));

// ## One claim, eight publications
//
// The President of Ukraine said 307 once, and eight publications repeated it. That is one claim with eight attestations, not
// eight sources: repetition adds no weight. Each attestation has its day and, in the file, its address. One of the pages
// shows no day.

Console.WriteLine(book.FindClaim("2025-05-23/341"));

// ## How firmly people speak
//
// How many claims of the book have which wording. Nine in ten give an exact number; a total that took the others for exact, too,
// would say more than its sources. Where the number is unknown, the claimant spoke of the exchange and withheld it.

foreach (var group in book.Claims.GroupBy(claim => claim.Count.Wording).OrderByDescending(group => group.Count()))
    Console.WriteLine($"{group.Key}: {group.Count()}");

// ## What was known on a day
//
// Reports come late, and get corrected. `AsOf` gives the book as it could be read on the evening of a day. On 24 May the third
// phase had not taken place: the total was 697.

var known = book.AsOf(new DateOnly(2025, 5, 24));
Console.WriteLine(known.Check().History[exchange.Id]);

// ## What one more day added
//
// From one evening to the next a book gains claims, and now and then a claimant corrects one. On 25 May 98 claims could be read
// for the first time, and nobody took a number back; the table shows the first 50. The next notebook asks whether all of them can
// be true.

Console.WriteLine(book.Changes(new(2025, 5, 24), new(2025, 5, 25)));
