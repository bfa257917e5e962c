using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Bindings;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;

namespace TypedRequests.Generator.Parsing;

/// <summary>What the parsing of one method shares: its verb and route, and the bindings found so far.</summary>
internal sealed class MethodContext(ClientContext client, IMethodSymbol symbol, VerbUse verb, IReadOnlyList<RoutePart> route, RejectingSink sink)
{
    public ClientContext Client { get; } = client;

    public IMethodSymbol Symbol { get; } = symbol;

    public VerbUse Verb { get; } = verb;

    public IReadOnlyList<RoutePart> Route { get; } = route;

    public RejectingSink Sink { get; } = sink;

    /// <summary>Statements in the order in which they are emitted.</summary>
    public List<BindingModel> Bindings { get; } = [];

    /// <summary>What fills the placeholders of the path, by placeholder.</summary>
    public Dictionary<string, PathValue> PathValues { get; } = new(StringComparer.Ordinal);

    /// <summary>The placeholders of the query that a value fills.</summary>
    public HashSet<RoutePart> FilledQueries { get; } = [];

    /// <summary>Names whose parameter was refused: a placeholder of that name is wrong once, not twice.</summary>
    public HashSet<string> Refused { get; } = new(StringComparer.Ordinal);

    public BodyUse Body { get; } = new();

    public NameUse Names { get; } = new();

    /// <summary>The headers that arguments and the method's constants give, and where each is named.</summary>
    public List<(string Name, Location? Location)> Headers { get; } = [];

    /// <summary>The expression of the cancellation token, once a parameter brings it.</summary>
    public string? Token { get; set; }

    /// <summary>The <c>JsonTypeInfo&lt;T&gt;</c> parameters, by T.</summary>
    public Dictionary<ITypeSymbol, string> TypeInfos { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>What was inferred and cannot be read off the signature, for the emitted comment.</summary>
    public List<string> Inferred { get; } = [];

    /// <summary>Whether a parameter without an attribute may become the body: none asks to be it.</summary>
    public bool InfersBody { get; set; }

    /// <summary>The expression of a type's format, or null after a finding.</summary>
    public string? Format(ITypeSymbol type, Location? location) => Client.Json.Format(type, location, Sink, TypeInfos);

    /// <summary>The same for a type that stands as an argument of another.</summary>
    public string? FormatOfArgument(ITypeSymbol type, Location? location) => Client.Json.FormatOfArgument(type, location, Sink, TypeInfos);

    public TypeRef Type(ITypeSymbol type) => Client.Type(type);

    public void Report(DiagnosticDescriptor descriptor, Location? location, params string[] arguments) => Sink.Report(descriptor, location, arguments);

    public void Add(string member, params string?[] arguments) => Bindings.Add(new CallStatement(member, arguments));
}
