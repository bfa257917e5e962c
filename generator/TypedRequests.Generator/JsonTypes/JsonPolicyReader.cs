using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>Reads a policy: what an attribute says, else what the assembly says, else the defaults.</summary>
internal static class JsonPolicyReader
{
    public static JsonPolicy Read(IAssemblySymbol assembly, AttributeData? attribute = null)
    {
        AttributeUse? own = attribute is null ? null : new AttributeUse("", attribute);
        var defaults = AttributeReader.Find(assembly, "TypedClientDefaults");
        return new JsonPolicy(Number("Naming", own, defaults), Number("Enums", own, defaults), Number("Nullability", own, defaults), null, Flag("CaseSensitive", own, defaults), Flag("EmptyStringAsNull", own, defaults));
    }

    private static bool Flag(string name, AttributeUse? own, AttributeUse? defaults) => (own?.Named(name) ?? defaults?.Named(name)) is true;

    private static int Number(string name, AttributeUse? own, AttributeUse? defaults) => (own?.Named(name) ?? defaults?.Named(name)) as int? ?? 0;
}
