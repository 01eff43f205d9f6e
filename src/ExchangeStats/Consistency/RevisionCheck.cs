using ExchangeStats.Wording;

namespace ExchangeStats.Consistency;

/// <summary>Notes the counts that their own claimants replaced.</summary>
internal static class RevisionCheck
{
    public static IEnumerable<Finding> Run(ClaimBook book) =>
        from revision in book.Revisions
        select new Finding(FindingCode.Revised, revision.Later.Scope.Exchange, revision.Later.Day,
            words =>
            {
                var (place, claimant) = (ScopeText.Where(words, book, revision.Later.Scope), revision.Earlier.Claimant);
                var (earlier, later) = (words.Said(revision.Earlier.Count), words.Said(revision.Later.Count));
                var (until, since) = (LanguageWords.IsoDay(revision.Earlier.LastPublished!.Value), LanguageWords.IsoDay(revision.Later.FirstPublished!.Value));
                return words.Either($"{place}: {claimant} said {earlier} until {until}, and {later} from {since}", $"{place}: {claimant} до {until} каже «{earlier}», а від {since} — «{later}»");
            },
            [revision.Earlier, revision.Later]);
}
