using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedRequests.Generator.Benchmarks;

/// <summary>
/// The limit that the generator is measured against: it finds the same interfaces by the same attribute, visits the same members, parameters, types and
/// attributes, and once per compilation the records behind them; it keeps one value per interface, and emits next to nothing.
/// </summary>
internal sealed class ThrowAwayGenerator : IIncrementalGenerator
{
    private static readonly ConditionalWeakTable<Compilation, HashSet<ITypeSymbol>> s_records = [];

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var interfaces = context.SyntaxProvider.ForAttributeWithMetadataName(
            "TypedRequests.TypedClientAttribute",
            static (node, _) => node is InterfaceDeclarationSyntax,
            static (found, _) => Read((INamedTypeSymbol)found.TargetSymbol, s_records.GetOrCreateValue(found.SemanticModel.Compilation)));
        context.RegisterSourceOutput(interfaces, static (production, text) => production.AddSource(text.GetHashCode(StringComparison.Ordinal) + ".g.cs", "// " + text.Length));
    }

    internal static string Read(INamedTypeSymbol type, HashSet<ITypeSymbol> records)
    {
        var text = new System.Text.StringBuilder(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));
        foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
        {
            text.Append(method.Name).Append(method.ReturnType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));
            Append(text, method.GetAttributes());
            lock (records)
            {
                ReadRecord(text, method.ReturnType, records);
            }

            foreach (var parameter in method.Parameters)
            {
                text.Append(parameter.Name).Append(parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));
                Append(text, parameter.GetAttributes());
            }
        }

        return text.ToString();
    }

    private static void ReadRecord(System.Text.StringBuilder text, ITypeSymbol type, HashSet<ITypeSymbol> records)
    {
        if (type is not INamedTypeSymbol named || !records.Add(type))
        {
            return;
        }

        foreach (var argument in named.TypeArguments)
        {
            ReadRecord(text, argument, records);
        }

        foreach (var member in type.Locations[0].IsInSource ? type.GetMembers() : [])
        {
            Append(text, member.GetAttributes());
            if (member is IPropertySymbol property)
            {
                text.Append(property.Name).Append(property.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));
                ReadRecord(text, property.Type, records);
            }
        }
    }

    private static void Append(System.Text.StringBuilder text, IEnumerable<AttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            text.Append(attribute.AttributeClass?.Name);
            foreach (var argument in attribute.ConstructorArguments)
            {
                text.Append(argument.Kind == TypedConstantKind.Array ? argument.Values.Length : argument.Value);
            }
        }
    }
}
