using CsCheck;
using ExchangeStats.Consistency;

namespace ExchangeStats.Tests.Consistency;

public class CertificateTests
{
    private const int Cases = 10_000;

    [Fact]
    public void Every_certificate_of_the_dataset_proves_its_conflict()
    {
        var report = EmbeddedReport.Value;
        Assert.True(report.Conflicts.Length > 300);
        Assert.All(report.Conflicts, conflict => Assert.True(CertificateChecker.Proves(report.Book, conflict.Certificate), conflict.ToString()));
    }

    [Fact]

    [Trait("Category", "Arithmetic")]
    public void Every_certificate_of_random_books_proves_its_conflict_from_its_assertions_only() => RandomBook.Of(8, 20, World.All).Sample(
        book => Assert.All(book.Book.Check().Conflicts, conflict =>
        {
            Assert.True(CertificateChecker.Proves(book.Book, conflict.Certificate), conflict.ToString());
            var used = conflict.Certificate.Left.Concat(conflict.Certificate.Right).Select(term => term.Assertion).Distinct();
            Assert.Equal(conflict.Assertions, used.OrderBy(assertion => assertion.Claims[0].Id, StringComparer.Ordinal));
        }),
        iter: Cases);

    [Fact]
    public void The_checker_refuses_what_proves_nothing()
    {
        var book = ClaimBook.Of([Claims.By("ministry", "1", 390), Claims.By("outlet", "2", 380, Scope.Of("may", Party.Ukraine, Category.Military))], categories: [Category.All, Category.Military]);
        var (all, military) = (Term(book.Claims[0], 390), Term(book.Claims[1], 380));
        Assert.False(CertificateChecker.Proves(book, new Certificate([all], "≠", [military], _ => "")));
        Assert.False(CertificateChecker.Proves(book, new Certificate([all], ">", [military], _ => "")));
        Assert.False(CertificateChecker.Proves(book, new Certificate([military], ">", [all], _ => "")));
        Assert.False(CertificateChecker.Proves(book, new Certificate([Term(book.Claims[1], 395)], ">", [all], _ => "")));
    }

    private static CertificateTerm Term(Claim claim, long number) => new(new Assertion(claim.Scope, claim.Count.Range, [claim]), number, 1);
}
