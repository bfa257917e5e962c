using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;
using TypedRequests.Migration.Editing;

namespace TypedRequests.Migration.Refit;

/// <summary>
/// <c>{request.Id}</c>: members of an argument that fill the path. Ours has single values there, so each becomes a parameter of a second method, which the first one calls; what of
/// the argument is not in the path goes into the query, as it does with Refit.
/// </summary>
internal static class RefitMembersInPath
{
    public static bool Write(IParameterSymbol parameter, RefitMethod method)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var hole in method.Route.DottedOf(RefitParameters.NameOf(parameter)))
        {
            if (Chain(parameter.Type, hole.Name.Split('.').Skip(1)) is not { Count: > 0 } chain || !ValueShape.Of(chain[chain.Count - 1].Type).HasText)
            {
                method.Plan.Stays(parameter, $"'{{{hole.Name}}}' is no member of it that has a text", RefitTopics.Routes);
                return true;
            }

            used.Add(chain[0].Name);
            method.Route.Fill(hole, AddToPath(parameter, chain, method));
        }

        foreach (var property in RefitFields.Members(parameter.Type).Where(property => !used.Contains(property.Name)))
        {
            AddToQuery(parameter, property, method);
        }

        return true;
    }

    private static List<IPropertySymbol>? Chain(ITypeSymbol type, IEnumerable<string> names)
    {
        var chain = new List<IPropertySymbol>();
        foreach (var name in names)
        {
            if (RefitFields.Members(type).FirstOrDefault(member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase)) is not { } property)
            {
                return null;
            }

            chain.Add(property);
            type = property.Type;
        }

        return chain;
    }

    private static string AddToPath(IParameterSymbol parameter, List<IPropertySymbol> chain, RefitMethod method)
    {
        var last = chain[chain.Count - 1];
        var value = parameter.Name + "." + string.Join(".", chain.Select(static link => link.Name));
        if (method.Members.FirstOrDefault(member => member.Value.TrimEnd('!') == value) is { } same)
        {
            return same.Name;
        }

        var edit = new DeclarationEdit(last);
        var text = new AttributeText("Path");
        RefitParameters.Tell(RefitTexts.Keep(last.Type, null, text, edit), parameter, method, RefitTopics.Values);
        if (TypeRefReader.IsNullable(last.Type))
        {
            RefitParameters.Tell($"Refit sends an empty segment where {last.Name} is null; TypedRequests refuses the call", parameter, method, RefitTopics.Routes);
        }

        // A value type that may be null has none here: the call is refused, as it would be for an empty text.
        var suffix = TypeRefReader.IsNullable(last.Type) ? last.Type.IsValueType ? ".GetValueOrDefault()" : "!" : "";
        var attributes = (text.HasArguments ? [text.ToString()] : Array.Empty<string>()).Concat(edit.Added).ToList();
        return Add(parameter, last, TypeRefReader.Underlying(last.Type).WithNullableAnnotation(NullableAnnotation.NotAnnotated), value + suffix, attributes, method);
    }

    private static void AddToQuery(IParameterSymbol parameter, IPropertySymbol property, RefitMethod method)
    {
        var shape = ValueShape.Of(property.Type);
        if (!shape.HasText)
        {
            method.Plan.Stays(parameter, $"its members fill the path, and '{property.Name}' would be in the query without a form of its own", RefitTopics.Routes);
            return;
        }

        var name = RefitNames.Text(RefitNames.Find(property, "AliasAs"))
            ?? AttributeReader.FindForeign(property, "System.Text.Json.Serialization", "JsonPropertyNameAttribute")?.ConstructorArguments.FirstOrDefault().Value as string
            ?? property.Name;
        var edit = new DeclarationEdit(property);
        var text = new AttributeText("Query").Add(CSharpText.Literal(name));
        RefitParameters.Tell(RefitTexts.Keep(property.Type, RefitQuery.Of(property)?.Format, text, edit), parameter, method, RefitTopics.Values);
        Add(parameter, property, property.Type, parameter.Name + "." + property.Name, [text.ToString(), .. edit.Added], method);
    }

    private static string Add(IParameterSymbol parameter, IPropertySymbol property, ITypeSymbol type, string value, IReadOnlyList<string> attributes, RefitMethod method)
    {
        var name = NameCase.Apply(0, property.Name);
        if (method.Symbol.Parameters.Any(other => other.Name == name) || method.Members.Any(other => other.Name == name))
        {
            name = parameter.Name + property.Name;
        }

        var written = type.ToDisplayString(NullableFlowState.None, SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier));
        method.Members.Add(new RefitMember(parameter.Name, name, Minimal(type, method) ?? written, value, attributes));
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }

    private static string? Minimal(ITypeSymbol type, RefitMethod method) =>
        method.Symbol.DeclaringSyntaxReferences.FirstOrDefault() is { } reference && method.Context.Compilation.ContainsSyntaxTree(reference.SyntaxTree)
            ? type.ToMinimalDisplayString(method.Context.Compilation.GetSemanticModel(reference.SyntaxTree), reference.Span.Start)
            : null;
}
