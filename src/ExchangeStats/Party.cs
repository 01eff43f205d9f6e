using System.Collections.Immutable;
using ExchangeStats.Display;

namespace ExchangeStats;

/// <summary>
/// A side of a conflict; people are returned <em>to</em> a party. Not a closed list: the next conflict has other parties, and
/// may have more than two. Immutable; two parties are equal when their codes are equal, letter for letter.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource), "text/plain")]
public sealed class Party : IEquatable<Party>
{
    /// <summary>Ukraine, code <c>UA</c>.</summary>
    public static Party Ukraine { get; } = new("UA", new Label("Ukraine", "Україна"));

    /// <summary>Russia, code <c>RU</c>.</summary>
    public static Party Russia { get; } = new("RU", new Label("Russia", "Росія"));

    /// <summary>All parties of an exchange or period together, <c>BOTH</c>: a claim about it speaks of the sum.</summary>
    public static Party Both { get; } = new("BOTH", new Label("Both sides together", "Обидві сторони разом"));

    private Party(string code, Label name, ImmutableArray<Party> members = default)
    {
        Code = code;
        Name = name;
        Members = members.IsDefault ? [] : members;
    }

    /// <summary>The short name in files, such as <c>UA</c>.</summary>
    public string Code { get; }

    /// <summary>The name for people.</summary>
    public Label Name { get; }

    /// <summary>The parties that a named sum such as <c>UA+RU</c> is made of, by code; empty for a single party and for <see cref="Both"/>.</summary>
    public ImmutableArray<Party> Members { get; }

    /// <summary>Whether this is a sum over parties rather than one party.</summary>
    public bool IsSum => Members.Length > 0 || Equals(Both);

    /// <summary>A party by its code; the ready-made one where there is one.</summary>
    /// <param name="code">Letters, digits, hyphens and underscores, or such codes joined by <c>+</c> for their sum.</param>
    /// <param name="name">The name for people; the code itself when left out.</param>
    /// <exception cref="ArgumentException">The code is not a party's code.</exception>
    public static Party Of(string code, Label? name = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (code.Contains('+', StringComparison.Ordinal)) return Together([.. code.Split('+').Select(part => Of(part))]);
        if (!IsCode(code))
            throw new ArgumentException($"\"{code}\" is not a party's code; expected letters, digits, hyphens and underscores.", nameof(code));
        var ready = code switch { "UA" => Ukraine, "RU" => Russia, "BOTH" => Both, _ => null };
        return ready is not null && (name is null || name == ready.Name) ? ready : new Party(code, name ?? new Label(code));
    }

    /// <summary>The sum over some parties, such as <c>RU+UA</c>; the order in which they are given does not matter.</summary>
    /// <param name="parties">Two or more single parties.</param>
    /// <exception cref="ArgumentException">There are fewer than two different parties, or one of them is a sum itself.</exception>
    public static Party Together(params ReadOnlySpan<Party> parties)
    {
        var members = parties.ToArray().Distinct().OrderBy(party => party.Code, StringComparer.Ordinal).ToImmutableArray();
        if (members.Length < 2 || members.Any(party => party.IsSum))
            throw new ArgumentException("A sum over parties needs two or more different single parties.", nameof(parties));
        return new Party(
            string.Join('+', members.Select(party => party.Code)),
            new Label(string.Join(" and ", members.Select(party => party.Name.English)), string.Join(" і ", members.Select(party => party.Name.In(Language.Ukrainian)))),
            members);
    }

    /// <inheritdoc/>
    public bool Equals(Party? other) => other is not null && other.Code == Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Party);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Whether two parties have the same code.</summary>
    public static bool operator ==(Party? left, Party? right) => Equals(left, right);

    /// <summary>Whether two parties have different codes.</summary>
    public static bool operator !=(Party? left, Party? right) => !Equals(left, right);

    /// <summary>The English name.</summary>
    public override string ToString() => Name.English;

    internal static bool IsCode(ReadOnlySpan<char> code)
    {
        foreach (var c in code)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_')) return false;
        }

        return code.Length is > 0 and <= 100;
    }
}
