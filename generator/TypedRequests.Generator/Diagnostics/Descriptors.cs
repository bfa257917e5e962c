using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Diagnostics;

/// <summary>The catalogue, in ID order, IDs never reused: TR1 here, TR2 route and binding, TR3 results and JSON, TR4 uses in files of their own.</summary>
internal static partial class Descriptors
{
    private const string Category = "TypedRequests";

    private static string Help(string id) => "https://github.com/typedrequests/typedrequests/blob/main/docs/diagnostics/" + id + ".md";

    public static readonly DiagnosticDescriptor InterfaceWithoutMarker = new(
        "TR1001",
        "Interface without [TypedClient]",
        "Interface '{0}' declares calls but has no [TypedClient], so no client is emitted for it. Add [TypedClient].",
        Category,
        DiagnosticSeverity.Warning,
        true,
        helpLinkUri: Help("TR1001"));

    public static readonly DiagnosticDescriptor InterfaceNotImplementable = new(
        "TR1002",
        "Interface that no client can implement",
        "No client can be emitted for interface '{0}': {1}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR1002"));

    public static readonly DiagnosticDescriptor MethodWithoutVerb = new(
        "TR1003",
        "Method without a verb",
        "Method '{0}' has no verb and no body of its own. Add [Get(\"/…\")] or another verb.",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR1003"));

    public static readonly DiagnosticDescriptor TwoVerbs = new(
        "TR1004",
        "Two verbs on one method",
        "Method '{0}' has the verbs {1}. Keep one of them.",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR1004"));

    public static readonly DiagnosticDescriptor ParameterByReference = new(
        "TR1005",
        "Parameter that cannot be sent",
        "Parameter '{0}' is {1}; an argument is sent by value. Change the parameter.",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR1005"));

    public static readonly DiagnosticDescriptor UnsupportedMember = new(
        "TR1006",
        "Member that is no call",
        "'{0}' is {1}, which no client can implement. Remove it from the interface, or give it a body.",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR1006"));

    public static readonly DiagnosticDescriptor PropertyWithoutBinding = new(
        "TR1007",
        "Property without a meaning",
        "Property '{0}' {1}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR1007"));

    public static readonly DiagnosticDescriptor TwoOfOneKind = new(
        "TR1008",
        "Two parameters of a kind that a call has once",
        "Parameter '{0}' is the second {1} of method '{2}'. A call takes one; remove it.",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR1008"));

    public static readonly DiagnosticDescriptor NoCancellationToken = new(
        "TR1009",
        "Asynchronous method without a CancellationToken",
        "Method '{0}' cannot be cancelled. Add a parameter 'CancellationToken cancellationToken = default'.",
        Category,
        DiagnosticSeverity.Info,
        true,
        helpLinkUri: Help("TR1009"));

    public static readonly DiagnosticDescriptor BadBaseAddress = new(
        "TR1010",
        "Base address that no URL can start with",
        "Base address '{0}' {1}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR1010"));

    public static readonly DiagnosticDescriptor InsecureBaseAddress = new(
        "TR1011",
        "Base address without TLS",
        "Base address '{0}' sends everything in clear. Write https.",
        Category,
        DiagnosticSeverity.Info,
        true,
        helpLinkUri: Help("TR1011"));

    public static readonly DiagnosticDescriptor VerbOutsideInterface = new(
        "TR1012",
        "Verb outside an interface",
        "[{0}] on '{1}' has no effect: {2}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR1012"));

    public static readonly DiagnosticDescriptor OldLanguage = new(
        "TR1013",
        "C# older than version 12",
        "Nothing is emitted for '{0}': the project is compiled as C# {1}, and emitted code is C# 12. Set LangVersion to 12 or newer.",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR1013"));

    public static readonly DiagnosticDescriptor BadClosedClient = new(
        "TR1014",
        "[ClosedClient] that closes nothing",
        "[ClosedClient] emits nothing for '{0}': {1}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR1014"));

    public static readonly DiagnosticDescriptor UnexpectedFailure = new(
        "TR1999",
        "Unexpected failure in the generator",
        "No client could be emitted for '{0}': {1}. This is a bug in TypedRequests; please report it with the declaration of the interface.",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR1999"));
}
