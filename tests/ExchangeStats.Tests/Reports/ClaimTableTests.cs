using ExchangeStats.Consistency;
using ExchangeStats.Reports;

namespace ExchangeStats.Tests.Reports;

public class ClaimTableTests
{
    private static readonly ConsistencyReport Check = ClaimBook.Of(
    [
        new Claim("ministry", Scope.Of("may", Party.Ukraine), 390, [new Attestation("1", publisher: "Example Times", published: new(2025, 5, 23), url: "https://www.example.org/1")]),
        new Claim("president", Scope.Of("may", Party.Ukraine), 390, [new Attestation("2")]),
        new Claim("outlet", Scope.Of("may", Party.Ukraine), 309, [new Attestation("3")]),
    ]).Check();

    [Fact]
    public void A_number_leads_to_the_row_of_its_claim_and_the_row_to_its_publication()
    {
        var report = new Report("390", new Paragraph(new("390 (", ClaimTable.Citing(Check.Book.Claims[0]), ")")), ClaimTable.Create(Check, Check.Book.Claims));
        Assert.Equal(
            """
            # 390

            390 ([1](#claim-1))

            | Claim | Who | Says | Of | Read in | Standing |
            | --- | --- | ---: | --- | --- | --- |
            | <a id="claim-1"></a>1 | ministry | 390 | to Ukraine | [Example Times 2025-05-23](https://www.example.org/1) |  |
            | <a id="claim-2"></a>2 | president | 390 | to Ukraine | unknown publication |  |
            | <a id="claim-3"></a>3 | outlet | 309 | to Ukraine | unknown publication | to be doubted |

            """.ReplaceLineEndings("\n"), report.ToMarkdown());
    }

    [Fact]
    public void Without_claims_there_is_only_a_head_in_the_language_asked_for()
    {
        var table = ClaimTable.Create(Check, [], Language.Ukrainian, "claims");
        Assert.Empty(table.Rows);
        Assert.Equal(("claims", "Твердження"), (table.Name, table.Columns[0]));
    }
}
