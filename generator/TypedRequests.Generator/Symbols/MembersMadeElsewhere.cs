using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.Generator.Diagnostics;

namespace TypedRequests.Generator.Symbols;

/// <summary>
/// TR3010. Every generator sees the project as it is written, and never what another one adds: a property that CommunityToolkit.Mvvm makes of a field,
/// or the value that Vogen gives a struct, is not there when clients and formats are emitted.
/// </summary>
internal static class MembersMadeElsewhere
{
    private const string Suffix = "Attribute";

    // On a field: CommunityToolkit.Mvvm; ReactiveUI.SourceGenerators; DevExpress.Mvvm; PropertyChanged.SourceGenerator; MvvmGen; Roslyn's own sample and its kin.
    private static readonly HashSet<string> s_ofFields = new(StringComparer.Ordinal)
    {
        "ObservableProperty", "Reactive", "ObservableAsProperty", "BindableDerivedList", "GenerateProperty", "Notify", "Property", "AutoNotify", "AutoProperty", "BindableProperty",
    };

    // On a type: Vogen and Thinktecture; StronglyTypedId; UnitGenerator; ValueObjects and enums of several makers.
    private static readonly HashSet<string> s_ofTypes = new(StringComparer.Ordinal)
    {
        "ValueObject", "ComplexValueObject", "StronglyTypedId", "UnitOf", "SmartEnum", "Union", "AdHocUnion",
    };

    /// <summary>The members of a type that another generator makes, and where they are asked for.</summary>
    public static IEnumerable<(Location Place, string Member, string Attribute)> Of(ITypeSymbol type)
    {
        for (var level = TypeRefReader.Underlying(type); level is { SpecialType: SpecialType.None } && !level.DeclaringSyntaxReferences.IsEmpty; level = level.BaseType)
        {
            if (Maker(level, s_ofTypes) is { } maker && IsPartial(level))
            {
                yield return (level.Locations[0], level.Name, maker);
            }

            foreach (var member in level.GetMembers())
            {
                if (member is IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } field && Maker(field, s_ofFields) is { } attribute && IsPartial(level))
                {
                    yield return (field.Locations[0], $"{level.Name}.{field.Name}", attribute);
                }
            }
        }
    }

    public static void Report(ITypeSymbol type, FindingSink sink)
    {
        foreach (var (place, member, attribute) in sink.WantsAdvice ? Of(type) : [])
        {
            sink.Report(Descriptors.MemberMadeElsewhere, place, member, attribute);
        }
    }

    private static string? Maker(ISymbol symbol, HashSet<string> known)
    {
        foreach (var data in symbol.GetAttributes())
        {
            var name = data.AttributeClass?.Name ?? "";
            var word = name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
            if (known.Contains(word) && !TypeNames.IsNamespace(data.AttributeClass!.ContainingNamespace, WellKnownNames.Root)) // it has a name
            {
                return word;
            }
        }

        return null;
    }

    private static bool IsPartial(ITypeSymbol type) =>
        type.DeclaringSyntaxReferences.Any(static part => part.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));
}
