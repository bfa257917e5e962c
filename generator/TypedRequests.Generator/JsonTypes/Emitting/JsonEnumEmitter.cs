using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.JsonTypes.Emitting;

/// <summary>Writes the format of an enum: its names and values; the rest is the runtime's.</summary>
internal static class JsonEnumEmitter
{
    public static void Emit(CodeWriter code, JsonTypeModel type, JsonEnumModel model)
    {
        var name = type.Type.Name;
        using var body = code.Block($"internal sealed class {type.FormatName} : {JsonRuntime.EnumFormat}<{name}>");
        code.Line($"public static readonly {type.FormatName} Instance = new();");
        code.Line();
        code.Line($"private {type.FormatName}()");
        using (code.Indent())
        {
            var names = string.Join(", ", model.Members.Select(static member => CSharpText.Literal(member.JsonName)));
            var bits = string.Join(", ", model.Members.Select(static member => JsonScope.Mask(member.Bits)));
            var fallback = model.Fallback is null ? "" : $", {name}.{CSharpText.Identifier(model.Fallback)}";
            code.Line($": base({Traits(model)}, [{names}], [{bits}]{fallback})");
        }

        code.Line("{");
        code.Line("}");
        code.Line();
        code.Line($"protected override ulong ToBits({name} value) => unchecked((ulong){(model.IsSigned ? "(long)" : "")}value);");
        code.Line();
        code.Line($"protected override {name} FromBits(ulong bits) => unchecked(({name})bits);");
    }

    private static string Traits(JsonEnumModel model)
    {
        var traits = new List<string>();
        Add(traits, model.IsSigned, "Signed");
        Add(traits, model.IsFlags, "Flags");
        Add(traits, model.AsNumbers, "Numbers");
        Add(traits, traits.Count == 0, "None");
        return string.Join(" | ", traits);
    }

    private static void Add(List<string> traits, bool has, string name)
    {
        if (has)
        {
            traits.Add($"{JsonRuntime.EnumTraits}.{name}");
        }
    }
}
