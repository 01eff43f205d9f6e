using System.Data;
using ExchangeStats.Display;

namespace ExchangeStats;

/// <summary>
/// Who is counted: all, military, civilian, women, Mariupol defenders. A category belongs to a dimension (status, sex, rank)
/// and may lie within another category. Immutable; two categories are equal when their codes are equal, letter for letter.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed class Category : IEquatable<Category>, IDisplayed
{
    /// <summary>Every person in the scope: the headline total.</summary>
    public static Category All { get; } = new("all", "total", true, label: new Label("Total", "Усього"));

    /// <summary>Service members; with <see cref="Civilian"/> they make up <see cref="All"/>.</summary>
    public static Category Military { get; } = new("military", "status", true, label: new Label("Military", "Військові"));

    /// <summary>Civilians; with <see cref="Military"/> they make up <see cref="All"/>.</summary>
    public static Category Civilian { get; } = new("civilian", "status", true, label: new Label("Civilians", "Цивільні"));

    /// <summary>Men; with <see cref="Women"/> they make up <see cref="All"/>.</summary>
    public static Category Men { get; } = new("men", "sex", true, label: new Label("Men", "Чоловіки"));

    /// <summary>Women; with <see cref="Men"/> they make up <see cref="All"/>.</summary>
    public static Category Women { get; } = new("women", "sex", true, label: new Label("Women", "Жінки"));

    /// <summary>Minors, as the claimant means it.</summary>
    public static Category Children { get; } = new("children", "age", false, label: new Label("Children", "Діти"));

    /// <summary>Wounded or ill people.</summary>
    public static Category Wounded { get; } = new("wounded", "health", false, label: new Label("Wounded or ill", "Поранені або хворі"));

    /// <summary>Makes a category.</summary>
    /// <param name="code">The short name in files, such as <c>military</c>: letters, digits, hyphens and underscores.</param>
    /// <param name="dimension">The dimension it belongs to, such as <c>status</c>.</param>
    /// <param name="isExhaustive">Whether the categories of this dimension together make up all.</param>
    /// <param name="within">The code of the category it is part of, or null when that is all.</param>
    /// <param name="isInAll">Whether its people are inside the headline total; false for people told beside it.</param>
    /// <param name="label">The name for people; the code when left out.</param>
    /// <param name="definition">What exactly is counted, as one sentence, or null.</param>
    /// <exception cref="ArgumentException">The code or the dimension is not made of letters, digits, hyphens and underscores.</exception>
    public Category(string code, string dimension, bool isExhaustive = false, string? within = null, bool isInAll = true, Label? label = null, string? definition = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(dimension);
        if (!Party.IsCode(code))
            throw new ArgumentException($"\"{code}\" is not a category's code; expected letters, digits, hyphens and underscores.", nameof(code));
        Code = code;
        Dimension = dimension;
        IsExhaustive = isExhaustive;
        Within = within;
        IsInAll = isInAll;
        Label = label ?? new Label(code);
        Definition = definition;
    }

    /// <summary>The short name in files.</summary>
    public string Code { get; }

    /// <summary>The dimension: what kind of distinction the category makes.</summary>
    public string Dimension { get; }

    /// <summary>Whether the categories of the dimension together make up all.</summary>
    public bool IsExhaustive { get; }

    /// <summary>The code of the category that contains this one, or null when that is all.</summary>
    public string? Within { get; }

    /// <summary>Whether its people are inside the headline total.</summary>
    public bool IsInAll { get; }

    /// <summary>The name for people.</summary>
    public Label Label { get; }

    /// <summary>What exactly is counted, or null.</summary>
    public string? Definition { get; }

    /// <summary>A category by its code: the ready-made one, or one of a dimension of its own about which nothing more is known.</summary>
    /// <exception cref="ArgumentException">The code is not made of letters, digits, hyphens and underscores.</exception>
    public static Category Of(string code) => code switch
    {
        "all" => All,
        "military" => Military,
        "civilian" => Civilian,
        "men" => Men,
        "women" => Women,
        "children" => Children,
        "wounded" => Wounded,
        _ => new Category(code, code),
    };

    /// <inheritdoc/>
    public bool Equals(Category? other) => other is not null && other.Code == Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Category);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Whether two categories have the same code.</summary>
    public static bool operator ==(Category? left, Category? right) => Equals(left, right);

    /// <summary>Whether two categories have different codes.</summary>
    public static bool operator !=(Category? left, Category? right) => !Equals(left, right);

    /// <summary>The English name.</summary>
    public override string ToString() => Label.English;

    /// <summary>What the category says as an HTML table that needs no style sheet and no script.</summary>
    public string ToHtml() => ((IDisplayed)this).ToTable().ToHtml();

    private DataTable ToDump() => ((IDisplayed)this).ToTable().ToData();

    DisplayTable IDisplayed.ToTable() => DisplayTable.OfTexts(Label.English, ("code", Code), ("dimension", Dimension), ("within", Within), ("inside the total", IsInAll ? "yes" : "no"), ("definition", Definition));
}
