#:project ../src/ExchangeStats.Charts/ExchangeStats.Charts.csproj
#:property PublishAot=false

// # From numbers to a report
//
// 390 and 307 were two lines in a file. This page goes the rest of the way: totals and statistics of all exchanges on record, and
// a finished report in which every number leads back to who said it.

using System.IO;
using ExchangeStats;
using ExchangeStats.Charts;
using ExchangeStats.Consistency;
using ExchangeStats.Reports;
using ExchangeStats.Statistics;

// ## Totals by year
//
// How many people were returned to each party. Most years read "at least", since some handovers have no exact number. A handover is
// one day of an exchange.

var check = ClaimBook.RussiaUkraine.Check();
var history = check.History;
Console.WriteLine(history.Totals(TotalsBy.Year));

// ## Pace
//
// People a month. Where counts are open, a figure is a range that is sure to hold the true one, and "as said" is what the numbers give
// when each "at least" is taken at its word. The line below the figures says what they rest on and what had to be left out.

Console.WriteLine(history.Pace(Party.Ukraine));

// ## Pauses
//
// Days from the first day of one exchange to the first day of the next. (The chart of pauses counts from every day with a handover,
// so its pauses are more and shorter.) Given a last day, it also says how long nothing has been on record since. The quartiles are
// those of type 7, the default of R and of spreadsheets.

Console.WriteLine(history.Gaps(until: new(2026, 5, 31)));

// ## Concentration
//
// Do a few large exchanges bring home most people? The Gini coefficient is 0 when all exchanges are of one size and near 1 when one
// holds everything. The upper ends are useless here: exchanges of "at least 1,200" might be of any size. As said, the five largest
// hold 37 in 100.

Console.WriteLine(history.Concentration(Party.Ukraine));

// ## A report of one's own
//
// A report is a title and blocks. `ClaimTable.Create` lists claims with their publications, and `ClaimTable.Citing` leads to the row of
// a claim. In a cell a report is shown without such links; saved, it has them. This one says where 697 comes from.

var id = "UA-RU-2025-05-23";
var total = Scope.Of(id, Party.Ukraine, phases: new(1, 2));
var claims = check.Book.Of(id).Where(claim => claim.Scope == total).ToArray();
var own = new Report("How 390 and 307 became 697",
    new Paragraph(new("After two days ", $"{check.RangeOf(total).Count}", " people had come home to Ukraine (claim ", ClaimTable.Citing(claims[1]), ").")),
    new Heading("Who said so"),
    ClaimTable.Create(check, claims),
    CumulativeChart.Create(check, id).ToFigure("cumulative"));
Console.WriteLine(own);

// ## A ready-made one
//
// `ExchangeReport` says everything about one exchange, `HistoryReport` about all of them, `VintageReport` what was known on a day and
// learned since; `.With(…)` adds blocks of your own. These are the parts of the report on May 2025.

var report = ExchangeReport.Create(check, id, ReportFigures.Of(check, id));
foreach (var heading in report.Blocks.OfType<Heading>()) Console.WriteLine(heading.Text);

// ## Saving it
//
// One HTML page that needs nothing else, the same as Markdown and JSON, and each chart and table as a file of its own.

var folder = Directory.CreateTempSubdirectory("report").FullName;
report.Save(folder);
foreach (var file in report.ToFiles()) Console.WriteLine(file.Path);

// ## Back to the source
//
// In the report every claim has a row, to which the numbers lead: its id, who says what, where it was read with the address, and how
// it stands. This is the row of the one claim that gave 303 for the second day, as the Markdown file has it.

Console.WriteLine(File.ReadLines(Path.Combine(folder, "report.md")).First(line => line.Contains("World On Now |")));

// ## The same again
//
// No clock and no machine leaves a trace in a report. Made twice it is the same, byte for byte, so that a test can hold a report
// and fail when a number changes.

var again = ExchangeReport.Create(check, id, ReportFigures.Of(check, id));
Directory.Delete(folder, recursive: true);
Console.WriteLine(again.ToHtml() == report.ToHtml() ? "the same" : "not the same");
