using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Parsing;

/// <summary>Reads a method's verb and route.</summary>
internal static class VerbParser
{
    public static bool IsVerb(AttributeUse attribute) => attribute.Name is "Get" or "Post" or "Put" or "Patch" or "Delete" or "Head" or "Options" or "HttpMethod";

    /// <summary>The method's one verb, or null after a finding.</summary>
    public static VerbUse? Parse(IMethodSymbol method, AttributeUse[] attributes, FindingSink sink)
    {
        var first = Array.FindIndex(attributes, IsVerb);
        if (first < 0)
        {
            sink.Report(Descriptors.MethodWithoutVerb, method.Locations.FirstOrDefault(), method.Name);
            return null;
        }

        if (Array.FindIndex(attributes, first + 1, IsVerb) < 0)
        {
            return Parse(attributes[first], sink);
        }

        var verbs = Array.FindAll(attributes, IsVerb);
        foreach (var verb in verbs.Skip(1))
        {
            sink.Report(Descriptors.TwoVerbs, verb.Location, method.Name, string.Join(" and ", verbs.Select(static other => $"[{other.Name}]")));
        }

        return null;
    }

    private static VerbUse? Parse(AttributeUse attribute, FindingSink sink)
    {
        var isCustom = attribute.Name == "HttpMethod";
        var verb = isCustom ? attribute.Text(0) : Upper(attribute.Name);
        if (!Tokens.IsToken(verb))
        {
            if (attribute.IsBroken(0))
            {
                return null;
            }

            sink.Report(Descriptors.BadVerb, attribute.ArgumentLocation(0), verb ?? "");
            return null;
        }

        if (attribute.Text(isCustom ? 1 : 0) is not { } route)
        {
            if (attribute.IsBroken(isCustom ? 1 : 0))
            {
                return null; // the compiler says what is wrong with the constant
            }

            sink.Report(Descriptors.MalformedRoute, attribute.ArgumentLocation(isCustom ? 1 : 0), "null", "it is null. Write \"\" for the base address itself.");
            return null;
        }

        return new VerbUse(verb!, route, attribute); // a token is not null
    }

    private static string Upper(string name) => name switch
    {
        "Get" => "GET",
        "Post" => "POST",
        "Put" => "PUT",
        "Patch" => "PATCH",
        "Delete" => "DELETE",
        _ => name.ToUpperInvariant(),
    };
}
