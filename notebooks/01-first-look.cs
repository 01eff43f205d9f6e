#:project ../src/ExchangeStats.Charts/ExchangeStats.Charts.csproj
#:property PublishAot=false

// # A first look
//
// In May 2025 Ukraine and Russia began to exchange a thousand people for a thousand. This page adds up what was said of it,
// shows two statements that cannot both be true, and draws a chart.

using ExchangeStats;
using ExchangeStats.Charts;
using ExchangeStats.Consistency;

// ## Add up
//
// On the first day 390 people came home on each side, on the second 307.

var swap = Exchange.Between(Party.Ukraine, Party.Russia).Titled("1,000 for 1,000").Agreed(1_000)
    .Phase(new(2025, 5, 23), each: 390).Phase(new(2025, 5, 24), each: 307).Build();
Console.WriteLine(swap.Total(Party.Ukraine));

// ## Find what cannot be true
//
// The library brings a book of what was said of exchanges between Ukraine and Russia since 2022. Checking it finds every
// smallest set of statements that cannot all be true. This one is about 29 October 2022. Its first line is the arithmetic:
// anybody can check it by hand. The note below it names an innocent explanation.

var check = ClaimBook.RussiaUkraine.Check();
Console.WriteLine(check.Conflicts.First(conflict => conflict.Claims.Any(claim => claim.Id == "2022-10-29/008")));

// ## Draw
//
// A chart says in its title what it shows. `Save("swap.svg")` or `Save("swap.png")` writes it to a file.

Console.WriteLine(CumulativeChart.Create(swap));
