using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Bindings;

/// <summary>Every way for a value to travel, in the order in which they are tried on a value without an attribute. A new one is one folder and one line.</summary>
internal static class BindingParsers
{
    private static readonly BindingParser[] s_all =
    [
        new CancellationParser(),
        new OptionsParser(),
        new AuthParser(),
        new ProgressParser(),
        new TypeInfoParser(),
        new PathParser(),
        new PartParser(),
        new BodyParser(),
        new HeaderParser(),
        new CookieParser(),
        new FormParser(),
        new PropertyParser(),
        new UrlParser(),
        new TimeoutParser(),
        new QueryParser(),
    ];

    /// <summary>Whether the attribute says where a value goes.</summary>
    public static bool IsBinding(AttributeUse attribute)
    {
        foreach (var parser in s_all)
        {
            if (parser.Attribute == attribute.Name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the type alone says what a value is for: a token, options, credentials, progress, a JSON contract.</summary>
    public static bool IsByType(BindingSource source, Parsing.MethodContext method) =>
        source.Attribute is null && Array.Exists(s_all, parser => parser.Attribute is null or "Auth" && parser.Infers(source, method));

    public static BindingParser Choose(BindingSource source, Parsing.MethodContext method)
    {
        foreach (var parser in s_all)
        {
            if (source.Place is { } place ? parser.Attribute == (place.Kind == RoutePartKind.Query ? "Query" : "Path")
                : source.Attribute is { } attribute ? parser.Attribute == attribute.Name
                : parser.Infers(source, method))
            {
                return parser;
            }
        }

        throw new InvalidOperationException($"No binding takes '{source.Name}'."); // the last infers anything, and only bindings' attributes are kept
    }
}
