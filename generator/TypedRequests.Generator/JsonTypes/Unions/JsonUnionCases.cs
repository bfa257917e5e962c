using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes.Unions;

/// <summary>Finds the cases of a union: nested in it, named by its attributes, or the types that a union of the language is made of.</summary>
internal static class JsonUnionCases
{
    private const string Derived = "JsonDerivedTypeAttribute";
    private const string Language = "System.Runtime.CompilerServices";

    /// <summary>Whether a type is marked [JsonUnion].</summary>
    public static bool IsMarked(ITypeSymbol type) => AttributeReader.Find(type, "JsonUnion") is not null;

    /// <summary>Whether a type is a union of the language: its attribute, or the interface that the compiler adds, says so.</summary>
    public static bool IsOfLanguage(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Struct or TypeKind.Class }
        && (AttributeReader.FindForeign(type, Language, "UnionAttribute") is not null || type.AllInterfaces.Any(static implemented => implemented.Is(Language, "IUnion")))
        && !Constructed((INamedTypeSymbol)type).IsEmpty();

    /// <summary>The cases; what is wrong with them is noted at the place.</summary>
    public static IReadOnlyList<JsonUnionCase> Of(INamedTypeSymbol union, JsonPlace place) =>
        IsMarked(union) ? OfMarked(union, place) : [.. Constructed(union).Select(static type => new JsonUnionCase(type))];

    /// <summary>The cases as they are declared, whatever is wrong with them.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Declared(INamedTypeSymbol union)
    {
        var cases = Tagged(union);
        AddNested(union, union, cases);
        foreach (var named in Named(union))
        {
            if (named.Value is INamedTypeSymbol type)
            {
                Add(type, cases);
            }
        }

        return [.. cases.Select(static @case => (INamedTypeSymbol)@case.Type)];
    }

    /// <summary>The unions that a type is a case of. It may also be none of their cases, and derive from one all the same.</summary>
    public static bool IsBelowUnion(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (IsMarked(current))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(IsMarked);
    }

    private static List<JsonUnionCase> OfMarked(INamedTypeSymbol union, JsonPlace place)
    {
        var cases = new List<JsonUnionCase>();
        if (!union.IsAbstract)
        {
            Refuse(union, place, $"A union is one of its cases and nothing else. Make '{union.Name}' abstract.");
            return cases;
        }

        JsonHierarchyRules.Check(union, place);
        cases.AddRange(Tagged(union));
        AddNested(union, union, cases);
        AddNamed(union, cases, place);
        foreach (var @case in cases)
        {
            if (Objection((INamedTypeSymbol)@case.Type, union) is { } objection)
            {
                Refuse(union, place, objection);
            }
        }

        if (cases.Count == 0)
        {
            Refuse(union, place, $"'{union.Name}' has no cases. Nest types in it that derive from it, or name them: [JsonUnion(typeof(…))].");
        }

        return cases;
    }

    // Those that [JsonDerivedType] names, with their marks.
    private static List<JsonUnionCase> Tagged(INamedTypeSymbol union)
    {
        var cases = new List<JsonUnionCase>();
        foreach (var attribute in union.GetAttributes())
        {
            if (attribute.AttributeClass.Is(JsonRuntime.Attributes, Derived) && JsonMemberAttributes.First(attribute) is INamedTypeSymbol derived)
            {
                cases.Add(new JsonUnionCase(derived, attribute.ConstructorArguments.Length > 1 ? attribute.ConstructorArguments[1].Value : null));
            }
        }

        return cases;
    }

    private static void AddNested(INamedTypeSymbol outer, INamedTypeSymbol union, List<JsonUnionCase> cases)
    {
        foreach (var nested in outer.GetTypeMembers())
        {
            var isCase = IsDerived(nested, union) && (!nested.IsAbstract || IsMarked(nested));
            if (isCase)
            {
                Add(nested, cases);
            }

            // The cases of a nested union are its own.
            if (!(isCase && IsMarked(nested)))
            {
                AddNested(nested, union, cases);
            }
        }
    }

    private static void AddNamed(INamedTypeSymbol union, List<JsonUnionCase> cases, JsonPlace place)
    {
        foreach (var named in Named(union))
        {
            if (named.Kind == TypedConstantKind.Error || named.Value is ITypeSymbol { TypeKind: TypeKind.Error })
            {
                place.RefuseSpoken();
            }
            else if (named.Value is INamedTypeSymbol type)
            {
                Add(type, cases);
            }
            else
            {
                Refuse(union, place, $"[JsonUnion] of '{union.Name}' names what is no class, record or struct. Name a type that derives from '{union.Name}'.");
            }
        }
    }

    private static IEnumerable<TypedConstant> Named(INamedTypeSymbol union) =>
        AttributeReader.Find(union, "JsonUnion")?.Data.ConstructorArguments.SelectMany(static argument => argument.Kind == TypedConstantKind.Array && !argument.IsNull ? argument.Values : []) ?? [];

    private static void Add(INamedTypeSymbol type, List<JsonUnionCase> cases)
    {
        if (!cases.Exists(known => SymbolEqualityComparer.Default.Equals(known.Type, type)))
        {
            cases.Add(new JsonUnionCase(type));
        }
    }

    private static string? Objection(INamedTypeSymbol type, INamedTypeSymbol union) =>
        type.TypeKind == TypeKind.Error ? null
        : type.IsUnboundGenericType || type.Arity > 0 && SymbolEqualityComparer.Default.Equals(type.ContainingType?.OriginalDefinition, union.OriginalDefinition)
            ? $"'{type.Name}' has type parameters of its own, which nothing says. Move them to '{union.Name}', or name the closed type."
        : !IsDerived(type, union) ? $"'{type.Name}' does not derive from '{union.Name}', so it is no case of it. Derive it, or do not name it."
        : type.IsAbstract && !IsMarked(type) ? $"'{type.Name}' is abstract, so no value is of it. Name the types that derive from it, or make it a union too."
        : null;

    /// <summary>Whether a type derives from a union, which it is not itself.</summary>
    public static bool IsDerived(INamedTypeSymbol type, INamedTypeSymbol union) => !SymbolEqualityComparer.Default.Equals(type, union) && type.IsOrDerivesFrom(union);

    // What it can be made of: public constructors of one value. A copy is none.
    private static IEnumerable<ITypeSymbol> Constructed(INamedTypeSymbol union)
    {
        foreach (var constructor in union.InstanceConstructors)
        {
            if (constructor is { DeclaredAccessibility: Accessibility.Public, Parameters: { Length: 1 } parameters } && parameters[0] is { RefKind: RefKind.None or RefKind.In } parameter
                && !SymbolEqualityComparer.Default.Equals(parameter.Type, union))
            {
                yield return parameter.Type;
            }
        }
    }

    private static bool IsEmpty(this IEnumerable<ITypeSymbol> types) => !types.Any();

    private static void Refuse(INamedTypeSymbol union, JsonPlace place, string reason) => place.Node.Refuse(JsonRefusal.At(Descriptors.BadUnion, JsonUnionParser.PlaceOf(union), place.Path, union.Name, reason));
}
