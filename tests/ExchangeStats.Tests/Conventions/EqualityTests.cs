using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ExchangeStats.Tests.Conventions;

public class EqualityTests
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static IEnumerable<Type> Values => ShippedAssemblies.PublicTypes.Where(type => !type.IsInterface && !type.IsEnum && type.GetMethod(nameof(Equals), Own, [typeof(object)]) is not null);

    [Fact]
    public void Who_defines_equality_defines_it_whole() => Broken.None(Values.SelectMany(Missing));

    [Fact]
    public void Public_structs_define_equality() => Broken.None(
        from type in ShippedAssemblies.PublicTypes
        where type.IsValueType && !type.IsEnum && !type.IsByRefLike && !Values.Contains(type)
        select $"{type} has the equality of its bits");

    [Fact]
    public void Records_that_hold_arrays_compare_their_elements() => Broken.None(
        from type in Values
        where HoldsArray(type) && type.GetMethod(nameof(Equals), Own, [type])?.GetCustomAttribute<CompilerGeneratedAttribute>() is not null
        select $"{type} compares its arrays by reference");

    private static IEnumerable<string> Missing(Type type)
    {
        if (!typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type)) yield return $"{type} is no IEquatable<{type.Name}>";
        if (type.GetMethod(nameof(GetHashCode), Own, []) is null) yield return $"{type} has no GetHashCode of its own";
        if (type.GetMethod("op_Equality", [type, type]) is null) yield return $"{type} has no ==";
        if (type.GetMethod("op_Inequality", [type, type]) is null) yield return $"{type} has no !=";
    }

    private static bool HoldsArray(Type type) => type
        .GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        .Any(field => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(ImmutableArray<>));
}
