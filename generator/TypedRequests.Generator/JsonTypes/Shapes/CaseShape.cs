using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.JsonTypes.Unions;

namespace TypedRequests.Generator.JsonTypes.Shapes;

/// <summary>A case of a union that stands for its value, wherever it is.</summary>
internal sealed class CaseShape : JsonShapeKind
{
    public override bool Claims(ITypeSymbol type, JsonPlace place) => type is INamedTypeSymbol named && JsonCaseParser.ValueOf(named, place) is not null && place.Context.CanSee(type);

    public override JsonShape? Make(ITypeSymbol type, JsonPlace place) =>
        JsonFormatNames.Explore((INamedTypeSymbol)type, place.Policy, place, JsonCaseParser.Parse) is not { } instance ? null : new JsonShape(place.Type(type), instance) { IsStatic = true };

    public override IReadOnlyList<JsonForm> Forms(ITypeSymbol type, JsonPlace place)
    {
        var value = JsonCaseParser.ValueOf((INamedTypeSymbol)type, place)!; // Claims has found it
        var at = new JsonPlace(place.Context, place.Policy, place.Node, place.Path) { NumberHandling = JsonMemberAttributes.NumberHandling(value) ?? JsonMemberAttributes.NumberHandling(type), FormDepth = place.FormDepth };
        return JsonConstants.Read(value, place) is { } constant ? (constant.Kind == JsonKinds.String ? JsonForm.OfTexts([constant.Text]) : JsonForm.Of(constant.Kind))
            : ConverterShape.Find(value) is not null || ConverterShape.FindOwn(value) is not null ? JsonForm.Anything
            : JsonShapes.Forms(JsonMemberList.TypeOf(value), at);
    }
}
