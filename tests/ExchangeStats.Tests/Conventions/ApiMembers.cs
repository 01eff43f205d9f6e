using System.Globalization;
using System.Reflection;

namespace ExchangeStats.Tests.Conventions;

/// <summary>Writes a member of a public type in one line.</summary>
internal static class ApiMembers
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static string Field(FieldInfo field) =>
        $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{ApiNames.Of(field.FieldType, Of(field))} {field.Name}";

    public static string Constructor(ConstructorInfo constructor) =>
        $"{Access(constructor)}new {ApiNames.Of(constructor.DeclaringType!)}({Parameters(constructor)})";

    public static string Property(PropertyInfo property)
    {
        var accessors = string.Join(' ', property.GetAccessors(true).Where(IsVisible).Select(accessor => Access(accessor) + Word(accessor) + ";"));
        var indexes = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{string.Join(", ", parameters.Select(Parameter))}]" : "";
        return $"{Scope(property.GetAccessors(true)[0])}{ApiNames.Of(property.PropertyType, Of(property))} {property.Name}{indexes} {{ {accessors} }}";
    }

    public static string Event(EventInfo happening) => $"event {ApiNames.Of(happening.EventHandlerType!)} {happening.Name}";

    public static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(type => type.Name))}>" : "";
        return $"{Access(method)}{Scope(method)}{ApiNames.Of(method.ReturnType, Of(method.ReturnParameter))} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Word(MethodInfo accessor) =>
        accessor.Name.StartsWith("get_", StringComparison.Ordinal) ? "get"
        : accessor.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit") ? "init" : "set";

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Scope(MethodInfo method)
    {
        if (method.IsStatic) return "static ";
        if (method.DeclaringType!.IsInterface) return "";
        if (method.IsAbstract) return "abstract ";
        if (method.GetBaseDefinition().DeclaringType != method.DeclaringType) return "override ";
        return method is { IsVirtual: true, IsFinal: false } ? "virtual " : "";
    }

    private static string Parameters(MethodBase method)
    {
        var extension = method.GetCustomAttributesData().Any(data => data.AttributeType.Name == "ExtensionAttribute") ? "this " : "";
        return extension + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var attributes = parameter.GetCustomAttributesData().Select(data => data.AttributeType.Name).ToArray();
        var word = attributes.Any(name => name is "ParamArrayAttribute" or "ParamCollectionAttribute") ? "params "
            : parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref " : "";
        var type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        return $"{word}{ApiNames.Of(type, Of(parameter))} {parameter.Name}{Default(parameter, type)}";
    }

    private static string Default(ParameterInfo parameter, Type type) => !parameter.HasDefaultValue ? "" : " = " + parameter.RawDefaultValue switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text}\"",
        bool yes => yes ? "true" : "false",
        var value when type.IsEnum => $"{type.Name}.{Enum.ToObject(type, value)}",
        var value => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private static NullabilityInfo Of(ParameterInfo parameter)
    {
        lock (Nullability) return Nullability.Create(parameter);
    }

    private static NullabilityInfo Of(PropertyInfo property)
    {
        lock (Nullability) return Nullability.Create(property);
    }

    private static NullabilityInfo Of(FieldInfo field)
    {
        lock (Nullability) return Nullability.Create(field);
    }
}
