using ExchangeStats.Consistency;

namespace ExchangeStats.Tests.Consistency;

public class StatusTests
{
    private static readonly Scope Whole = Scope.Of("may", Party.Ukraine);

    [Fact]
    public void Each_status_has_a_letter_of_its_own()
    {
        var book = ClaimBook.Of([
            Claims.By("a", "1", 390), Claims.By("b", "2", 390), Claims.By("a", "3", 120, Whole.With(Category.Civilian)),
            Claims.By("a", "4", 10, Scope.Of("june", Party.Ukraine)), Claims.By("b", "5", 12, Scope.Of("june", Party.Ukraine)),
            Claims.By("a", "6", 50, Scope.Of("july", Party.Ukraine), status: ClaimStatus.Agreed),
            Claims.By("a", "7", Count.Unknown, Scope.Of("august", Party.Ukraine), status: ClaimStatus.Withheld)],
            categories: [Category.All, Category.Military, Category.Civilian]);
        var report = book.Check();
        Assert.Equal(('A', FigureStatus.Corroborated), Status(Whole));
        Assert.Equal(('V', FigureStatus.SingleClaimant), Status(Whole.With(Category.Civilian)));
        Assert.Equal(('E', FigureStatus.Inferred), Status(Whole.With(Category.Military)));
        Assert.Equal(('U', FigureStatus.Conflicting), Status(Scope.Of("june", Party.Ukraine)));
        Assert.Equal(('F', FigureStatus.Planned), Status(Scope.Of("july", Party.Ukraine)));
        Assert.Equal(('Q', FigureStatus.Withheld), Status(Scope.Of("august", Party.Ukraine)));
        Assert.Equal(('O', FigureStatus.Unknown), Status(Scope.Held(new(2025, 5, 23), Party.Ukraine)));

        (char, FigureStatus) Status(Scope scope) => (report.RangeOf(scope).ObservationStatus, report.RangeOf(scope).Status);
    }

    [Fact]
    public void An_agreed_same_number_plans_no_figure()
    {
        var report = ClaimBook.Of([Claim.SameNumber("a", Scope.Of("may", Party.Both), [new Attestation("1")], ClaimStatus.Agreed)], parties: [Party.Ukraine, Party.Russia]).Check();
        Assert.Equal(FigureStatus.Unknown, report.RangeOf(Scope.Of("may", Party.Both)).Status);
    }
}
