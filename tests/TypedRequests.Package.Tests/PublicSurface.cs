using System.IO.Compression;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedRequests.Package.Tests;

/// <summary>What an assembly offers to others, as text: a type, and below it its members.</summary>
internal static class PublicSurface
{
    private static readonly SymbolDisplayFormat s_type = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat s_member = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The public and protected surface of the namespaces that <paramref name="covers"/> takes.</summary>
    public static string Of(ZipArchiveEntry assembly, Func<string, bool> covers, params ZipArchiveEntry[] others)
    {
        var library = Read(assembly, out _, others);
        var text = new StringBuilder();
        foreach (var type in Types(library.GlobalNamespace)
            .Where(type => covers(type.ContainingNamespace.ToDisplayString()))
            .OrderBy(type => type.ToDisplayString(s_type), StringComparer.Ordinal)) Append(text, type);
        return text.ToString();
    }

    /// <summary>The assembly as the compiler reads it, and a compilation that refers to it.</summary>
    public static IAssemblySymbol Read(ZipArchiveEntry assembly, out CSharpCompilation compilation, params ZipArchiveEntry[] others)
    {
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        var reference = Reference(assembly);
        compilation = CSharpCompilation.Create("surface", references: [.. framework.Where(known => Path.GetFileName(known.FilePath) != "TypedRequests.dll"), .. others.Select(Reference), reference]);
        return (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!; // not null: it was just given
    }

    private static PortableExecutableReference Reference(ZipArchiveEntry assembly)
    {
        using var stream = assembly.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return MetadataReference.CreateFromImage(bytes.ToArray());
    }

    private static void Append(StringBuilder text, INamedTypeSymbol type)
    {
        text.Append(Modifiers(type)).Append(type.ToDisplayString(s_type));
        string[] bases = [.. new[] { type.BaseType }.Where(IsWorthTelling).Concat(type.Interfaces).Select(known => known!.ToDisplayString(s_member))];
        text.AppendLine(bases.Length == 0 ? "" : $" : {string.Join(", ", bases.Order(StringComparer.Ordinal))}");
        foreach (var member in type.GetMembers().Where(IsShown).Select(member => member.ToDisplayString(s_member)).Order(StringComparer.Ordinal)) text.Append("    ").AppendLine(member);
    }

    private static string Modifiers(INamedTypeSymbol type) =>
        $"{(type.IsStatic ? "static " : "")}{(type is { IsAbstract: true, IsStatic: false, TypeKind: TypeKind.Class } ? "abstract " : "")}{(type is { IsSealed: true, TypeKind: TypeKind.Class } ? "sealed " : "")}";

    private static bool IsWorthTelling(INamedTypeSymbol? known) =>
        known is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Enum or SpecialType.System_MulticastDelegate) };

    private static bool IsShown(ISymbol member) =>
        member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && member is not (INamedTypeSymbol or IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove });

    /// <summary>The public types of a namespace, and those within them.</summary>
    public static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers()
        .SelectMany(member => member switch
        {
            INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type => Types(type).Prepend(type),
            INamespaceSymbol inner => Types(inner),
            _ => [],
        });
}
