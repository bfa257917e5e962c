using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Diagnostics;

/// <summary>TR001 and TR002: what has to be known before clients of Refit and RestEase become clients of ours.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor RefitClient = new(
        "TR0010",
        "Refit interface that can be a client of TypedRequests",
        "Interface '{0}' of Refit can be a TypedRequests client: {1}",
        Category,
        DiagnosticSeverity.Info,
        true,
        helpLinkUri: Help("TR0010"));

    public static readonly DiagnosticDescriptor RefitDiffers = new(
        "TR0011",
        "Refit sends or reads this in another way",
        "'{0}': {1}",
        Category,
        DiagnosticSeverity.Info,
        true,
        helpLinkUri: Help("TR0011"));

    public static readonly DiagnosticDescriptor RefitStays = new(
        "TR0012",
        "Refit interface that stays as it is",
        "'{0}' cannot be carried over: {1}. See {2}.",
        Category,
        DiagnosticSeverity.Info,
        true,
        helpLinkUri: Help("TR0012"));

    public static readonly DiagnosticDescriptor RefitCreation = new(
        "TR0013",
        "Client that RestService makes",
        "A session can make this client: {0}",
        Category,
        DiagnosticSeverity.Info,
        true,
        helpLinkUri: Help("TR0013"));

    public static readonly DiagnosticDescriptor RefitRegistration = new(
        "TR0014",
        "Client that AddRefitClient registers",
        "A session can be registered with this client: {0}",
        Category,
        DiagnosticSeverity.Info,
        true,
        helpLinkUri: Help("TR0014"));

    public static readonly DiagnosticDescriptor RefitSettings = new(
        "TR0015",
        "RefitSettings that have another place",
        "These settings have another place: {0}",
        Category,
        DiagnosticSeverity.Info,
        true,
        helpLinkUri: Help("TR0015"));

    public static readonly DiagnosticDescriptor RefitResult = new(
        "TR0016",
        "Result or exception of Refit's",
        "'{0}' has another form here: {1}",
        Category,
        DiagnosticSeverity.Info,
        true,
        helpLinkUri: Help("TR0016"));

    public static readonly DiagnosticDescriptor RefitPart = new(
        "TR0017",
        "Part of a multipart body of Refit's",
        "A FilePart takes its place: {0}",
        Category,
        DiagnosticSeverity.Info,
        true,
        helpLinkUri: Help("TR0017"));

    public static readonly DiagnosticDescriptor RestEaseClient = new(
        "TR0020",
        "RestEase interface that can be a client of TypedRequests",
        "Interface '{0}' of RestEase can be a TypedRequests client: {1}",
        Category,
        DiagnosticSeverity.Info,
        true,
        helpLinkUri: Help("TR0020"));

    public static readonly DiagnosticDescriptor RestEaseDiffers = new(
        "TR0021",
        "RestEase sends or reads this in another way",
        "'{0}': {1}",
        Category,
        DiagnosticSeverity.Info,
        true,
        helpLinkUri: Help("TR0021"));

    public static readonly DiagnosticDescriptor RestEaseStays = new(
        "TR0022",
        "RestEase interface that stays as it is",
        "'{0}' cannot be carried over: {1}. See {2}.",
        Category,
        DiagnosticSeverity.Info,
        true,
        helpLinkUri: Help("TR0022"));

    public static readonly DiagnosticDescriptor RestEaseCreation = new(
        "TR0023",
        "Client that RestEase makes",
        "A session can make this client: {0}",
        Category,
        DiagnosticSeverity.Info,
        true,
        helpLinkUri: Help("TR0023"));

    public static readonly DiagnosticDescriptor RestEaseResult = new(
        "TR0024",
        "Result or exception of RestEase's",
        "'{0}' has another form here: {1}",
        Category,
        DiagnosticSeverity.Info,
        true,
        helpLinkUri: Help("TR0024"));

    /// <summary>What is said of the code of other libraries.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfMigration { get; } =
        [RefitClient, RefitDiffers, RefitStays, RefitCreation, RefitRegistration, RefitSettings, RefitResult, RefitPart, RestEaseClient, RestEaseDiffers, RestEaseStays, RestEaseCreation, RestEaseResult];
}
