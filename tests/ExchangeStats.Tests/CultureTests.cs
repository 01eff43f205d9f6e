using System.Globalization;

namespace ExchangeStats.Tests;

public class CultureTests
{
    private static readonly DateOnly Day = new(2025, 5, 23);

    [Theory]
    [InlineData("uk-UA")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Every_noun_writes_itself_alike_in_every_culture(string culture)
    {
        var ambient = CultureInfo.CurrentCulture;
        var expected = Texts(CultureInfo.InvariantCulture);
        Assert.Equal(expected, Texts(Cultures.Named(culture)));
        CultureInfo.CurrentCulture = ambient;
    }

    private static string[] Texts(CultureInfo culture)
    {
        CultureInfo.CurrentCulture = culture;
        var swap = Exchange.Between(Party.Ukraine, Party.Russia).Titled("1,000 for 1,000").Agreed(1_000, Day, "Istanbul")
            .Phase(Day, Count.About(1_390, 50)).Phase(Day.AddDays(1), Count.Parse("AT MOST 400")).Build();
        var claim = Claims.By("ministry", "a", 1_390, Scope.Period(Day, Day, Party.Ukraine), Day, Day);
        var history = new ExchangeHistory(swap);
        object[] nouns =
        [
            swap, swap.Agreement!, swap.Phases[0], swap.Total(Party.Ukraine), swap.Total(Party.Ukraine).Range, swap.Progress(Party.Ukraine),
            swap.CumulativeReturns(Party.Ukraine), history, claim, claim.Scope, claim.Attestations[0], ClaimBook.Of([claim]),
            WordingRules.Default, new PhaseRun(1, 2),
            Assert.Throws<ArgumentException>(() => history.Between(Day, Day.AddDays(-1))).Message,
            Assert.Throws<ArgumentException>(() => Scope.Period(Day, Day.AddDays(-1), Party.Ukraine)).Message,
            Assert.Throws<ArgumentOutOfRangeException>(() => new CountRange(1_000, 4)).Message,
            Assert.Throws<InvalidOperationException>(() => swap.ToBuilder().Phase(Day, 1).Build()).Message,
        ];
        return [.. nouns.Select(noun => noun.ToString()!)];
    }
}
