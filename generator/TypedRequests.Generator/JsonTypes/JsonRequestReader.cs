using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.Generator.Declared;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.JsonTypes.Shapes;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>Finds the types that no interface reaches: marked with [JsonRecord], or named where a method of the runtime needs a format.</summary>
internal static class JsonRequestReader
{
    private static readonly HashSet<string> s_methods = new(StringComparer.Ordinal)
    {
        "Json", "Error", "Of", "GetJson", "GetJsonAsync", "PostJson", "PutJson", "PatchJson", "PostJsonAsync", "PutJsonAsync", "PatchJsonAsync",
    };

    private static readonly DeclarationMemo<EquatableArray<JsonRequest>> s_marked = new(JsonTypeContext.DependsOnReachOnly);

    // Which method is called may be decided by anything: an extension method, the type of a local.
    private static readonly DeclarationMemo<JsonRequest?> s_called = new();

    /// <summary>Every [JsonRecord] on a type or an assembly.</summary>
    public static EquatableArray<JsonRequest> Marked(GeneratorAttributeSyntaxContext found, CancellationToken cancellationToken) =>
        s_marked.Read(found, found.TargetNode, found.SemanticModel.Compilation, ReadMarked, cancellationToken);

    /// <summary>What a call needs; null when it is another method, or the type is known only to its caller.</summary>
    public static JsonRequest? Called(GeneratorSyntaxContext found, CancellationToken cancellationToken) =>
        s_called.Read(found, found.Node, found.SemanticModel.Compilation, ReadCalled, cancellationToken);

    private static EquatableArray<JsonRequest> ReadMarked(GeneratorAttributeSyntaxContext found, CancellationToken cancellationToken)
    {
        if (!LanguageRule.Allows(found.TargetNode.SyntaxTree))
        {
            return default;
        }

        var requests = new List<JsonRequest>();
        var compilation = found.SemanticModel.Compilation;
        foreach (var attribute in found.Attributes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var type = JsonMemberAttributes.First(attribute) as ITypeSymbol ?? found.TargetSymbol as ITypeSymbol;
            if (type is not null && Request(type, JsonPolicyReader.Read(compilation.Assembly, attribute), compilation) is { } request)
            {
                requests.Add(request);
            }
        }

        return requests.ToEquatableArray();
    }

    /// <summary>Whether a call may be one that needs a format; a look at its name only. No argument tells those that read their type, so it is written.</summary>
    public static bool MayBeCall(SyntaxNode node) =>
        node is InvocationExpressionSyntax call && Name(call.Expression) is { } name && s_methods.Contains(name.Identifier.ValueText) && (name is GenericNameSyntax || name.Identifier.ValueText is not ("Json" or "Error" or "GetJson" or "GetJsonAsync"));

    private static JsonRequest? ReadCalled(GeneratorSyntaxContext found, CancellationToken cancellationToken)
    {
        if (!LanguageRule.Allows(found.Node.SyntaxTree) || found.SemanticModel.GetSymbolInfo(found.Node, cancellationToken).Symbol is not IMethodSymbol method || TypeOf(method) is not { } type)
        {
            return null;
        }

        var compilation = found.SemanticModel.Compilation;
        return Request(type, JsonPolicyReader.Read(compilation.Assembly), compilation);
    }

    /// <summary>The type that a call of one of the runtime's methods needs a format of.</summary>
    public static ITypeSymbol? TypeOf(IMethodSymbol method)
    {
        if (method is not { Arity: 1, ContainingType: { Arity: 0 } container } || !s_methods.Contains(method.Name) || !TypeNames.IsNamespace(container.ContainingNamespace, WellKnownNames.Root))
        {
            return null;
        }

        // Overloads that are given the contract need no format.
        foreach (var parameter in method.Parameters)
        {
            if (parameter.Type.Is("System.Text.Json", "JsonSerializerOptions") || parameter.Type.Is("System.Text.Json.Serialization.Metadata", "JsonTypeInfo", 1)
                || parameter.Type.IsOurs("JsonFormat", 1))
            {
                return null;
            }
        }

        return method.TypeArguments[0];
    }

    private static JsonRequest? Request(ITypeSymbol type, JsonPolicy policy, Compilation compilation)
    {
        if (!TypeSoundness.Of(compilation).IsNameable(type) || TypeNames.IsOpen(type))
        {
            return null;
        }

        var context = JsonTypeContext.Of(compilation);
        var exploration = JsonTypeParser.ParseShape(type, policy, context, FindingSink.Discard);
        if (exploration.Format is not { } format)
        {
            return null;
        }

        var aliases = new SortedSet<string>(StringComparer.Ordinal);
        var warnings = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var named in AnonymousShape.Named(type).Concat(exploration.Named))
        {
            aliases.UnionWith(context.Types.Read(named).ExternAliases);
            WarnedSymbols.AddType(warnings, named);
        }

        if (exploration.Models.Any(static model => model.SuppressedIds.Contains(WarnedSymbols.Forbidden)))
        {
            warnings.Add(WarnedSymbols.Obsolete); // such a format is obsolete itself
        }

        return new JsonRequest(AnonymousShape.IsIn(type) ? null : Named(context.Types.Read(type)), format, exploration.Models, aliases.ToEquatableArray(), warnings.ToEquatableArray());
    }

    private static string Named(TypeRef type) => type.IsValueType ? type.Annotated : type.Name;

    private static SimpleNameSyntax? Name(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };
}
