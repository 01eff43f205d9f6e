namespace ExchangeStats.Consistency;

/// <summary>Notes the counts that their own claimants replaced.</summary>
internal static class RevisionCheck
{
    public static IEnumerable<Finding> Run(ClaimBook book) =>
        from revision in book.Revisions
        select new Finding(FindingCode.Revised, revision.Later.Scope.Exchange, revision.Later.Day,
            FormattableString.Invariant($"{ScopeText.Where(book, revision.Later.Scope)}: {revision.Earlier.Claimant} said {revision.Earlier.Count} until {revision.Earlier.LastPublished:yyyy-MM-dd}, and {revision.Later.Count} from {revision.Later.FirstPublished:yyyy-MM-dd}"),
            [revision.Earlier, revision.Later]);
}
