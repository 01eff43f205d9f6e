namespace ExchangeStats.Tests.Conventions;

/// <summary>A type, nested ones counted as their outermost one, that names another one somewhere: in a signature, an attribute or a method body.</summary>
internal readonly record struct TypeUse(TypeName User, TypeName Used);
