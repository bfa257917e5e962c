using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.JsonTypes.Unions;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes.Shapes;

/// <summary>A type that is one token, or JSON as it is.</summary>
internal sealed class LeafShape : JsonShapeKind
{
    // JsonNumberHandling: read from, written as, or named by a string.
    private const int InQuotes = 7;

    private const string WriteNumber = "WriteNumber";
    private const string WriteString = "WriteString";

    // The name in JsonLeaf, how to read at once, the writer's method, the converter that makes it a key.
    private static readonly Dictionary<string, Leaf> s_leaves = new(StringComparer.Ordinal)
    {
        ["System.String"] = new("String", "String", WriteString, null),
        ["System.Boolean"] = new("Boolean", "reader.GetBoolean()", "WriteBoolean", "BooleanConverter"),
        ["System.Char"] = new("Char", null, null, "CharConverter"),
        ["System.SByte"] = new("SByte", "SByte", WriteNumber, "SByteConverter"),
        ["System.Byte"] = new("Byte", "Byte", WriteNumber, "ByteConverter"),
        ["System.Int16"] = new("Int16", "Int16", WriteNumber, "Int16Converter"),
        ["System.UInt16"] = new("UInt16", "UInt16", WriteNumber, "UInt16Converter"),
        ["System.Int32"] = new("Int32", "Int32", WriteNumber, "Int32Converter"),
        ["System.UInt32"] = new("UInt32", "UInt32", WriteNumber, "UInt32Converter"),
        ["System.Int64"] = new("Int64", "Int64", WriteNumber, "Int64Converter"),
        ["System.UInt64"] = new("UInt64", "UInt64", WriteNumber, "UInt64Converter"),
        ["System.Single"] = new("Single", "Single", WriteNumber, "SingleConverter"),
        ["System.Double"] = new("Double", "Double", WriteNumber, "DoubleConverter"),
        ["System.Decimal"] = new("Decimal", "Decimal", WriteNumber, "DecimalConverter"),
        ["System.Half"] = new("Half", null, null, "HalfConverter"),
        ["System.Int128"] = new("Int128", null, null, "Int128Converter"),
        ["System.UInt128"] = new("UInt128", null, null, "UInt128Converter"),
        ["System.Guid"] = new("Guid", "reader.GetGuid()", WriteString, "GuidConverter"),
        ["System.DateTime"] = new("DateTime", "reader.GetDateTime()", WriteString, "DateTimeConverter"),
        ["System.DateTimeOffset"] = new("DateTimeOffset", "reader.GetDateTimeOffset()", WriteString, "DateTimeOffsetConverter"),
        ["System.DateOnly"] = new("DateOnly", null, null, "DateOnlyConverter"),
        ["System.TimeOnly"] = new("TimeOnly", null, null, "TimeOnlyConverter"),
        ["System.TimeSpan"] = new("TimeSpan", null, null, "TimeSpanConverter"),
        ["System.Uri"] = new("Uri", null, null, "UriConverter!"),
        ["System.Version"] = new("Version", null, null, "VersionConverter!"),
        ["System.Byte[]"] = new("Bytes", "Bytes", "WriteBase64String", null),
        ["System.Memory<byte>"] = new("Memory", null, null, null),
        ["System.ReadOnlyMemory<byte>"] = new("ReadOnlyMemory", null, null, null),
        ["System.Object"] = new("Object", null, null, null),
        ["System.Text.Json.JsonElement"] = new("Element", null, null, null),
        ["System.Text.Json.JsonDocument"] = new("Document", null, null, null),
        ["System.Text.Json.Nodes.JsonNode"] = new("Node", null, null, null),
        ["System.Text.Json.Nodes.JsonObject"] = new("NodeObject", null, null, null),
        ["System.Text.Json.Nodes.JsonArray"] = new("NodeArray", null, null, null),
        ["System.Text.Json.Nodes.JsonValue"] = new("NodeValue", null, null, null),
    };

    public override bool Claims(ITypeSymbol type, JsonPlace place) => IsLeaf(type);

