using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.JsonTypes.Unions;

/// <summary>A value that a member may have.</summary>
/// <param name="Kind">String, Number, True or False.</param>
/// <param name="Text">The value as it stands in JSON, a text without its quotes.</param>
internal readonly record struct JsonMark(JsonKinds Kind, string Text)
{
    /// <summary>The value as an argument of emitted code.</summary>
    public string Literal => Kind == JsonKinds.String ? CSharpText.Literal(Text) : Text;

    public override string ToString() => Kind == JsonKinds.String ? "\"" + Text + "\"" : Text;
}
