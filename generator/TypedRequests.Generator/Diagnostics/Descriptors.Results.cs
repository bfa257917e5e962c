using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Diagnostics;

/// <summary>TR3: results. Those about JSON types stand beside, in Descriptors.Json.cs.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor UnsupportedResult = new(
        "TR3001",
        "Unsupported return type",
        "Method '{0}' returns '{1}', which no answer can become. {2}.",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR3001"));

    public static readonly DiagnosticDescriptor JsonTypeRefused = new(
        "TR3002",
        "Type without a JSON format",
        "'{0}' cannot be {3} ('{1}'): {2}",
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
        "JsonContext that does not serve the type",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR3004"));

    public static readonly DiagnosticDescriptor NullOnWithoutNull = new(
        "TR3005",
        "[NullOn] without a nullable result",
        "Method '{0}' never returns null. Return '{1}', or remove [NullOn].",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR3005"));

    public static readonly DiagnosticDescriptor BadStatus = new(
        "TR3006",
        "Status that cannot occur here",
        "Status {0}: {1}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR3006"));

    public static readonly DiagnosticDescriptor BadPaging = new(
        "TR3007",
        "Paging that cannot work",
        "Method '{0}': {1}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR3007"));

    public static readonly DiagnosticDescriptor BodyOfHead = new(
        "TR3008",
        "Body of a HEAD request",
        "Method '{0}' asks for a body and the answer to HEAD never has one. Return Task<Response>.",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR3008"));

    public static readonly DiagnosticDescriptor TypeParameterWithoutFormat = new(
        "TR3009",
        "Type parameter without a format",
        "'{0}' is read or written as JSON and only the caller knows how. Add a parameter 'JsonTypeInfo<{0}> typeInfo'.",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR3009"));

    public static readonly DiagnosticDescriptor MemberMadeElsewhere = new(
        "TR3010",
        "Member that another generator makes",
        "'{0}': another source generator makes a member of this ([{1}]), and no generator sees what another one adds, so it is never sent or read. Declare the property yourself, or move the type to a project that this one references.",
        Category,
        DiagnosticSeverity.Info,
        true,
        helpLinkUri: Help("TR3010"));

    public static readonly DiagnosticDescriptor JsonMemberNotRead = new(
        "TR3011",
        "Member that JSON is not read into",
        "'{0}' keeps its initial value: JSON is not read into it. {1} If it is only written, mark it [JsonIgnore(Condition = JsonIgnoreCondition.WhenReading)].",
        Category,
        DiagnosticSeverity.Warning,
        true,
        helpLinkUri: Help("TR3011"));

    public static readonly DiagnosticDescriptor JsonContradiction = new(
        "TR3012",
        "Attributes of System.Text.Json that contradict each other",
        "'{0}': {1}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR3012"));

    public static readonly DiagnosticDescriptor UnionCasesAlike = new(
        "TR3013",
        "Cases of a union that look alike",
        "Union '{0}': {1}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR3013"));

    public static readonly DiagnosticDescriptor BadUnion = new(
        "TR3014",
        "Union that cannot be one",
        "Union '{0}': {1}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR3014"));

    public static readonly DiagnosticDescriptor BadConstant = new(
        "TR3015",
        "Constant that its member cannot be",
        "'{0}' is marked [JsonConst]: {1}",
        Category,
        DiagnosticSeverity.Error,
        true,
        helpLinkUri: Help("TR3015"));
}
