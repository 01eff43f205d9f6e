using CsCheck;

namespace ExchangeStats.Tests.Data;

public class RoundTripPropertyTests
{
    private static readonly string[] Pieces = ["a", "б", "Ї", "😀", "e\u0301", "\"", ",", "\n", "\r\n", "\r", "=", ";", "'", "\t", "  ", "-", "{", "\\", "0", "null"];

    private static readonly Gen<string> Text = AnyOf(Pieces).Array[0, 6].Select(string.Concat);

    private static readonly Gen<string> Name = Text.Select(text => "x" + text + "y");

    private static readonly Gen<DateOnly> Day = Gen.Int[0, 3].Select(days => new DateOnly(2025, 5, 23).AddDays(days));

    private static readonly Gen<DateOnly?> MaybeDay = Gen.OneOf(Gen.Const((DateOnly?)null), Day.Select(day => (DateOnly?)day));

    private static readonly Gen<Party> Party = AnyOf(ExchangeStats.Party.Ukraine, ExchangeStats.Party.Russia, ExchangeStats.Party.Both, ExchangeStats.Party.Of("UA+RU"), ExchangeStats.Party.Of("BY"));

    private static readonly Gen<Category> Category = AnyOf(ExchangeStats.Category.All, ExchangeStats.Category.Women, ExchangeStats.Category.Of("sailors"));

    private static readonly Gen<Scope> OfExchange = Gen.Select(Name, Party, Category, AnyOf<PhaseRun?>(null, 1, 2, new PhaseRun(1, 2)), AnyOf(Measure.Returned, Measure.Remains, Measure.Declined),
        (exchange, party, category, phases, measure) => Scope.Of(exchange, party, category, phases, measure));

    private static readonly Gen<Scope> OfPeriod = Gen.Select(Day, Party, Category, Gen.OneOf(Gen.Const(""), Name), Gen.Enum<Measure>(), Gen.Bool,
        (until, party, category, via, measure, hasStart) => Scope.Period(hasStart ? until.AddDays(-7) : null, until, party, category, via, measure));

    private static readonly Gen<(Scope Scope, Count Count, bool IsParity, ClaimStatus Status, string Claimant)> Statement = Gen.Select(Gen.OneOf(OfExchange, OfPeriod), Generated.CountOfAnySize, Gen.Bool, Gen.Enum<ClaimStatus>(), Name,
        (scope, count, isParity, status, claimant) => isParity && scope.Party.IsSum && scope.Measure != Measure.Exchanges && status != ClaimStatus.Withheld
            ? (scope, Count.Unknown, true, status, claimant)
            : (scope, status == ClaimStatus.Withheld ? Count.Unknown : count, false, status, claimant));

    private static readonly Gen<Func<string, Scope, Attestation>> Attestation = Gen.Select(Day, Text, MaybeDay, Text, Text, Gen.Enum<DateBasis>(),
        (day, publisher, published, url, note, basis) => (Func<string, Scope, Attestation>)((id, scope) => new Attestation(id, scope.Until is null ? day : null, publisher, published, url, note, basis)));

    private static readonly Gen<ClaimBook> Book = Gen.Select(Statement, Attestation.Array[1, 3]).Array[0, 4].Select(claims => ClaimBook.Of(
        claims.Select((claim, i) => Said(claim.Item1, claim.Item2.Select((attestation, j) => attestation($"{i}\"{j}", claim.Item1.Scope))))));

    private static Claim Said((Scope Scope, Count Count, bool IsParity, ClaimStatus Status, string Claimant) statement, IEnumerable<Attestation> attestations) => statement.IsParity
        ? Claim.SameNumber(statement.Claimant, statement.Scope, attestations, statement.Status)
        : new Claim(statement.Claimant, statement.Scope, statement.Count, attestations, statement.Status);

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    [Fact]
    public void Any_book_is_read_as_it_was_written() => Book.Sample(
        book =>
        {
            var (csv, json) = (RoundTripTests.Csv(book), RoundTripTests.Json(book));
            var (fromCsv, fromJson) = (RoundTripTests.Read(csv), RoundTripTests.ThroughJson(book));
            Assert.Equal(book.Claims.AsEnumerable(), fromCsv.Claims.AsEnumerable());
            Assert.Equal(book.Claims.AsEnumerable(), fromJson.Claims.AsEnumerable());
            Assert.Equal(book.Exchanges.AsEnumerable(), fromCsv.Exchanges.AsEnumerable());
            Assert.Equal(book.Exchanges.AsEnumerable(), fromJson.Exchanges.AsEnumerable());
            Assert.Equal(csv, RoundTripTests.Csv(fromCsv));
            Assert.Equal(csv, RoundTripTests.Csv(fromJson));
            Assert.Equal(json, RoundTripTests.Json(fromJson));
        },
        iter: 10_000);
}
