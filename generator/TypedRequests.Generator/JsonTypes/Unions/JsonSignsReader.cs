using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.JsonTypes.Shapes;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes.Unions;

/// <summary>Finds what can be known of an object's members before it is read.</summary>
internal static class JsonSignsReader
{
    public static JsonSigns Of(INamedTypeSymbol type, JsonPlace place)
    {
        if (JsonHierarchyParser.IsBase(type))
        {
            return OfHierarchy(type);
        }

        // Read as it will be when its own turn comes, which may be before or after this; what is refused is said then.
        var scratch = new JsonPlace(place.Context, place.Policy, new JsonNode(), "");
        var draft = new JsonTypeModel("", "", "", "", place.Type(type));
        if (JsonObjectParser.Parse(type, scratch, draft) is not { Object: { } model })
        {
            return JsonSigns.Nothing;
        }

        var members = model.Members.Where(static member => member is { IsRead: true, IsExtensionData: false }).ToList();
        var isOpen = model.Members.Any(static member => member is { IsExtensionData: true, IsRead: true });
        return JsonSigns.Of(Marks(type, members, scratch), members.Where(static member => member.IsRequired).Select(static member => member.JsonName), members.Select(static member => member.JsonName), model.IsCaseSensitive, isOpen);
    }

    // The object may be of any of the types, whose members are not looked at.
    private static JsonSigns OfHierarchy(INamedTypeSymbol type)
    {
        if (!type.IsAbstract)
        {
            return JsonSigns.Nothing;
        }

        var tags = type.GetAttributes().Where(static attribute => attribute.AttributeClass.Is(JsonRuntime.Attributes, "JsonDerivedTypeAttribute") && attribute.ConstructorArguments.Length > 1)
            .Select(static attribute => attribute.ConstructorArguments[1].Value)
            .Select(static tag => tag is string text ? new JsonMark(JsonKinds.String, text) : new JsonMark(JsonKinds.Number, FormattableString.Invariant($"{tag}"))).ToList();
        return JsonSigns.Of(new Dictionary<string, IReadOnlyList<JsonMark>> { [JsonHierarchyParser.NameIn(type)] = tags }, [], [], isCaseSensitive: true, isOpen: true);
    }

    private static Dictionary<string, IReadOnlyList<JsonMark>> Marks(INamedTypeSymbol type, List<JsonMemberModel> members, JsonPlace place)
    {
        var symbols = JsonMemberList.Of(type, place);
        var marks = new Dictionary<string, IReadOnlyList<JsonMark>>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            if (!member.IsRequired)
            {
                continue;
            }

            if (member.Const is { } constant)
            {
                marks[member.JsonName] = [new JsonMark(constant.Kind, constant.Text)];
            }
            else if (symbols.FirstOrDefault(symbol => symbol.Name == member.Name) is { } symbol && ConverterShape.Find(symbol) is null && EnumShape.Texts(JsonMemberList.TypeOf(symbol), place) is { } texts)
            {
                marks[member.JsonName] = [.. texts.Select(static text => new JsonMark(JsonKinds.String, text))];
            }
        }

        return marks;
    }
}
