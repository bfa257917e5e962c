using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Parsing;

/// <summary>Reads a client's policy: what its own attribute names, else a marked base's, else the assembly's.</summary>
internal static class PolicyParser
{
    public static ClientPolicy Parse(INamedTypeSymbol client, FindingSink sink)
    {
        var levels = client.AllInterfaces.Prepend(client)
            .Select(static level => AttributeReader.Find(level, "TypedClient"))
            .Append(AttributeReader.Find(client.ContainingAssembly, "TypedClientDefaults"))
            .OfType<AttributeUse>()
            .ToList();
        return new ClientPolicy(
            Number(levels, "Naming"),
            Number(levels, "Enums"),
            Number(levels, "Nullability"),
            Style(levels, sink),
            Context(levels, sink))
        {
            TextFormats = TextFormats(levels, sink),
            IsCaseSensitive = Flag(levels, "CaseSensitive"),
            EmptyIsNull = Flag(levels, "EmptyStringAsNull"),
        };
    }

    private static INamedTypeSymbol? TextFormats(List<AttributeUse> levels, FindingSink sink)
    {
        foreach (var level in levels)
        {
            if (level.Named("TextFormats") is not INamedTypeSymbol formats)
            {
                continue;
            }

            if (formats.TypeKind == TypeKind.Error)
            {
                return null; // the compiler says so
            }

            if (formats.GetMembers("Format").Any(static member => member is IMethodSymbol { IsStatic: true, Arity: 0, Parameters.Length: 1, ReturnType.SpecialType: SpecialType.System_String, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal }))
            {
                return formats;
            }

            var name = formats.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
            sink.Report(Descriptors.BadUrlText, level.NamedLocation("TextFormats"), $"'{name}' formats nothing. Give it a method 'public static string? Format(T value)' for each type.");
            return null;
        }

        return null;
    }

    private static int Style(List<AttributeUse> levels, FindingSink sink)
    {
        var style = Number(levels, "QueryStyle");
        if (Bindings.QueryStyles.IsOne(style))
        {
            return style;
        }

        var level = levels.First(static level => level.Named("QueryStyle") is int);
        sink.Report(Descriptors.BadBindingAttribute, level.NamedLocation("QueryStyle"), "QueryStyle does not name this style. Use one of its members.");
        return Bindings.QueryStyles.Repeat;
    }

    private static INamedTypeSymbol? Context(List<AttributeUse> levels, FindingSink sink)
    {
        foreach (var level in levels)
        {
            if (level.Named("JsonContext") is not INamedTypeSymbol context)
            {
                continue;
            }

            if (context.TypeKind == TypeKind.Error)
            {
                return null; // the compiler says so
            }

            if (context.DerivesFrom("System.Text.Json.Serialization", "JsonSerializerContext"))
            {
                return context;
            }

            var name = context.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
            sink.Report(Descriptors.JsonContextLacks, level.NamedLocation("JsonContext"), $"'{name}' is no JsonSerializerContext. Name a class that derives from it, or remove JsonContext.");
            return null;
        }

        return null;
    }

    private static bool Flag(List<AttributeUse> levels, string name) => levels.Select(level => level.Named(name)).OfType<bool>().FirstOrDefault();

    private static int Number(List<AttributeUse> levels, string name) => levels.Select(level => level.Named(name)).OfType<int>().FirstOrDefault();
}
