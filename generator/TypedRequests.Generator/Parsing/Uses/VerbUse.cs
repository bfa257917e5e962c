using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Parsing;

/// <summary>A method's verb and route, and the attribute that says so.</summary>
internal sealed class VerbUse(string verb, string route, AttributeUse attribute)
{
    public string Verb { get; } = verb;

    public string Route { get; } = route;

    public AttributeUse Attribute { get; } = attribute;

    /// <summary>Which argument of the attribute is the route.</summary>
    public int RouteArgument => Attribute.Name == "HttpMethod" ? 1 : 0;

    /// <summary>A complex argument without an attribute becomes the body of these.</summary>
    public bool InfersBody => Verb is "POST" or "PUT" or "PATCH";

    /// <summary>Bodies are allowed here but mean nothing to most servers.</summary>
    public bool HasNoBody => Verb is "GET" or "HEAD" or "OPTIONS" or "TRACE";
}
