using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Diagnostics;

/// <summary>TR4: uses of sessions and clients.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor NoClientForType = new(
        "TR4001",
        "Client asked of a type that has none",
        "'{0}' has no client: {1}. {2}.",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR4001"));

    public static readonly DiagnosticDescriptor HandlerDoesSessionWork = new(
        "TR4002",
        "Handler that does the session's work",
        "This {0} {1} itself, which the session does above it and refuses below it. Set {2} to false.",
        Category,
        DiagnosticSeverity.Warning,
        true,
        helpLinkUri: Help("TR4002"));

    public static readonly DiagnosticDescriptor SingletonCapturesScopedClient = new(
        "TR4003",
        "Singleton that captures a client of a scoped session",
        "Singleton '{0}' keeps '{1}', a client of a scoped session, for the life of the process: one user's cookies would serve everybody. Register '{0}' as scoped.",
        Category,
        DiagnosticSeverity.Warning,
        true,
        helpLinkUri: Help("TR4003"),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor StreamedResultNotDisposed = new(
        "TR4004",
        "Streamed result that is not disposed",
        "This {0} holds its connection until it is disposed. Declare it with 'using'.",
        Category,
        DiagnosticSeverity.Warning,
        true,
        helpLinkUri: Help("TR4004"));

    public static readonly DiagnosticDescriptor NoFormatForType = new(
        "TR4005",
        "JSON asked of a type without a format",
        "No reader or writer is emitted for '{0}': {1}. {2}.",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR4005"));

    public static readonly DiagnosticDescriptor UrlHolesNotEscaped = new(
        "TR4006",
        "URL whose holes are not escaped",
        "This URL becomes a string before the session sees it, so '{0}' is not escaped. {1}.",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR4006"));
}
