using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>What was found out about one type under one policy. Types refer to each other, also in circles, so the closure is walked, not copied.</summary>
internal sealed class JsonNode
{
    private readonly List<(string Path, JsonNode Node)> _edges = [];
    private readonly List<JsonRefusal> _refusals = [];
    private readonly List<INamedTypeSymbol> _met = [];
    private readonly List<JsonRemark> _remarks = [];
    private readonly HashSet<ITypeSymbol> _named = new(SymbolEqualityComparer.Default);
    private int _locals;

    /// <summary>The definition of the type; null for the place where exploring started.</summary>
    public INamedTypeSymbol? Definition { get; init; }

    /// <summary>The format to emit; null for the place where exploring started, and for a type that is refused.</summary>
    public JsonTypeModel? Model { get; set; }

    /// <summary>The expression of the format.</summary>
    public string Format { get; init; } = "";

    public IReadOnlyList<JsonRefusal> Refusals => _refusals;

    public IReadOnlyList<(string Path, JsonNode Node)> Edges => _edges;

    /// <summary>The types of this project that are used here, with any format.</summary>
    public IReadOnlyList<INamedTypeSymbol> Met => _met;

    public void Meet(INamedTypeSymbol type) => _met.Add(type);

    /// <summary>The types that the emitted text names.</summary>
    public IReadOnlyCollection<ITypeSymbol> Named => _named;

    public void Name(ITypeSymbol type) => _named.Add(type);

    public IReadOnlyList<JsonRemark> Remarks => _remarks;

    public void Remark(JsonRemark remark) => _remarks.Add(remark);

    /// <summary>The number of the next local variable in the expression of the format.</summary>
    public int NextLocal() => _locals++;

    public void Refuse(JsonRefusal refusal) => _refusals.Add(refusal);

    public void Reach(string path, JsonNode node) => _edges.Add((path, node));
}
