using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Results;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Parsing;

/// <summary>Where <c>[Cached]</c> stands and nothing comes of it.</summary>
internal static class CacheChecks
{
    /// <summary>What stands beside it, on an interface or a method.</summary>
    public static void CheckBeside(AttributeUse[] attributes, ISymbol symbol, FindingSink sink)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.Name == "Cached" && Obstacle(attributes) is { } obstacle)
            {
                sink.Report(Descriptors.CachedBesideNoStore, attribute.Location, symbol.Name, obstacle);
            }
        }
    }

    public static void Check(MethodContext method, ReturnUse returned)
    {
        foreach (var attribute in method.Attributes)
        {
            if (attribute.Name == "Cached")
            {
                Check(attribute, method, returned);
            }
        }
    }

    private static void Check(AttributeUse attribute, MethodContext method, ReturnUse returned)
    {
        if (Verb(attribute, method.Verb.Verb) is { } why)
        {
            method.Report(Descriptors.CachedVerb, attribute.Location, method.Symbol.Name, why);
        }

        if (Streamed(returned) is { } what)
        {
            method.Report(Descriptors.CachedStream, attribute.Location, method.Symbol.Name, what);
        }

        // What the method says itself stands on the same level, and was told there.
        if (Obstacle(method.Attributes) is null && AsksForNothing(AttributeReader.Read(method.Symbol.ContainingType)))
        {
            method.Report(Descriptors.CachedBesideNoStore, attribute.Location, method.Symbol.Name, "its interface sends Cache-Control: no-store");
        }
    }

    private static string? Verb(AttributeUse attribute, string verb) => verb switch
    {
        "GET" => null,
        "POST" => attribute.Named("Seconds") is null ? "an answer to POST is stored only with a lifetime, and only if its Content-Location is the URL of the request. Add Seconds, or remove it" : null,
        _ => $"answers to {verb} are not stored. Remove it",
    };

    private static string? Streamed(ReturnUse returned) => ResultParsers.Choose(returned) switch
    {
        EventsParser => "events do not end",
        SequenceParser => "its items are read as they arrive",
        StreamParser => "its body is read as it arrives",
        _ => null,
    };

    private static string? Obstacle(AttributeUse[] attributes) =>
        Array.Exists(attributes, static attribute => attribute.Name == "NoCache") ? "[NoCache] stands beside it"
        : AsksForNothing(attributes) ? "it sends Cache-Control: no-store"
        : null;

    private static bool AsksForNothing(AttributeUse[] attributes) => Array.Exists(attributes, static attribute =>
        attribute is { Name: "Header", ArgumentCount: 2 }
        && string.Equals(attribute.Text(0), "Cache-Control", StringComparison.OrdinalIgnoreCase)
        && attribute.Text(1)?.IndexOf("no-store", StringComparison.OrdinalIgnoreCase) >= 0);
}
