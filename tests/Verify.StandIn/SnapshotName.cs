using System.Globalization;
using System.Reflection;
using System.Text;

namespace VerifyTests;

/// <summary>What the file of a snapshot is called before <c>.verified.</c>: class, method and parameters.</summary>
internal static class SnapshotName
{
    public static string Of(RunningTest test, VerifySettings settings)
    {
        if (settings.FileName is { } fileName) return fileName;
        var name = new StringBuilder(settings.TypeName ?? TypeName(test.Type)).Append('.').Append(settings.MethodName ?? test.Method.Name);
        AppendParameters(name, test.Method.GetParameters(), settings.Parameters ?? []);
        return name.ToString();
    }

    private static string TypeName(Type type) =>
        type.DeclaringType is { } outer ? $"{TypeName(outer)}.{type.Name}" : type.Name;

    private static void AppendParameters(StringBuilder name, ParameterInfo[] parameters, IReadOnlyList<object?> values)
    {
        if (values.Count > parameters.Length)
            throw new InvalidOperationException($"{values.Count} parameters are used, and the test method has {parameters.Length}.");
        for (var i = 0; i < values.Count; i++) name.Append('_').Append(parameters[i].Name).Append('=').Append(ValueText(values[i]));
    }

    private static string ValueText(object? value) => value switch
    {
        null => "null",
        string text => string.Concat(text.Select(c => char.IsControl(c) || "\"\\<>|:*?/".Contains(c, StringComparison.Ordinal) ? '-' : c)),
        bool yes => yes ? "True" : "False",
        sbyte or byte or short or ushort or int or uint or long or ulong => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"{value.GetType().Name} is not a parameter that both engines write alike: use a string, a whole number, a boolean or null."),
    };
}
