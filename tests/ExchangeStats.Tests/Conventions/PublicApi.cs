using System.Reflection;
using System.Text;

namespace ExchangeStats.Tests.Conventions;

/// <summary>Lists the public API of an assembly as text: sorted, one line a member, the same on every machine.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(ApiNames.Full, StringComparer.Ordinal))
        {
            text.Append(Header(type)).Append('\n');
            foreach (var line in Members(type).Order(StringComparer.Ordinal)) text.Append("    ").Append(line).Append('\n');
            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string Header(Type type)
    {
        var bases = type.GetInterfaces().Where(face => face.IsPublic && !Inherited(type, face)).Select(ApiNames.Full).Order(StringComparer.Ordinal).ToList();
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum)) bases.Insert(0, ApiNames.Full(parent));
        if (type.IsEnum) bases = [ApiNames.Of(Enum.GetUnderlyingType(type))];
        return $"{Kind(type)} {ApiNames.Full(type)}{(bases.Count == 0 ? "" : " : " + string.Join(", ", bases))}";
    }

    private static bool Inherited(Type type, Type face) =>
        type.BaseType?.GetInterfaces().Contains(face) == true || type.GetInterfaces().Any(other => other != face && other.GetInterfaces().Contains(face));

    private static string Kind(Type type)
    {
        if (type.IsEnum) return "enum";
        if (type.IsInterface) return "interface";
        if (typeof(Delegate).IsAssignableFrom(type)) return "delegate";
        var record = type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly) is null ? "" : "record ";
        if (type.IsValueType) return $"{(type.GetCustomAttributesData().Any(data => data.AttributeType.Name == "IsReadOnlyAttribute") ? "readonly " : "")}{record}struct";
        return $"{(type is { IsAbstract: true, IsSealed: true } ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "")}{record}class";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum) return Enum.GetNames(type).Select(name => $"{Convert.ToInt64(Enum.Parse(type, name), null):D3} {name}");
        return type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily).Select(ApiMembers.Field)
            .Concat(type.GetConstructors(Declared).Where(IsVisible).Select(ApiMembers.Constructor))
            .Concat(type.GetProperties(Declared).Where(property => property.GetAccessors(true).Any(IsVisible)).Select(ApiMembers.Property))
            .Concat(type.GetEvents(Declared).Where(happening => IsVisible(happening.AddMethod!)).Select(ApiMembers.Event))
            .Concat(type.GetMethods(Declared).Where(method => IsVisible(method) && IsWritten(method)).Select(ApiMembers.Method));
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsWritten(MethodInfo method) =>
        !method.Name.Contains('<', StringComparison.Ordinal) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal));
}
