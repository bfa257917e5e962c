using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.JsonTypes.Shapes;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.JsonTypes.Unions;

/// <summary>Reads a union: its cases, and what tells them apart.</summary>
internal static class JsonUnionParser
{
    public static JsonTypeModel? Parse(INamedTypeSymbol type, JsonPlace place, JsonTypeModel draft)
    {
        if (!place.Context.Sound.IsWhole(type))
        {
            place.RefuseSpoken();
            return null;
        }

        var cases = JsonUnionCases.Of(type, place);
        if (place.Node.Refusals.Count > 0)
        {
            return null;
        }

        var models = new List<JsonUnionCaseModel>();
        foreach (var @case in cases)
        {
            if (Case(@case, type, place) is { } model)
            {
                models.Add(model);
            }
        }

        var fallback = Fallback(cases, type, place);
        if (models.Count < cases.Count || place.Node.Refusals.Count > 0)
        {
            return null;
        }

        var forms = Forms(cases, type, place, fallback);
        var maker = new JsonChoiceMaker(number => cases[number].Type.Shown(), fallback is not null);
        var choice = maker.Make(forms);
        if (maker.Collision is { } collision)
        {
            place.Node.Refuse(JsonRefusal.At(Descriptors.UnionCasesAlike, PlaceOf(type), place.Path, type.Shown(), collision));
            return null;
        }

        return draft with
        {
            Union = new JsonUnionModel(models.ToEquatableArray(), choice, JsonChoiceText.Expected(choice)) { Fallback = fallback, HoldsItsCase = !JsonUnionCases.IsMarked(type) },
            ExternAliases = new SortedSet<string>(models.SelectMany(static model => model.Type.ExternAliases).Concat(draft.Type.ExternAliases), StringComparer.Ordinal).ToEquatableArray(),
            SuppressedIds = Warnings(type, cases),
        };
    }

    /// <summary>Where what is wrong with a union is shown: on its attribute, or its name.</summary>
    public static Location? PlaceOf(INamedTypeSymbol union) =>
        AttributeReader.Find(union, "JsonUnion")?.Data.ApplicationSyntaxReference is { } reference ? reference.GetSyntax().GetLocation()
        : union.Locations.FirstOrDefault(static place => place.IsInSource);

    /// <summary>What the values of all cases look like, for a union that is a case or an item of another one.</summary>
    public static IReadOnlyList<JsonForm> Forms(INamedTypeSymbol union, JsonPlace place)
    {
        var scratch = new JsonPlace(place.Context, place.Policy, new JsonNode(), "") { FormDepth = place.FormDepth + 1 };
        var cases = JsonUnionCases.Of(union, scratch);
        return cases.Any(static @case => AttributeReader.Find(@case.Type, "JsonFallback") is not null) ? JsonForm.Anything
            : [.. Forms(cases, union, scratch, null).Select(static entry => entry.Form)];
    }

    private static JsonUnionCaseModel? Case(JsonUnionCase @case, INamedTypeSymbol union, JsonPlace place)
    {
        var at = place.At("<" + @case.Type.Name + ">");
        if (at.Shape(@case.Type) is not { } shape)
        {
            return null;
        }

        var format = JsonPlace.Wrap(shape, place.Null(@case.Type) is JsonNull.Declared ? JsonNull.Declared : JsonNull.Never);
        var model = new JsonUnionCaseModel(shape.Type, place.Null(@case.Type) == JsonNull.Declared ? shape.Type.Name + "?" : shape.Type.Name, format, shape.IsInstance || (shape.IsStatic && format == shape.Format), Depth(@case.Type));
        if (@case.Tag is not { } tag)
        {
            return model;
        }

        if (!shape.IsInstance)
        {
            at.Refuse(@case.Type, $"It is no object, so it has no place for the discriminator of {union.Name}. Give it other members beside Value, or remove its discriminator.");
            return null;
        }

        var name = CSharpText.Literal(JsonHierarchyParser.NameIn(union));
        return model with { WriteTag = tag is string text ? $"writer.WriteString({name}u8, {CSharpText.Literal(text)}u8);" : $"writer.WriteNumber({name}u8, {CSharpText.Literal((int)tag)});" };
    }

    private static int? Fallback(IReadOnlyList<JsonUnionCase> cases, INamedTypeSymbol union, JsonPlace place)
    {
        var marked = Enumerable.Range(0, cases.Count).Where(number => AttributeReader.Find(cases[number].Type, "JsonFallback") is not null).ToList();
        if (marked.Count > 1)
        {
            place.Node.Refuse(JsonRefusal.At(
                Descriptors.BadUnion, PlaceOf(union), place.Path, union.Name, $"'{cases[marked[0]].Type.Name}' and '{cases[marked[1]].Type.Name}' are both marked [JsonFallback]. Keep one of the marks."));
        }

        return marked.Count == 0 ? null : marked[0];
    }

    private static List<(int Case, JsonForm Form)> Forms(IReadOnlyList<JsonUnionCase> cases, INamedTypeSymbol union, JsonPlace place, int? fallback)
    {
        var forms = new List<(int Case, JsonForm Form)>();
        for (var number = 0; number < cases.Count; number++)
        {
            if (number != fallback)
            {
                var tag = cases[number].Tag;
                forms.AddRange(JsonShapes.Forms(cases[number].Type, place).Select(form => (number, tag is null ? form : Tagged(form, union, tag))));
            }
        }

        return forms;
    }

    private static JsonForm Tagged(JsonForm form, INamedTypeSymbol union, object tag) =>
        form with { Signs = form.Signs.With(JsonHierarchyParser.NameIn(union), tag is string text ? new JsonMark(JsonKinds.String, text) : new JsonMark(JsonKinds.Number, CSharpText.Literal((int)tag))) };


    private static int Depth(ITypeSymbol type)
    {
        var depth = type.AllInterfaces.Length;
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            depth++;
        }

        return depth;
    }

    private static EquatableArray<string> Warnings(INamedTypeSymbol type, IReadOnlyList<JsonUnionCase> cases)
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        WarnedSymbols.AddType(ids, type);
        foreach (var @case in cases)
        {
            WarnedSymbols.AddType(ids, @case.Type);
        }

        return ids.ToEquatableArray();
    }
}
