using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>Reads a record, class or struct: the constructor to call, and the members.</summary>
internal static class JsonObjectParser
{
    private const int Disallow = 1;

    public static JsonTypeModel? Parse(INamedTypeSymbol type, JsonPlace place, JsonTypeModel draft)
    {
        if (!place.Context.Sound.IsWhole(type))
        {
            place.RefuseSpoken();
            return null;
        }

        var hierarchy = JsonHierarchyParser.Parse(type, place);
        var canCreate = !type.IsAbstract && type.TypeKind != TypeKind.Interface;
        var constructor = canCreate ? JsonConstructorPicker.Pick(type, place) : null;
        if (canCreate && constructor is null)
        {
            return null;
        }

        var symbols = JsonMemberList.Of(type, place);
        JsonContradictions.OfType(type, symbols, place);
        JsonConstants.CheckUnseen(type, symbols, place);
        var members = Members(symbols, new JsonMemberParser(type, constructor, place));
        var discriminators = JsonHierarchyParser.Discriminators(type);
        RefuseClashes(members, discriminators, place);
        RefuseShared(members, place);
        var ignored = IgnoredParameters(constructor, members, symbols, type, place);
        var isSetDirectly = canCreate && constructor!.Parameters.IsEmpty && members.TrueForAll(static member => member.Slot is not JsonSlot.Initializer); // canCreate: picked
        if (!isSetDirectly)
        {
            RefuseFilling(members, symbols, type, place);
        }

        return draft with
        {
            Object = new JsonObjectModel(members.ToEquatableArray(), hierarchy)
            {
                CanCreate = canCreate,
                IsCaseSensitive = place.Policy.IsCaseSensitive,
                IsValueType = type.IsValueType,
                RefusesUnknown = Unmapped(type) == Disallow,
                IgnoredParameters = ignored.ToEquatableArray(),
                Discriminators = discriminators.ToEquatableArray(),
                IsSetDirectly = isSetDirectly,
            },
            ExternAliases = Aliases(members, draft, hierarchy),
            SuppressedIds = Warnings(type, symbols, constructor),
        };
    }

    private static List<JsonMemberModel> Members(IReadOnlyList<ISymbol> symbols, JsonMemberParser parser)
    {
        var members = new List<JsonMemberModel>();
        foreach (var symbol in symbols)
        {
            if (parser.Parse(symbol) is { } member)
            {
                members.Add(member);
            }
        }

        // What tells an object apart is read and written first.
        return [.. members.OrderBy(static member => member.Const is null)];
    }

    // Names that differ by case are two names: each member is found by its own. The discriminator is looked for before any member, so it has no twin.
    private static void RefuseClashes(List<JsonMemberModel> members, IReadOnlyList<string> discriminators, JsonPlace place)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            if (member.IsExtensionData)
            {
                continue;
            }

            if (discriminators.Contains(member.JsonName, place.Policy.IsCaseSensitive ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase))
            {
                Clash("the discriminator", member, place);
            }
            else if (names.TryGetValue(member.JsonName, out var other))
            {
                Clash(other, member, place);
            }
            else
            {
                names.Add(member.JsonName, $"'{member.Name}'");
            }
        }
    }

    private static void Clash(string other, JsonMemberModel member, JsonPlace place) =>
        place.Node.Refuse(new JsonRefusal("." + member.Name, "", $"{other} and '{member.Name}' are both \"{member.JsonName}\" in JSON. Give one another name with [JsonPropertyName].", IsNameClash: true));

    // Until its constructor has run there is nothing to fill, and by then the JSON has been read.
    private static void RefuseFilling(List<JsonMemberModel> members, IReadOnlyList<ISymbol> symbols, INamedTypeSymbol type, JsonPlace place)
    {
        for (var i = 0; i < members.Count; i++)
        {
            if (members[i].Slot != JsonSlot.Fill)
            {
                continue;
            }

            var symbol = symbols.First(symbol => symbol.Name == members[i].Name);
            if (JsonMemberAttributes.IsPopulated(symbol, type))
            {
                place.At("." + symbol.Name).Refuse(type, "Objects inside it can be filled only if all its members are settable. Remove [JsonObjectCreationHandling].");
            }
            else
            {
                members[i] = members[i] with { Slot = JsonSlot.None };
                place.Node.Remark(new JsonRemark(type, symbol, JsonUnread.NoSetter));
            }
        }
    }

    private static List<string> IgnoredParameters(IMethodSymbol? constructor, List<JsonMemberModel> members, IReadOnlyList<ISymbol> symbols, INamedTypeSymbol type, JsonPlace place)
    {
        var ignored = new List<string>();
        foreach (var parameter in constructor?.Parameters ?? [])
        {
            if (Binds(members, parameter.Name))
            {
                continue;
            }

            if (IsIgnored(symbols, parameter.Name))
            {
                if (!parameter.HasExplicitDefaultValue)
                {
                    ignored.Add(parameter.Name);
                }
            }
            else if (place.Node.Refusals.Count == 0)
            {
                place.Refuse(type, $"Its constructor's parameter '{parameter.Name}' has no property of that name and type, so JSON has no value for it. Add the property, or mark another constructor [JsonConstructor].");
            }
        }

        return ignored;
    }

    private static void RefuseShared(List<JsonMemberModel> members, JsonPlace place)
    {
        foreach (var second in members.Where(static member => member.Parameter is not null).GroupBy(static member => member.Parameter).Where(static group => group.Skip(1).Any()))
        {
            place.Refuse(second.Key!, $"Its constructor's parameter '{second.Key}' stands for {string.Join(" and for ", second.Select(static member => $"'{member.Name}'"))}. Name one of them otherwise."); // a group of parameters
        }
    }

    private static bool Binds(List<JsonMemberModel> members, string parameter)
    {
        foreach (var member in members)
        {
            if (member.Parameter == parameter)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIgnored(IReadOnlyList<ISymbol> symbols, string parameter)
    {
        foreach (var symbol in symbols)
        {
            if (string.Equals(symbol.Name, parameter, StringComparison.OrdinalIgnoreCase) && JsonMemberAttributes.Ignore(symbol) is JsonIgnore.Always or JsonIgnore.WhenReading)
            {
                return true;
            }
        }

        return false;
    }

    private static int? Unmapped(INamedTypeSymbol type) =>
        JsonMemberAttributes.Argument(type, "JsonUnmappedMemberHandlingAttribute") as int?;

    private static EquatableArray<string> Aliases(List<JsonMemberModel> members, JsonTypeModel draft, JsonHierarchyModel? hierarchy)
    {
        var aliases = new SortedSet<string>(draft.Type.ExternAliases, StringComparer.Ordinal);
        foreach (var member in members)
        {
            aliases.UnionWith(member.Shape.Type.ExternAliases);
        }

        if (hierarchy is not null)
        {
            aliases.UnionWith(hierarchy.Types.SelectMany(static derived => derived.Type.ExternAliases));
        }

        return aliases.ToEquatableArray();
    }

    private static EquatableArray<string> Warnings(INamedTypeSymbol type, IReadOnlyList<ISymbol> symbols, IMethodSymbol? constructor)
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        WarnedSymbols.AddType(ids, type);
        foreach (var symbol in symbols)
        {
            WarnedSymbols.AddMember(ids, symbol);
            WarnedSymbols.AddType(ids, JsonMemberList.TypeOf(symbol));
        }

        if (constructor is not null)
        {
            WarnedSymbols.AddMember(ids, constructor);
        }

        return ids.ToEquatableArray();
    }
}
