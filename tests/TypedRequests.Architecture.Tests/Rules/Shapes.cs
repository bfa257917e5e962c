using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedRequests.Architecture.Tests.Rules;

/// <summary>How a file is laid out and what its types are called.</summary>
internal static class Shapes
{
    private static readonly string[] s_emptyWords = ["Helper", "Helpers", "Util", "Utils", "Utility", "Manager", "Info", "Processor"];

    public static IEnumerable<string> OneTypePerFile(SourceFile file)
    {
        var types = TopLevelTypes(file).ToList();
        if (types.Count > 1) yield return $"{file.Path} declares {string.Join(", ", types.Select(NameOf))}; one top-level type per file.";
    }

    /// <summary>A file is called as its type: <c>Session.cs</c>, a part of it <c>Session.Verbs.cs</c>, a generic one <c>Response{T}.cs</c> if need be.</summary>
    public static IEnumerable<string> NamedAsItsType(SourceFile file)
    {
        if (TopLevelTypes(file).Select(NameOf).ToList() is not [var type]) yield break;
        if (file.Name != type + ".cs" && !file.Name.StartsWith(type + ".", StringComparison.Ordinal) && !file.Name.StartsWith(type + "{", StringComparison.Ordinal))
            yield return $"{file.Path} declares {type}; call it {type}.cs or {type}.Topic.cs.";
    }

    public static IEnumerable<string> FileScopedNamespace(SourceFile file)
    {
        foreach (var block in file.Root.DescendantNodes().OfType<NamespaceDeclarationSyntax>())
            yield return $"{file.At(block)} opens a block for namespace {block.Name}; end the line with a semicolon instead.";
        foreach (var type in file.Root.Members.OfType<BaseTypeDeclarationSyntax>())
            if (!file.Root.Members.OfType<GlobalStatementSyntax>().Any())
                yield return $"{file.At(type)} declares {type.Identifier} outside any namespace.";
    }

    public static IEnumerable<string> NoEmptyWords(SourceFile file) =>
        from type in file.Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
        from word in s_emptyWords
        where type.Identifier.ValueText.EndsWith(word, StringComparison.Ordinal)
        select $"{file.At(type)} names a type {type.Identifier}; say what it does, not '{word}'.";

    public static IEnumerable<string> NoRegions(SourceFile file) =>
        from trivia in file.Root.DescendantTrivia()
        where trivia.IsKind(SyntaxKind.RegionDirectiveTrivia)
        select $"{file.Path}({trivia.GetLocation().GetLineSpan().StartLinePosition.Line + 1}) opens a region.";

    /// <summary>Rooms are folders: what is public in them lies in one namespace.</summary>
    public static IEnumerable<string> OnePublicNamespace(SourceFile file) =>
        from type in TopLevelTypes(file)
        where type.Modifiers.Any(SyntaxKind.PublicKeyword)
        let name = type.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>()?.Name.ToString()
        where name is not ("TypedRequests" or "TypedRequests.CompilerServices")
        select $"{file.At(type)} declares {NameOf(type)} in {name}; public types lie in TypedRequests.";

    private static IEnumerable<MemberDeclarationSyntax> TopLevelTypes(SourceFile file) =>
        file.Root.Members.SelectMany(member => member is BaseNamespaceDeclarationSyntax scope ? scope.Members : [member])
            .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    private static string NameOf(MemberDeclarationSyntax type) =>
        type is DelegateDeclarationSyntax named ? named.Identifier.ValueText : ((BaseTypeDeclarationSyntax)type).Identifier.ValueText;
}
