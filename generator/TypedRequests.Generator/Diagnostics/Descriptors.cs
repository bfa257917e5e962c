using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Diagnostics;

/// <summary>The catalogue, in ID order. TR1 interface and method shape, TR2 route and binding, TR3 results and JSON, TR4 uses. IDs are never reused.</summary>
internal static partial class Descriptors
{
    private const string Category = "TypedRequests";

    public static readonly DiagnosticDescriptor UnexpectedFailure = new(
        "TR1999",
        "Unexpected failure in the generator",
        "No client could be emitted for '{0}': {1}. This is a bug in TypedRequests; please report it with the declaration of the interface.",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR1999"));

    private static string Help(string id) => "https://github.com/typedrequests/typedrequests/blob/main/docs/diagnostics/" + id;
}
