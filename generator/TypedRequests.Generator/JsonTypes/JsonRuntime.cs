namespace TypedRequests.Generator.JsonTypes;

/// <summary>The runtime's names as they stand in emitted formats.</summary>
internal static class JsonRuntime
{
    public const string Reader = "ref global::System.Text.Json.Utf8JsonReader reader";
    public const string Writer = "global::System.Text.Json.Utf8JsonWriter writer";
    public const string Format = "global::TypedRequests.JsonFormat";
    public const string Member = "global::TypedRequests.JsonMember";
    public const string Optional = "global::TypedRequests.Optional";
    public const string Read = "global::TypedRequests.CompilerServices.JsonRead";
    public const string Write = "global::TypedRequests.CompilerServices.JsonWrite";
    public const string Leaf = "global::TypedRequests.CompilerServices.JsonLeaf";
    public const string Shapes = "global::TypedRequests.CompilerServices.JsonShapes";
    public const string Anonymous = "global::TypedRequests.CompilerServices.JsonAnonymous";
    public const string Keys = "global::TypedRequests.CompilerServices.JsonKeys";
    public const string Names = "global::TypedRequests.CompilerServices.JsonNames";
    public const string ObjectFormat = "global::TypedRequests.CompilerServices.JsonObjectFormat";
    public const string CollectionFormat = "global::TypedRequests.CompilerServices.JsonCollectionFormat";
    public const string UnionFormat = "global::TypedRequests.CompilerServices.JsonUnionFormat";
    public const string CaseFormat = "global::TypedRequests.CompilerServices.JsonCaseFormat";
    public const string Cases = "global::TypedRequests.CompilerServices.JsonCases";
    public const string EnumFormat = "global::TypedRequests.CompilerServices.JsonEnumFormat";
    public const string EnumTraits = "global::TypedRequests.CompilerServices.JsonEnumTraits";
    public const string Discriminator = "global::TypedRequests.CompilerServices.JsonDiscriminator";
    public const string Converters = "global::System.Text.Json.Serialization.Metadata.JsonMetadataServices";
    public const string Handling = "global::System.Text.Json.Serialization.JsonNumberHandling";
    public const string TokenType = "global::System.Text.Json.JsonTokenType";
    public const string NullToken = "reader.TokenType == global::System.Text.Json.JsonTokenType.Null";

    /// <summary>The namespace of the attributes that System.Text.Json reads.</summary>
    public const string Attributes = "System.Text.Json.Serialization";
}
