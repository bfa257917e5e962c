using Microsoft.Extensions.Configuration;

namespace TypedRequests;

/// <summary>Reads a configuration section into options. What is wrong with it is noted, each fault with its path, and told with all others when the options are checked.</summary>
internal sealed class SessionSettings
{
    private readonly Dictionary<string, string?> values = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> faults = [];

    private SessionSettings()
    {
    }

    /// <summary>Sets what a section says, as far as it can be used.</summary>
    public static void Apply(IConfiguration section, HttpSessionOptions options)
    {
        var settings = new SessionSettings();
        if (section is IConfigurationSection { Path: var path } named && !named.Exists())
            settings.faults.Add($"The section {path} is missing or empty. Write its name as the configuration has it; where it may be missing, bind it only if it exists (section.Exists()).");
        settings.Read(section, "", "");
        new ConfigurationBuilder().AddInMemoryCollection(settings.values).Build().Bind(options);
        options.Sections.Add(section);
        options.SettingFaults.AddRange(settings.faults);
    }

    // A list has numbers where its known path has a star.
    private void Read(IConfiguration group, string parent, string known)
    {
        foreach (var child in group.GetChildren())
        {
            if (SettingNames.KindOf(known, child.Key) is { } kind)
                ReadValue(child, parent + child.Key, kind);
            else if (SettingNames.GroupOf(known, child.Key) is { } path)
                ReadGroup(child, parent + child.Key, path);
            else
                faults.Add($"{child.Path} is no setting of a session. Known are: {SettingNames.KeysOf(known)}.");
        }
    }

    // An empty object or list is a value without text.
    private void ReadGroup(IConfigurationSection group, string path, string known)
    {
        if (!string.IsNullOrEmpty(group.Value))
            faults.Add($"{group.Path} is a single value; it has settings below it: {SettingNames.KeysOf(known + ":")}.");
        Read(group, path + ":", known + ":");
    }

    private void ReadValue(IConfigurationSection setting, string path, SettingKind kind)
    {
        if (setting.GetChildren().Any())
        {
            faults.Add($"{setting.Path} is a single value and has no settings below it.");
            return;
        }
        // The null of a header or an argument takes a default one away; elsewhere it says nothing.
        if (setting.Value is not { } value)
        {
            if (kind == SettingKind.Text)
                values[path] = null;
            return;
        }
        if (SettingValue.TryRead(kind, ref value, out var fault))
            values[path] = value;
        else
            faults.Add($"{setting.Path} {fault}");
    }
}
