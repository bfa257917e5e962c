using FsCheck;
using FsCheck.Fluent;

namespace TypedRequests.Generator.Tests.Json.Differential;

/// <summary>Random unions where both sides have them: two records, told by a discriminator that stands first.</summary>
internal static class UnionSpecs
{
    public static string Declare(string name, string parameters, string properties) =>
        $"[JsonUnion, JsonPolymorphic(TypeDiscriminatorPropertyName = \"kind\"), JsonDerivedType(typeof({name}.{name}One), \"one\"), JsonDerivedType(typeof({name}.{name}Two), 2)] "
        + $"public abstract record {name} {{ public sealed record {name}One({parameters}) : {name}; public sealed record {name}Two : {name} {{ {properties} }} }}";

    /// <summary>Mostly an object with its discriminator; now and then one that is unknown or missing.</summary>
    public static Gen<string> Json(Gen<string> one, Gen<string> two) => Gen.Frequency(
        (10, one.Select(static json => With("\"one\"", json))),
        (10, two.Select(static json => With("2", json))),
        (1, Gen.Elements("\"two\"", "1", "null").SelectMany(kind => two.Select(json => With(kind, json)))),
        (1, two));

    private static string With(string kind, string json) => json.Trim('{', '}').Trim().Length == 0 ? $"{{\"kind\":{kind}}}" : $"{{\"kind\":{kind},{json[1..]}";
}
