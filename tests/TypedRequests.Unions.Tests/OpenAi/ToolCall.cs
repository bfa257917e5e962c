namespace TypedRequests.Unions.Tests.OpenAi;

/// <summary>A call that a model asks for: of a function with arguments, or of a tool with plain input.</summary>
[JsonUnion]
public abstract record ToolCall(string Id)
{
    public sealed record OfFunction(string Id, FunctionCall Function) : ToolCall(Id)
    {
        [JsonConst] public const string Type = "function";
    }

    public sealed record OfCustomTool(string Id, CustomCall Custom) : ToolCall(Id)
    {
        [JsonConst] public const string Type = "custom";
    }

    public sealed record FunctionCall(string Name, string Arguments);

    public sealed record CustomCall(string Name, string Input);
}
