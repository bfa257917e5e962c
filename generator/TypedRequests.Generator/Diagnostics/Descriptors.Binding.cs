using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Diagnostics;

/// <summary>TR2: routes and bindings.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PlaceholderWithoutParameter = new(
        "TR2001",
        "Placeholder without a parameter",
        "No parameter fills the placeholder '{{{0}}}' of route '{1}'. {2}.",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR2001"));

    public static readonly DiagnosticDescriptor PathParameterWithoutPlaceholder = new(
        "TR2002",
        "[Path] without a placeholder",
        "'{0}' is not used by {1}. Add {{{0}}} to the route, or rename it to one of its placeholders.",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR2002"));

    public static readonly DiagnosticDescriptor MalformedRoute = new(
        "TR2003",
        "Malformed route",
        "Route '{0}': {1}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR2003"));

    public static readonly DiagnosticDescriptor UnsendableRoute = new(
        "TR2004",
        "Route that cannot be sent as written",
        "Route '{0}': {1}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR2004"));

    public static readonly DiagnosticDescriptor DuplicateQueryName = new(
        "TR2005",
        "One query name from two places",
        "Query name '{0}' is given twice in method '{1}'. Rename or remove one of them.",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR2005"));

    public static readonly DiagnosticDescriptor TwoBodies = new(
        "TR2006",
        "Two bodies",
        "'{0}' would be a second content of the request, beside {1}. A request has one body, one form, or parts.",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR2006"));

    public static readonly DiagnosticDescriptor BodyWithoutMeaning = new(
        "TR2007",
        "Body on a verb that has none",
        "'{0}' is sent as the content of {1}, which most servers ignore or refuse. Use [Query], or another verb.",
        Category,
        DiagnosticSeverity.Warning,
        true,
        helpLinkUri: Help("TR2007"));

    public static readonly DiagnosticDescriptor ComplexPathValue = new(
        "TR2008",
        "Path value without a text",
        "'{0}' fills '{{{1}}}' but '{2}' has no single text. Pass one of its members{3}.",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR2008"));

    public static readonly DiagnosticDescriptor NullablePathValue = new(
        "TR2009",
        "Nullable value in a required segment",
        "'{0}' may be null but segment '{{{1}}}' has to have a value. Make it non-nullable, or write {{/{1}}} for a segment that vanishes.",
        Category,
        DiagnosticSeverity.Warning,
        true,
        helpLinkUri: Help("TR2009"));

    public static readonly DiagnosticDescriptor UnflattenableValue = new(
        "TR2010",
        "Object that cannot be flattened",
        "'{0}' cannot be written as names and values: {1}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR2010"));

    public static readonly DiagnosticDescriptor BadHeaderName = new(
        "TR2011",
        "Header name that is no token",
        "'{0}' is no header name: {1}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR2011"));

    public static readonly DiagnosticDescriptor BadConstantValue = new(
        "TR2012",
        "Constant that cannot be sent",
        "The value of {0} '{1}' contains {2}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR2012"));

    public static readonly DiagnosticDescriptor TransportHeader = new(
        "TR2013",
        "Header that is not the caller's",
        "Header '{0}' {1}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR2013"));

    public static readonly DiagnosticDescriptor ContentHeaderWithoutContent = new(
        "TR2014",
        "Content header without content",
        "Header '{0}' describes a body, and {1} '{2}' has none: the header goes out with an empty body. Remove it unless the service wants it so.",
        Category,
        DiagnosticSeverity.Info,
        true,
        helpLinkUri: Help("TR2014"));

    public static readonly DiagnosticDescriptor DuplicateHeader = new(
        "TR2015",
        "One header from two places",
        "Header '{0}' is given twice in '{1}'. The later one wins; remove the other.",
        Category,
        DiagnosticSeverity.Warning,
        true,
        helpLinkUri: Help("TR2015"));

    public static readonly DiagnosticDescriptor BadMap = new(
        "TR2016",
        "Map that is no dictionary with string keys",
        "'{0}' is a map of {1}, and '{2}' is no dictionary with string keys and plain values. Use IReadOnlyDictionary<string, string>.",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR2016"));

    public static readonly DiagnosticDescriptor SecretInSource = new(
        "TR2017",
        "Secret in source",
        "The constant {0} '{1}' puts a secret into the program. Set it on the session: session.Auth, or session.Headers.",
        Category,
        DiagnosticSeverity.Warning,
        true,
        helpLinkUri: Help("TR2017"));

    public static readonly DiagnosticDescriptor BadTimeout = new(
        "TR2018",
        "Timeout that is none",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR2018"));

    public static readonly DiagnosticDescriptor BadUrlParameter = new(
        "TR2019",
        "[RequestUrl] that cannot be used",
        "Parameter '{0}' {1}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR2019"));

    public static readonly DiagnosticDescriptor DuplicateEndpoint = new(
        "TR2020",
        "Two methods for one call",
        "Method '{0}' sends the same request as '{1}' and returns the same. Remove one of them.",
        Category,
        DiagnosticSeverity.Info,
        true,
        helpLinkUri: Help("TR2020"));

    public static readonly DiagnosticDescriptor UnsendableArgument = new(
        "TR2021",
        "Argument that no binding can send",
        "'{0}' of type '{1}' cannot be sent {2}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR2021"));

    public static readonly DiagnosticDescriptor BadFormat = new(
        "TR2022",
        "Format string that does not fit",
        "Format '{0}' is not valid for '{1}'. {2}.",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR2022"));

    public static readonly DiagnosticDescriptor JoinedCollection = new(
        "TR2023",
        "Collection joined with commas",
        "'{0}' is a collection and '{{?{0}}}' joins it with commas: {0}=1,2. Write {{?{0}*}} to repeat the name.",
        Category,
        DiagnosticSeverity.Info,
        true,
        helpLinkUri: Help("TR2023"));

    public static readonly DiagnosticDescriptor BadBindingAttribute = new(
        "TR2024",
        "Binding that contradicts itself",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR2024"));

    public static readonly DiagnosticDescriptor DuplicateBinding = new(
        "TR2025",
        "One place filled twice",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR2025"));

    public static readonly DiagnosticDescriptor BadVerb = new(
        "TR2026",
        "Verb that is no token",
        "'{0}' is no HTTP method. Use letters, as in \"REPORT\".",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR2026"));

    public static readonly DiagnosticDescriptor BadCookie = new(
        "TR2027",
        "Cookie that cannot be sent",
        "Cookie '{0}': {1}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR2027"));

    public static readonly DiagnosticDescriptor UnknownCoding = new(
        "TR2028",
        "Content coding that is not known",
        "A body cannot be compressed as '{0}'. Use gzip or br.",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR2028"));

    public static readonly DiagnosticDescriptor IdleAnnotation = new(
        "TR2029",
        "Annotation without an effect",
        "'{0}' changes nothing on '{1}': {2}",
        Category,
        DiagnosticSeverity.Warning,
        true,
        helpLinkUri: Help("TR2029"));

    public static readonly DiagnosticDescriptor TypeParameterWithoutText = new(
        "TR2030",
        "Type parameter without one text",
        "'{0}' is of type parameter '{1}', and nothing says that its values have one text. Constrain it, as in 'where {1} : IFormattable', or pass a string.",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR2030"));

    public static readonly DiagnosticDescriptor BadUrlText = new(
        "TR2031",
        "Text that no member gives",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR2031"));

    public static readonly DiagnosticDescriptor ContentTypeOfAnother = new(
        "TR2032",
        "Content type that the body is not",
        "'{0}' is written as JSON and called '{1}'. Write a JSON media type, or pass the text, bytes or HttpContent yourself.",
        Category,
        DiagnosticSeverity.Warning,
        true,
        helpLinkUri: Help("TR2032"));

    public static readonly DiagnosticDescriptor VerbBesideBody = new(
        "TR2033",
        "Method with a body and a verb",
        "Method '{0}' has a body that never runs: its client sends [{1}] instead. Remove the body, or the attribute.",
        Category,
        DiagnosticSeverity.Warning,
        true,
        helpLinkUri: Help("TR2033"));

    public static readonly DiagnosticDescriptor CachedVerb = new(
        "TR2040",
        "Cached method whose answers are not stored",
        "[Cached] on '{0}' changes nothing: {1}",
        Category,
        DiagnosticSeverity.Warning,
        true,
        helpLinkUri: Help("TR2040"));

    public static readonly DiagnosticDescriptor CachedStream = new(
        "TR2041",
        "Cached method with a streamed result",
        "[Cached] on '{0}' changes nothing for a caller who stops early: {1}, and what is not read to its end is not stored. Return the whole value, or remove it.",
        Category,
        DiagnosticSeverity.Warning,
        true,
        helpLinkUri: Help("TR2041"));

    public static readonly DiagnosticDescriptor CachedBesideNoStore = new(
        "TR2042",
        "Cached and not to be stored",
        "[Cached] on '{0}' changes nothing: {1}. Keep one of them.",
        Category,
        DiagnosticSeverity.Warning,
        true,
        helpLinkUri: Help("TR2042"));

    public static readonly DiagnosticDescriptor BadCacheLifetime = new(
        "TR2043",
        "Cache lifetime that cannot hold",
        "[Cached] on '{0}' cannot hold: {1}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR2043"));

    public static readonly DiagnosticDescriptor BadInvalidation = new(
        "TR2044",
        "Invalidation of what is not known",
        "'{0}' cannot invalidate '{1}': {2}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR2044"));

    public static readonly DiagnosticDescriptor BadRateLimit = new(
        "TR2045",
        "Rate limit that cannot hold",
        "[RateLimit] on '{0}' cannot hold: {1}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR2045"));

    public static readonly DiagnosticDescriptor SecondRateLimit = new(
        "TR2046",
        "Two rate limits for one time",
        "'{0}' has two [RateLimit] for {1} s, and the narrower one decides. Keep that one.",
        Category,
        DiagnosticSeverity.Warning,
        true,
        helpLinkUri: Help("TR2046"));
}