    public static bool IsLeaf(ITypeSymbol type) => NameOf(type) is { } name && s_leaves.ContainsKey(name);

    public override IReadOnlyList<JsonForm> Forms(ITypeSymbol type, JsonPlace place) => JsonForm.Of(NameOf(type) switch
    {
        "System.Boolean" => JsonKinds.True | JsonKinds.False,
        "System.Object" or "System.Text.Json.JsonElement" or "System.Text.Json.JsonDocument" or "System.Text.Json.Nodes.JsonNode" => JsonForm.Values | JsonKinds.Object | JsonKinds.Array,
        "System.Text.Json.Nodes.JsonObject" => JsonKinds.Object,
        "System.Text.Json.Nodes.JsonArray" => JsonKinds.Array,
        "System.Text.Json.Nodes.JsonValue" => JsonForm.Values,
        _ => !IsNumber(type) ? JsonKinds.String : place.NumberHandling is { } handling && (handling & InQuotes) != 0 ? JsonKinds.Number | JsonKinds.String : JsonKinds.Number,
    });

    public override JsonShape? Make(ITypeSymbol type, JsonPlace place)
    {
        var leaf = s_leaves[NameOf(type)!]; // Claims has found it
        var isDynamic = type.TypeKind == TypeKind.Dynamic;
        var shape = new JsonShape(place.Type(isDynamic ? place.Context.Compilation.ObjectType : type), leaf.Format)
        {
            IsDynamic = isDynamic,
            Read = leaf.Read,
            ReadOrNull = leaf.Name == "String" ? "reader.GetString()" : null,
            Write = leaf.Write,
            HasValue = leaf.Name == "Element" ? ".ValueKind != global::System.Text.Json.JsonValueKind.Undefined" : null,
            Key = leaf.Key,
            EmptyIsNull = place.Policy.EmptyIsNull && !leaf.TakesEmpty,
        };
        return place.NumberHandling is { } handling && IsNumber(type) ? Handled(shape, handling) : shape;
    }

    private static JsonShape Handled(JsonShape shape, int handling) => shape with
    {
        Format = $"{JsonRuntime.Shapes}.Number({shape.Format}, ({JsonRuntime.Handling}){Text.CSharpText.Literal(handling)})",
        Read = null,
        Write = null,
    };

    private static bool IsNumber(ITypeSymbol type) =>
        type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double || type.Name is "Half" or "Int128" or "UInt128";

    private static string? NameOf(ITypeSymbol type) => type switch
    {
        IDynamicTypeSymbol => "System.Object",
        IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } => "System.Byte[]",
        INamedTypeSymbol { ContainingType: null, Arity: 1, Name: "Memory" or "ReadOnlyMemory" } memory
            when memory.TypeArguments[0].SpecialType == SpecialType.System_Byte => TypeNames.FrameworkName(memory) + "<byte>",
        INamedTypeSymbol { ContainingType: null, Arity: 0 } named => TypeNames.FrameworkName(named),
        _ => null,
    };

    private sealed class Leaf(string name, string? read, string? write, string? key)
    {
        public string Name { get; } = name;

        public string Format { get; } = $"{JsonRuntime.Leaf}.{name}";

        /// <summary>A call on the reader, or of a method of JsonRead.</summary>
        public string? Read { get; } = read is null || read.StartsWith("reader.", StringComparison.Ordinal) ? read : $"{JsonRuntime.Read}.{read}(ref reader)";

        public string? Write { get; } = write;

        /// <summary>An empty string is a value of it, or it is any JSON.</summary>
        public bool TakesEmpty { get; } = name is "String" or "Bytes" or "Memory" or "ReadOnlyMemory" or "Object" or "Element" or "Document" || name.StartsWith("Node", StringComparison.Ordinal);

        public string? Key { get; } = name == "String" ? $"{JsonRuntime.Keys}.String" : key is null ? null : $"{JsonRuntime.Keys}.Of{(key.EndsWith("!", StringComparison.Ordinal) ? $"<global::System.{name}>" : "")}({JsonRuntime.Converters}.{key})";
    }
}
