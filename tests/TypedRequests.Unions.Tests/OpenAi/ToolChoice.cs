namespace TypedRequests.Unions.Tests.OpenAi;

/// <summary>Which tool is called: a word, or an object that names one.</summary>
[JsonRecord(Naming = JsonNaming.SnakeCaseLower), JsonUnion]
public abstract record ToolChoice
{
    public enum Mode
    {
        None,
        Auto,
        Required,
    }

    public sealed record ByMode(Mode Value) : ToolChoice;

    public sealed record Function(Named FunctionName) : ToolChoice
    {
        [JsonConst] public const string Type = "function";
    }

    public sealed record Custom(Named CustomName) : ToolChoice
    {
        [JsonConst] public const string Type = "custom";
    }

    public sealed record Named(string Name);
}
