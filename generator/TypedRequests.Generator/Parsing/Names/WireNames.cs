using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Parsing;

/// <summary>The name of a member or enum value in a route, query or form: its own attribute, then JSON's, then the naming policy.</summary>
internal static class WireNames
{
    public static string Of(ISymbol member, int naming) =>
        AttributeReader.Find(member, "Name")?.Text(0)
        ?? Foreign(member, "System.Text.Json.Serialization", member is IFieldSymbol ? "JsonStringEnumMemberNameAttribute" : "JsonPropertyNameAttribute")
        ?? EnumMember(member)
        ?? NameCase.Apply(naming, member.Name);

    private static string? Foreign(ISymbol member, string @namespace, string name) =>
        AttributeReader.FindForeign(member, @namespace, name)?.ConstructorArguments.FirstOrDefault().Value as string;

    /// <summary>What [EnumMember] calls a value.</summary>
    public static string? EnumMember(ISymbol member)
    {
        var named = AttributeReader.FindForeign(member, "System.Runtime.Serialization", "EnumMemberAttribute")?.NamedArguments;
        return named?.FirstOrDefault(static argument => argument.Key == "Value").Value.Value as string;
    }
}
