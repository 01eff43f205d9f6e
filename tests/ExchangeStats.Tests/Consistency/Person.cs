using System.Collections.Immutable;

namespace ExchangeStats.Tests.Consistency;

/// <summary>A kind of person: the phase in which, the party to which, and the categories as which somebody is counted.</summary>
internal sealed record Person(int Phase, Party Party, ImmutableArray<Category> Categories)
{
    public bool IsIn(Scope scope, ImmutableArray<Party> parties) =>
        (scope.Phases is not { } run || (run.First <= Phase && Phase <= run.Last))
        && (scope.Party == Party || (scope.Party.IsSum && (scope.Party.Members.Contains(Party) || (scope.Party == Party.Both && parties.Contains(Party)))))
        && Categories.Contains(scope.Category);

    /// <summary>All sets of categories that one person can be in: with each category the one it lies within, and one of each exhaustive dimension.</summary>
    public static IEnumerable<ImmutableArray<Category>> Kinds(IReadOnlyCollection<Category> categories) =>
        Subsets([.. categories]).Where(kind => kind.All(category =>
            categories.All(other => kind.Contains(other) || !Implies(category, other, categories))
            && !kind.Any(other => other != category && category.IsExhaustive && other.IsExhaustive && other.Dimension == category.Dimension && other.Within == category.Within)));

    private static bool Implies(Category category, Category other, IReadOnlyCollection<Category> categories)
    {
        if (category.Within is null) return other == Category.All && category.IsInAll;
        return category.Within == other.Code || (categories.FirstOrDefault(parent => parent.Code == category.Within) is { } within && Implies(within, other, categories));
    }

    private static IEnumerable<ImmutableArray<Category>> Subsets(ImmutableArray<Category> categories) =>
        Enumerable.Range(1, (1 << categories.Length) - 1).Select(set => categories.Where((_, index) => (set & (1 << index)) != 0).ToImmutableArray());
}
