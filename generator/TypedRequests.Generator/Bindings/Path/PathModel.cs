using TypedRequests.Generator.Model;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Bindings;

/// <summary>The route, or an argument of its query, as an interpolated string whose handler escapes the holes.</summary>
internal sealed record PathModel(string Member, EquatableArray<PathPiece> Pieces) : BindingModel
{
    public override void Emit(CodeWriter writer, string call)
    {
        var text = string.Concat(Pieces.Select(static piece => piece.Format is null ? CSharpText.InterpolatedPart(piece.Text) : $"{{{piece.Text}{piece.Format}}}"));
        writer.Line($"{call}.{Member}($\"{text}\");");
    }
}
