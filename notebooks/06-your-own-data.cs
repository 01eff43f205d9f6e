#:project ../src/ExchangeStats.Charts/ExchangeStats.Charts.csproj
#:property PublishAot=false

// # Your own data
//
// Ten minutes from a table of statements to totals, a check and a chart. The data on this page are invented; put your own in their
// place.

using System.IO;
using ExchangeStats;
using ExchangeStats.Charts;
using ExchangeStats.Consistency;
using ExchangeStats.Data;
using ExchangeStats.Statistics;

// ## Write down who said what
//
// One line a statement: which exchange, how many, to whom, and who said it. The count may be written as people write it, such as
// "at least 80". Where it was read is not required, but it is what makes a number worth citing.

var folder = Directory.CreateTempSubdirectory("claims").FullName;
var file = Path.Combine(folder, "mine.csv");
File.WriteAllText(file, """
    exchange,phase,until,party,count,claimant,publisher,published
    spring swap,1,2030-03-01,UA,120,Ministry A,Example Times,2030-03-01
    spring swap,1,2030-03-01,RU,120,Ministry B,Example Post,2030-03-01
    spring swap,2,2030-03-02,UA,at least 80,Ministry A,Example Times,2030-03-02
    spring swap,2,2030-03-02,RU,90,Ministry B,Example Post,2030-03-02
    spring swap,,2030-03-02,UA,210,Outlet C,Outlet C,2030-03-03
    """);

// ## Load it
//
// A file becomes a book of claims. Lines without an id get one from their place in the file.

var book = ClaimBook.Load(file);
Console.WriteLine(book);

// ## When something is wrong
//
// Whatever is wrong with a file is told at once, with line and column, what stands there and what was expected. Nothing is loaded
// in part. Here the letter o got into a number, and February has no 31st day.

File.WriteAllText(Path.Combine(folder, "bad.csv"), """
    exchange,phase,until,party,count,claimant
    spring swap,1,2030-03-01,UA,12o,Ministry A
    spring swap,2,2030-02-31,UA,80,Ministry A
    """);
try { ClaimBook.Load(Path.Combine(folder, "bad.csv")); }
catch (ClaimFileException bad) { foreach (var wrong in bad.Problems) Console.WriteLine($"line {wrong.Line}, column {wrong.Column}: {wrong.Message}"); }

// ## Add up, and see what follows
//
// Ministry A said "at least 80" of the second day. With its 120 of the first day and the outlet's 210 in all, it must have been 90.
// Nobody said so; the claims below are those from which it follows.

var check = book.Check();
Console.WriteLine(check.RangeOf(Scope.Of("spring swap", Party.Ukraine, phases: 2)));

// ## Totals
//
// The checked history has totals by year, quarter, month, exchange, phase, kind and category.

Console.WriteLine(check.History.Totals(TotalsBy.Phase));

// ## A claim that does not fit
//
// A second outlet writes of 190 people in all. But 120 and at least 80 are at least 200. The certificate says so in one line, and the
// table says whose claims they are.

var outlet = new Claim("Outlet D", Scope.Of("spring swap", Party.Ukraine), 190, [new Attestation("outlet-d", publisher: "Outlet D", published: new(2030, 3, 4))]);
var disputed = book.Add(outlet).Check();
Console.WriteLine(disputed.Conflicts.Last());

// ## Whom to doubt
//
// There is one cheapest way to make the rest fit: to set the claim of the second outlet aside. Doubting the ministry instead would
// take two doubts, since the first outlet's 210 contradicts the 190 as well.

Console.WriteLine(disputed.DoubtSets);

// ## Draw it
//
// The chart says in its title what the data show, with the wording kept.

Console.WriteLine(CumulativeChart.Create(check, "spring swap", new ChartOptions { Sources = "Ministries A and B, Outlet C" }));

// ## Cite it
//
// Give the number as it was said, the claimant, the id of the claim, and the publication with its day, so that a reader finds both
// the page and the line.

var cited = book.Of("spring swap").First(claim => claim.Claimant == "Ministry A");
Console.WriteLine($"{cited.Said}, {cited.Claimant}, in {cited.Attestations[0]}");

// ## Keep it
//
// A book is written back without loss: as CSV, as a folder of tables, or as JSON. On the command line `exchangestats check mine.csv`
// does the same check and fails a build when claims contradict each other.

book.Save(Path.Combine(folder, "mine.json"));
var same = ClaimBook.Load(Path.Combine(folder, "mine.json")).Claims.SequenceEqual(book.Claims);
Directory.Delete(folder, recursive: true);
Console.WriteLine(same ? "read back without loss" : "something was lost");
