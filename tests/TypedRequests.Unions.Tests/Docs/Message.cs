using System.Text.Json.Serialization;

namespace TypedRequests.Unions.Tests.Docs;

/// <summary>docs/unions.md: told by a discriminator.</summary>
[JsonRecord]
[JsonUnion, JsonPolymorphic(TypeDiscriminatorPropertyName = "role")]
[JsonDerivedType(typeof(FromUser), "user"), JsonDerivedType(typeof(FromTool), "tool")]
public abstract record Message
{
    public sealed record FromUser(Content Content) : Message;
    public sealed record FromTool(string Content, string CallId) : Message;
    public sealed record Note(string Value) : Message;
}
