using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Diagnostics;

/// <summary>TR3: JSON types.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor JsonTypeRefused = new(
        "TR3002",
        "Type without a JSON format",
        "'{0}' cannot be read or written as JSON ('{1}'): {2}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR3002"));

    public static readonly DiagnosticDescriptor JsonNameClash = new(
        "TR3003",
        "One JSON name for two members",
        "'{0}' has the JSON name of another member: {1}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR3003"));

    public static readonly DiagnosticDescriptor JsonContextLacks = new(
        "TR3004",
        "Type that the JsonContext lacks",
        "'{0}' cannot be emitted ('{1}': {2}) and '{3}' does not hold it. Add [JsonSerializable(typeof({1}))] to '{3}'.",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR3004"));
}
