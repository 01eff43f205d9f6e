using System.Reflection;

namespace VerifyTests;

internal sealed record RunningTest(Type Type, MethodInfo Method)
{
    private static readonly AsyncLocal<RunningTest?> Running = new();

    public static RunningTest? Current
    {
        get => Running.Value;
        set => Running.Value = value;
    }
}
