#:project ../src/ExchangeStats.Charts/ExchangeStats.Charts.csproj
#:property PublishAot=false

// # Charts
//
// Seven charts, each on the claims about exchanges between Ukraine and Russia, and each with a sentence on how to read it. A chart
// says in its title what it shows: the title is made from the numbers, so it changes when they do.

using System.IO;
using ExchangeStats;
using ExchangeStats.Charts;
using ExchangeStats.Consistency;

// ## The data
//
// A chart takes a checked book, a history, or one exchange. Given a checked book, it also says below the picture where its sources
// contradict each other. To keep this page small, some charts show the first half of 2025, and only the people returned to Ukraine.

var check = ClaimBook.RussiaUkraine.Check();
var spring = check.History.Between(new(2025, 1, 1), new(2025, 6, 30));
var toUkraine = new ChartOptions { Parties = [Party.Ukraine], Width = 700 };

// ## Cumulative returns
//
// Each step is a handover, and its height is the number of people who came home that day. The line ends at 1,000, the number that
// had been agreed. Both sides got the same number on each day, so their two lines lie on each other.

Console.WriteLine(CumulativeChart.Create(check, "UA-RU-2025-05-23"));

// ## Returns by time
//
// One bar a month. Full colour reaches the lowest number that the wording admits; an end that fades out means "at least", so
// March may have been more. For June nobody gave the number, so there is no bar: unknown is not zero.

Console.WriteLine(PhaseChart.Create(spring, toUkraine));

// ## The calendar
//
// One circle an exchange or release, on its first day; its area is the number of people, and a dot stands where no number is known.
// Look for clusters and for empty weeks.

Console.WriteLine(CalendarChart.Create(spring, toUkraine));

// ## The pauses
//
// Each block is the time from one day with a handover to the next: as wide and as high as the pause was long. The low blocks at the
// end of June are handovers in quick succession.

Console.WriteLine(GapChart.Create(spring, toUkraine));

// ## What was reached of what was agreed
//
// The bar is what was returned, as a share of what had been agreed. It reaches the mark: the exchange was completed.

Console.WriteLine(ProgressChart.Create(check, "UA-RU-2025-05-23", new ChartOptions { Width = 700 }));

// ## Who says what
//
// One mark for each number that somebody gave, with the claimants on the left. A hollow ring or a dashed arrow belongs to the fewest
// statements that would have to be doubted. This is the contradiction of the first notebook: 52 or 50 people on 29 October 2022.

Console.WriteLine(SourceChart.Create(check, "UA-RU-2022-10-29", new ChartOptions { Width = 700 }));

// ## How often claimants agree
//
// Each field is where two claimants meet: 2/2 says that both gave two counts, and that both can be right on two. Where two contradict
// each other, the field is ochre. On 6 May 2025 nobody did.

Console.WriteLine(AgreementChart.Create(check, "UA-RU-2025-05-06", new ChartOptions { Width = 700 }));

// ## Language, theme and size
//
// `ChartOptions` chooses them. The title is written anew in each language. Unless a theme is set, an SVG carries light and dark and
// follows the reader's screen.

var options = new ChartOptions { Language = Language.Ukrainian, Theme = ChartTheme.Dark, Width = 1_200, Height = 630 };
var ukrainian = CumulativeChart.Create(check, "UA-RU-2025-05-23", options);
Console.WriteLine(ukrainian.Title);

// ## In words, and as data
//
// Whoever cannot see the picture gets the alternative text, which holds the figures. The data drawn are a CSV table: each count as
// it was worded, with the lowest and highest number it admits.

var returns = CumulativeChart.Create(check, "UA-RU-2025-05-23", toUkraine);
Console.WriteLine(returns.AltText);
Console.WriteLine(returns.ToCsv());

// ## Saving
//
// The ending decides: `.svg` for the web, `.png` for documents; `ToPng(2)` has twice the pixels, for print or sharp screens. Equal
// data give equal bytes on every machine, so a chart can be kept under version control and compared.

var folder = Directory.CreateTempSubdirectory("charts").FullName;
returns.Save(Path.Combine(folder, "returns.svg"));
ukrainian.Save(Path.Combine(folder, "returns-uk.png"));
File.WriteAllBytes(Path.Combine(folder, "returns-print.png"), returns.ToPng(2));
foreach (var file in Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order()) Console.WriteLine(file);
Directory.Delete(folder, recursive: true);
