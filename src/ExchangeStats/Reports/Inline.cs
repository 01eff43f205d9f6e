namespace ExchangeStats.Reports;

/// <summary>A piece of running text, which may lead somewhere. Immutable; equal when all parts are equal.</summary>
/// <param name="Text">The text, plain: renderers escape it for their format.</param>
/// <param name="Target">
/// Where it leads: <c>#</c> and the anchor of a block, or an address that begins with <c>http://</c> or <c>https://</c>; null for
/// plain text. Any other address is shown as text and leads nowhere.
/// </param>
/// <param name="Anchor">The name by which other places lead here, or null.</param>
public readonly record struct Inline(string Text, string? Target = null, string? Anchor = null)
{
    /// <summary>A text alone leads nowhere.</summary>
    public static implicit operator Inline(string text) => new(text);

    /// <summary>The text alone.</summary>
    public override string ToString() => Text ?? "";
}
