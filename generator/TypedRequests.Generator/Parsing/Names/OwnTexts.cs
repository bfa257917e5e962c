using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Parsing;

/// <summary>
/// How values of a type look in a URL, a header, a form and a cookie, where it is declared: the client's <c>TextFormats</c>, <c>[UrlText]</c> on the parameter or
/// member, or <c>[UrlText]</c> on the type, in this order.
/// </summary>
internal sealed class OwnTexts(ClientContext client, INamedTypeSymbol? formats)
{
    private readonly Dictionary<(string Type, string Expression), string> _methods = [];
    private readonly List<OwnTextModel> _models = [];

    public IReadOnlyList<OwnTextModel> Models => _models;

    /// <summary>The shape of a type; <paramref name="attribute"/> is what the parameter or member says.</summary>
    public ValueShape ShapeOf(ITypeSymbol type, AttributeUse? attribute = null)
    {
        var bare = TypeRefReader.Underlying(type);
        if (Format(bare) is { } format)
        {
            WarnedSymbols.AddMember(client.SuppressedIds, format);
            return new ValueShape(ValueKind.OwnText, bare, text: $"{client.Type(format.ContainingType).Name}.{CSharpText.Identifier(format.Name)}(given)");
        }

        var shape = ValueShape.Of(type);
        var isMany = shape.Kind is ValueKind.Collection or ValueKind.Dictionary;
        return ((isMany ? null : attribute) ?? OnType(bare)) is { } rule ? new ValueShape(ValueKind.OwnText, bare, text: Expression(bare, rule)) : shape;
    }

    /// <summary>The call that turns a value, or null, into its text.</summary>
    public string TextOf(ValueShape shape, string expression)
    {
        var type = client.Type(shape.Type).Name;
        var key = (type, shape.Text!); // the kind has one
        if (!_methods.TryGetValue(key, out var method))
        {
            var isFirst = !_methods.Keys.Any(known => known.Type == type) && shape.Type.TypeKind != TypeKind.Enum;
            method = isFirst ? client.Enums.MethodName : client.Names.Take(client.Enums.MethodName);
            _methods.Add(key, method);
            _models.Add(new OwnTextModel(method, type, shape.Text!));
        }

        return $"{method}({expression})";
    }

    /// <summary>Whether a type has a member that gives a text; one that another generator completes may have any.</summary>
    public static bool HasMember(ITypeSymbol type, string name) => Member(type, name) is not null || IsCompletedByOthers(type);

    private string Expression(ITypeSymbol type, AttributeUse rule)
    {
        if (rule.Text(0) is not { } name || !HasMember(type, name))
        {
            return "given.ToString()";
        }

        var member = Member(type, name);
        if (member is not null)
        {
            WarnedSymbols.AddMember(client.SuppressedIds, member);
        }

        var access = $"given.{CSharpText.Identifier(name)}{(member is IMethodSymbol ? "()" : "")}";
        var value = member switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            IMethodSymbol method => method.ReturnType,
            _ => null, // made by another generator
        };
        return value switch
        {
            { SpecialType: SpecialType.System_String } => access,
            { TypeKind: TypeKind.Enum } => client.Enums.TextOf(value, client, access),
            _ => $"{WellKnownNames.Wire}.Text({access})",
        };
    }

    private IMethodSymbol? Format(ITypeSymbol type)
    {
        for (var level = formats; level is not null; level = level.BaseType)
        {
            foreach (var member in level.GetMembers("Format"))
            {
                if (member is IMethodSymbol { IsStatic: true, Arity: 0, Parameters.Length: 1, ReturnType.SpecialType: SpecialType.System_String } method
                    && SymbolEqualityComparer.Default.Equals(TypeRefReader.Underlying(method.Parameters[0].Type), type))
                {
                    return method;
                }
            }
        }

        return null;
    }

    private static AttributeUse? OnType(ITypeSymbol type)
    {
        for (var level = type; level is INamedTypeSymbol; level = level.BaseType)
        {
            if (AttributeReader.Find(level, "UrlText") is { } attribute)
            {
                return attribute;
            }
        }

        return null;
    }

    private static ISymbol? Member(ITypeSymbol type, string name)
    {
        for (var level = TypeRefReader.Underlying(type); level is not null; level = level.BaseType)
        {
            var found = level.GetMembers(name).FirstOrDefault(static member => member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal }
                and (IPropertySymbol { GetMethod: not null, IsIndexer: false } or IFieldSymbol or IMethodSymbol { Parameters.Length: 0, ReturnsVoid: false, Arity: 0 }));
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    // Other generators write the members of a partial type, and no generator sees what another one writes.
    private static bool IsCompletedByOthers(ITypeSymbol type) =>
        TypeRefReader.Underlying(type) is INamedTypeSymbol named
        && named.GetAttributes().Any(static attribute => attribute.AttributeClass is { } foreign && !TypeNames.IsNamespace(foreign.ContainingNamespace, WellKnownNames.Root) && !TypeNames.IsOfFramework(foreign))
        && named.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax declaration
            && declaration.Modifiers.Any(static modifier => modifier.ValueText == "partial"));
}
