namespace TypedRequests.Generator.JsonTypes.Model;

/// <summary>The one value of a member with <c>[JsonConst]</c>.</summary>
/// <param name="Kind">String, Number, True or False.</param>
/// <param name="Json">The value as emitted code hands it to readers and writers: <c>"text"u8</c>, <c>2L</c>, <c>true</c>.</param>
/// <param name="Value">The value as the member takes it, in C#.</param>
/// <param name="Text">The value as it stands in JSON, a text without its quotes.</param>
internal sealed record JsonConstModel(JsonKinds Kind, string Json, string Value, string Text)
{
    /// <summary>The method of Utf8JsonWriter for it, after a property name; with "Value" behind it, without one.</summary>
    public string Write => Kind switch
    {
        JsonKinds.String => "WriteString",
        JsonKinds.Number => "WriteNumber",
        _ => "WriteBoolean",
    };
}
