using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Bindings;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Parsing;

/// <summary>What the parsing of one method shares: its verb and route, and the bindings found so far.</summary>
internal sealed class MethodContext(ClientContext client, IMethodSymbol symbol, AttributeUse[] attributes, VerbUse verb, IReadOnlyList<RoutePart> route, RejectingSink sink)
{
    // Made when they are first asked for: most methods need none of them.
    private List<string>? _refused;
    private List<(string Name, AttributeUse Attribute)>? _headers;

    public ClientContext Client { get; } = client;

    public IMethodSymbol Symbol { get; } = symbol;

    /// <summary>What stands on the method, read once.</summary>
    public AttributeUse[] Attributes { get; } = attributes;

    public VerbUse Verb { get; } = verb;

    public IReadOnlyList<RoutePart> Route { get; } = route;

    public RejectingSink Sink { get; } = sink;

    /// <summary>Statements in the order in which they are emitted.</summary>
    public List<BindingModel> Bindings { get; } = [];

    /// <summary>What fills the placeholders of the path.</summary>
    public PathValues PathValues { get; } = new();

    /// <summary>The placeholders of the query that a value fills.</summary>
    public List<RoutePart> FilledQueries { get; } = [];

    /// <summary>Names whose parameter was refused: a placeholder of that name is wrong once, not twice.</summary>
    public List<string> Refused => _refused ??= [];

    public BodyUse Body { get; } = new();

    public NameUse Names { get; } = new();

    /// <summary>The headers that arguments give, and the attribute that names each.</summary>
    public List<(string Name, AttributeUse Attribute)> Headers => _headers ??= [];

    /// <summary>The expression of the cancellation token, once a parameter brings it.</summary>
    public string? Token { get; set; }

    /// <summary>The <c>JsonTypeInfo&lt;T&gt;</c> parameters, by T.</summary>
    public Dictionary<ITypeSymbol, string>? TypeInfos { get; private set; }

    /// <summary>What was inferred and cannot be read off the signature, for the emitted comment.</summary>
    public string Inferred { get; private set; } = "";

    /// <summary>Whether a parameter without an attribute may become the body: none asks to be it.</summary>
    public bool InfersBody => ExplicitContent is null;

    /// <summary>The attribute of the first parameter that asks to be content: <c>Body</c>, <c>Form</c> or <c>Part</c>.</summary>
    public string? ExplicitContent { get; set; }

    public void Infer(string what) => Inferred = Inferred.Length == 0 ? what : $"{Inferred}, {what}";

    public void AddTypeInfo(ITypeSymbol type, string expression) => (TypeInfos ??= new(SymbolEqualityComparer.Default))[type] = expression;

    /// <summary>The expression of a type's format, or null after a finding.</summary>
    public string? Format(ITypeSymbol type, IPlaced place) => Client.Json.Format(type, place, Sink, TypeInfos);

    /// <summary>The same for a type that stands as an argument of another.</summary>
    public string? FormatOfArgument(ITypeSymbol type, IPlaced place) => Client.Json.FormatOfArgument(type, place, Sink, TypeInfos);

    public TypeRef Type(ITypeSymbol type) => Client.Type(type);

    public void Report(DiagnosticDescriptor descriptor, Location? location, params string[] arguments) => Sink.Report(descriptor, location, arguments);

    public void Add(string member, params string?[] arguments) => Bindings.Add(new CallStatement(member, arguments));
}
