using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Parsing;

/// <summary>Where an interface's client goes and what it is called, from the interface alone: nothing is collected to find out.</summary>
internal static class ClientNames
{
    /// <summary>The interface's full metadata name, closed type arguments included.</summary>
    public static string FullName(INamedTypeSymbol type)
    {
        var outer = type.ContainingType is { } container ? FullName(container) + "+"
            : type.ContainingNamespace.IsGlobalNamespace ? ""
            : type.ContainingNamespace.ToDisplayString(s_plain) + ".";
        var arguments = type.Arity == 0 || SymbolEqualityComparer.Default.Equals(type, type.OriginalDefinition) ? "" : $"[{string.Join(",", type.TypeArguments.Select(static argument => argument.ToDisplayString()))}]";
        return outer + type.MetadataName + arguments;
    }

    /// <summary>
    /// <c>IGitHubIssues</c> gives <c>GitHubIssuesClient</c>. Any other form (no leading I, nested, generic, with an underscore) gets a hash, so that two never meet.
    /// </summary>
    public static string ClassName(INamedTypeSymbol type)
    {
        var name = type.Name;
        var isUsual = name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]);
        var bare = isUsual ? name.Substring(1) : name;
        return isUsual && type is { ContainingType: null, Arity: 0 } && name.IndexOf('_') < 0
            ? bare + "Client"
            : $"{bare}Client_{HintNames.Hash(FullName(type))}";
    }

    public static string Namespace(INamedTypeSymbol type, IAssemblySymbol assembly)
    {
        var inner = type.ContainingNamespace.IsGlobalNamespace ? "" : "." + CSharpText.QualifiedName(type.ContainingNamespace.ToDisplayString(s_plain));
        return AssemblyNamespace(assembly.Name) + inner;
    }

    /// <summary>The namespace for all that is emitted into an assembly.</summary>
    public static string AssemblyNamespace(string? assembly) => $"{WellKnownNames.Generated}.{CSharpText.Identifier(CSharpText.AsIdentifier(assembly ?? ""))}";

    // Without escapes: QualifiedName adds them.
    private static readonly SymbolDisplayFormat s_plain = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);
}
