using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>A snapshot still to be taken: it is compared when the task is awaited or returned.</summary>
public class SettingsTask
{
    private readonly VerifySettings settings;
    private readonly Func<VerifySettings, Task> verify;
    private Task? started;

    public SettingsTask(VerifySettings? settings, Func<VerifySettings, Task> buildTask)
    {
        this.settings = new VerifySettings(settings);
        verify = buildTask;
    }

    public static implicit operator Task(SettingsTask settingsTask)
    {
        ArgumentNullException.ThrowIfNull(settingsTask);
        return settingsTask.ToTask();
    }

    public SettingsTask UseParameters(params object?[] parameters) => With(() => settings.UseParameters(parameters));

    public SettingsTask UseDirectory(string directory) => With(() => settings.UseDirectory(directory));

    public SettingsTask UseTypeName(string name) => With(() => settings.UseTypeName(name));

    public SettingsTask UseMethodName(string name) => With(() => settings.UseMethodName(name));

    public SettingsTask UseFileName(string fileName) => With(() => settings.UseFileName(fileName));

    public SettingsTask DisableDiff() => With(settings.DisableDiff);

    public Task ToTask() => started ??= verify(settings);

    public ConfiguredTaskAwaitable ConfigureAwait(bool continueOnCapturedContext) => ToTask().ConfigureAwait(continueOnCapturedContext);

    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    private SettingsTask With(Action change)
    {
        change();
        return this;
    }
}
