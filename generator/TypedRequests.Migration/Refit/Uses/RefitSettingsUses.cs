using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Migration.Refit.Uses;

/// <summary><c>RefitSettings</c>, property by property: what needs nothing here, and what has another place.</summary>
internal static class RefitSettingsUses
{
    // Nothing has to be done for these: what they ask for is so here, or there is nothing that it would change.
    private static readonly HashSet<string> s_idle = new(StringComparer.Ordinal)
    {
        "Buffered", "RequestBodySerialization", "ValidateHeaders", "CaptureRequestContent", "MaxExceptionContentLength", "HonorContentSerializerPropertyNamesInQuery",
    };

    private static readonly Dictionary<string, string> s_places = new(StringComparer.Ordinal)
    {
        ["AuthorizationHeaderValueGetter"] = "set Session.Auth, or HttpSessionOptions.Auth: Auth.Bearer(…), or an Auth of your own",
        ["HttpMessageHandlerFactory"] = "pass the handler to the session: new Session(handler)",
        ["ExceptionFactory"] = "a status outside 2xx is an ApiException; [AllowStatus], [NullOn] and [Error<T>] say otherwise, for a method or the interface",
        ["DeserializationExceptionFactory"] = "a body that cannot be read is a ResponseFormatException",
        ["TransportExceptionFactory"] = "a call without an answer is a RequestException",
        ["ExceptionRedactor"] = "messages hold no secrets; name more headers in Session.SecretHeaders",
        ["ContentSerializer"] = "JSON is read and written by emitted code; Naming and Enums of [TypedClient], or a JsonContext of yours, take the place of options",
        ["ReturnTypeAdapters"] = "return one of the types that docs/typed-clients.md lists",
        ["UrlParameterKeyFormatter"] = "Naming of [TypedClient] names query arguments, and [Query(\"name\")] a single one",
        ["UrlParameterFormatter"] = "write a class of static methods Format, and name it in TextFormats of [TypedClient]",
        ["UrlParameterFormatterMap"] = "write a class of static methods Format, and name it in TextFormats of [TypedClient]",
        ["FormUrlEncodedParameterFormatter"] = "write a class of static methods Format, and name it in TextFormats of [TypedClient]",
        ["CollectionFormat"] = "the fix has written QueryStyle.Csv, Refit's default; write the style that these settings name",
        ["CaptureMethodArguments"] = "[RequestProperty] hands an argument to message handlers",
        ["AllowUnmatchedRouteParameters"] = "every placeholder needs a parameter",
        ["UrlResolution"] = "a leading slash keeps the base's path (docs/urls.md)",
        ["RequestCompression"] = "write [Compress] on the interface",
        ["RequestCompressionLevel"] = "write [Compress] on the interface",
        ["RequestCompressionOptions"] = "write [Compress] on the interface",
        ["HttpRequestMessageOptions"] = "write a property with [RequestProperty] into the interface",
        ["Version"] = "pass new Session(new ConnectionPool(…)) with the version",
        ["VersionPolicy"] = "pass new Session(new ConnectionPool(…)) with the version",
    };

    public static UsePlan? Find(BaseObjectCreationExpressionSyntax creation, RefitUses uses) =>
        RefitNames.Is(uses.TypeOf(creation), "RefitSettings") && Reasons(creation, uses).ToList() is { Count: > 0 } reasons
            ? new UsePlan(RefitIds.Settings, creation, string.Join("; ", reasons), RefitTopics.Settings)
            : null;

    /// <summary>What the settings ask for that does not come by itself; null when nothing is lost without them.</summary>
    public static string? Objection(ExpressionSyntax? settings, RefitUses uses) => settings switch
    {
        null => null,
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } => null,
        BaseObjectCreationExpressionSyntax creation => Reasons(creation, uses).FirstOrDefault(),
        _ when uses.SymbolOf(settings) is IFieldSymbol or IPropertySymbol or ILocalSymbol && Initializer(settings, uses) is { } creation => Reasons(creation, uses).FirstOrDefault(),
        _ => "what they say is seen only when it runs",
    };

    private static BaseObjectCreationExpressionSyntax? Initializer(ExpressionSyntax settings, RefitUses uses) =>
        uses.SymbolOf(settings)?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(uses.Context.CancellationToken) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax creation } when creation.SyntaxTree == settings.SyntaxTree => creation,
            PropertyDeclarationSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax creation } when creation.SyntaxTree == settings.SyntaxTree => creation,
            _ => null,
        };

    private static IEnumerable<string> Reasons(BaseObjectCreationExpressionSyntax creation, RefitUses uses)
    {
        if (creation.ArgumentList?.Arguments.FirstOrDefault() is { } serializer && Serializer(serializer.Expression, uses) is { } what)
        {
            yield return what;
        }

        foreach (var assigned in creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>() ?? [])
        {
            var name = assigned.Left.ToString();
            if (name == "ContentSerializer")
            {
                if (Serializer(assigned.Right, uses) is { } said)
                {
                    yield return said;
                }
            }
            else if (!s_idle.Contains(name))
            {
                yield return $"{name}: {(s_places.TryGetValue(name, out var place) ? place : "it has no equal")}";
            }
        }
    }

    // The default serializer with its default options needs nothing.
    private static string? Serializer(ExpressionSyntax expression, RefitUses uses) => uses.TypeOf(expression)?.Name switch
    {
        "SystemTextJsonContentSerializer" when expression is BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 } } => null,
        "NewtonsoftJsonContentSerializer" or "JsonContentSerializer" => "ContentSerializer: Newtonsoft.Json is not read here; its names are [JsonPropertyName], its converters those of System.Text.Json",
        "XmlContentSerializer" => "ContentSerializer: XML has no equal",
        _ => "ContentSerializer: " + s_places["ContentSerializer"],
    };
}
