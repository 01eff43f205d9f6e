namespace ExchangeStats.Display;

/// <summary>
/// Tells notebooks how to show a type. They look for an attribute of this simple name, whichever assembly it is in, so that no
/// reference to them is needed.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = true)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType, params string[] preferredMimeTypes) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;

    public string[] PreferredMimeTypes { get; } = preferredMimeTypes is [] ? ["text/html", "text/plain"] : preferredMimeTypes;
}
