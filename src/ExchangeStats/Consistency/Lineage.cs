namespace ExchangeStats.Consistency;

/// <summary>What categories lie within each other, as the registry of a book says.</summary>
internal static class Lineage
{
    /// <summary>The category that contains all people of another one; null for all, and for people who are told beside the total.</summary>
    public static Category? ParentOf(ClaimBook book, Category category)
    {
        if (category == Category.All) return null;
        if (category.Within is { } within) return book.FindCategory(within);
        return category.IsInAll ? book.FindCategory(Category.All.Code) ?? Category.All : null;
    }

    /// <summary>Whether all people of one category are people of another.</summary>
    public static bool IsWithin(ClaimBook book, Category category, Category larger)
    {
        // Registries may go round in circles, and then nobody is surprised that the search ends after as many steps as there are categories.
        var next = book.FindCategory(category.Code) ?? category;
        for (var steps = 0; next is not null && steps <= book.Categories.Length; steps++, next = ParentOf(book, next))
        {
            if (next == larger) return true;
        }

        return false;
    }
}
