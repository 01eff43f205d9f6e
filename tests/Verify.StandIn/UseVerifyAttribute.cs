using System.Reflection;
using VerifyTests;
using Xunit.Sdk;

namespace VerifyXunit;

/// <summary>Tells the snapshots which test is running. MSBuild puts it on every test assembly; no test mentions it.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class UseVerifyAttribute : BeforeAfterTestAttribute
{
    public override void Before(MethodInfo methodUnderTest)
    {
        ArgumentNullException.ThrowIfNull(methodUnderTest);
        RunningTest.Current = new RunningTest(methodUnderTest.ReflectedType!, methodUnderTest);
    }

    public override void After(MethodInfo methodUnderTest) => RunningTest.Current = null;
}
