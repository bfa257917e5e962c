// Their items may be anything, arrays of anything too.
namespace Wrong.ArraysOfAnything;

[JsonRecord, JsonUnion]
//           ^^^^^^^^^ TR3013
public abstract record Values
{
    public sealed record Raw(System.Text.Json.JsonElement[] Value) : Values;

    public sealed record Loose(List<object?> Value) : Values;
}
