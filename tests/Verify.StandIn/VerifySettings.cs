namespace VerifyTests;

/// <summary>Where a snapshot lies and what it is called.</summary>
public class VerifySettings
{
    public VerifySettings()
    {
    }

    public VerifySettings(VerifySettings? settings)
    {
        if (settings is null) return;
        (Parameters, Directory, TypeName, MethodName, FileName) =
            (settings.Parameters, settings.Directory, settings.TypeName, settings.MethodName, settings.FileName);
    }

    internal IReadOnlyList<object?>? Parameters { get; private set; }

    internal string? Directory { get; private set; }

    internal string? TypeName { get; private set; }

    internal string? MethodName { get; private set; }

    internal string? FileName { get; private set; }

    /// <summary>The arguments of this row of a theory: strings, whole numbers, booleans or null.</summary>
    public void UseParameters(params object?[] parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (parameters.Length == 0) throw new ArgumentException("At least one parameter is needed.", nameof(parameters));
        Parameters = [.. parameters];
    }

    /// <summary>A folder, relative to the folder of the test's source file.</summary>
    public void UseDirectory(string directory) => Directory = NotEmpty(directory);

    /// <summary>Stands for the name of the test class.</summary>
    public void UseTypeName(string name)
    {
        RefuseMixture(FileName is not null);
        TypeName = NotEmpty(name);
    }

    /// <summary>Stands for the name of the test method.</summary>
    public void UseMethodName(string name)
    {
        RefuseMixture(FileName is not null);
        MethodName = NotEmpty(name);
    }

    /// <summary>Stands for class, method and parameters.</summary>
    public void UseFileName(string fileName)
    {
        RefuseMixture(TypeName is not null || MethodName is not null);
        FileName = NotEmpty(fileName);
    }

    /// <summary>Opens no window that shows the difference. The stand-in never does.</summary>
    public void DisableDiff()
    {
    }

    private static string NotEmpty(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return text;
    }

    private static void RefuseMixture(bool isMixture)
    {
        if (isMixture) throw new InvalidOperationException("UseFileName cannot be mixed with UseTypeName or UseMethodName.");
    }
}
