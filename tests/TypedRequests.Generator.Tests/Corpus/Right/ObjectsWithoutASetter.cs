// Collections and objects that can only be got are filled.
using System.Text.Json.Serialization;

namespace Right.ObjectsWithoutASetter;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/settings")]
    Task<Settings> Load();

    [Get("/settings/all")]
    Task<Listed> LoadAll();
}

public sealed class Settings
{
    public Colors Colors { get; } = new();

    public List<string>? Tags { get; } = [];

    public Colors Computed => Colors;

    [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
    public Colors Other { get; set; } = new();
}

public sealed class Listed
{
    public required string Name { get; init; }

    public List<string>? Tags { get; } = [];

    [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
    public Dictionary<string, string> Map { get; init; } = [];
}

public sealed class Colors
{
    public string Text { get; set; } = "black";

    public List<string> All { get; } = [];
}
