using System.Reflection;
using System.Runtime.CompilerServices;

namespace ExchangeStats.Tests.Conventions;

public class ImmutabilityTests
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Mutable =
    [
        typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(Dictionary<,>), typeof(IDictionary<,>), typeof(SortedDictionary<,>),
        typeof(HashSet<>), typeof(ISet<>), typeof(SortedSet<>), typeof(Queue<>), typeof(Stack<>),
    ];

    [Fact]
    public void No_property_can_be_set() => Broken.None(
        from type in ShippedAssemblies.PublicTypes
        from property in type.GetProperties(Everything)
        where property.SetMethod is { IsPublic: true } setter && !(IsInit(setter) && (IsPositional(type) || IsWritten(setter)))
        select $"{type}.{property.Name} can be set");

    [Fact]
    public void No_field_can_be_set() => Broken.None(
        from type in ShippedAssemblies.PublicTypes
        where !type.IsEnum
        from field in type.GetFields(Everything)
        where !field.IsLiteral && !(field.IsStatic && field.IsInitOnly)
        select $"{type}.{field.Name} is a field");

    [Fact]
    public void No_property_hands_out_a_collection_that_can_change() => Broken.None(
        from type in ShippedAssemblies.PublicTypes
        from property in type.GetProperties(Everything)
        where IsMutable(property.PropertyType)
        select $"{type}.{property.Name} is a {property.PropertyType}");

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    // A setter with a body of its own checks what it is given, and "with" runs it too.
    private static bool IsWritten(MethodInfo setter) => setter.GetCustomAttribute<CompilerGeneratedAttribute>() is null;

    // A positional record checks nothing, so that its "with" walks around nothing.
    private static bool IsPositional(Type type) => type.GetMethod("Deconstruct") is not null;

    private static bool IsMutable(Type type) =>
        type.IsArray || (type.IsGenericType && (Mutable.Contains(type.GetGenericTypeDefinition()) || type.GetGenericArguments().Any(IsMutable)));
}
