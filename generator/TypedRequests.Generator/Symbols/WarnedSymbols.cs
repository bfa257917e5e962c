using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Symbols;

/// <summary>Which warnings naming a type or member would raise. The user has answered for them at the declaration; the emitted file must not raise them again.</summary>
internal static class WarnedSymbols
{
    /// <summary>
    /// The use of what is obsolete as an error. No pragma switches it off, but code that is obsolete itself may name it: a class that does is emitted as <c>[Obsolete]</c>.
    /// </summary>
    public const string Forbidden = "CS0619";

    /// <summary>The use of what is obsolete without a message, such as a class emitted for the reason above.</summary>
    public const string Obsolete = "CS0612";

    /// <summary>Those of a type, and of all that its name consists of.</summary>
    public static void AddType(SortedSet<string> ids, ITypeSymbol type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                AddType(ids, array.ElementType);
                break;
            case IPointerTypeSymbol pointer:
                AddType(ids, pointer.PointedAtType);
                break;
            case INamedTypeSymbol named:
                AddOwn(ids, named);
                AddContainer(ids, named);
                foreach (var argument in named.TypeArguments)
                {
                    AddType(ids, argument);
                }

                break;
        }
    }

    /// <summary>Those of a property, field, method or constructor that is used, whatever it is used for.</summary>
    public static void AddMember(SortedSet<string> ids, ISymbol member)
    {
        AddOwn(ids, member);
        AddContainer(ids, member);
        if (member is IPropertySymbol property)
        {
            AddOwn(ids, property.GetMethod);
            AddOwn(ids, property.SetMethod);
        }
    }

    private static void AddOwn(SortedSet<string> ids, ISymbol? symbol)
    {
        foreach (var attribute in symbol?.GetAttributes() ?? [])
        {
            if (attribute.AttributeClass.Is("System", "ObsoleteAttribute"))
            {
                ids.Add(IsError(attribute) ? Forbidden : attribute.ConstructorArguments.IsEmpty ? Obsolete : "CS0618");
                if (attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "DiagnosticId").Value.Value is string own)
                {
                    ids.Add(own);
                }
            }
            else if (attribute.AttributeClass.Is("System.Diagnostics.CodeAnalysis", "ExperimentalAttribute")
                && attribute.ConstructorArguments is { IsEmpty: false } arguments && arguments[0].Value is string id)
            {
                ids.Add(id);
            }
        }
    }

    // What holds for a type, a module or an assembly holds for everything in it.
    private static void AddContainer(SortedSet<string> ids, ISymbol symbol)
    {
        if (symbol.ContainingType is { } outer)
        {
            AddType(ids, outer);
        }
        else
        {
            AddOwn(ids, symbol.ContainingModule);
            AddOwn(ids, symbol.ContainingAssembly);
        }
    }

    private static bool IsError(AttributeData obsolete) => obsolete.ConstructorArguments is { Length: 2 } arguments && arguments[1].Value is true;
}
