using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.JsonTypes.Emitting;

/// <summary>Writes the statements that write an object's members, and their names, encoded once.</summary>
internal static class JsonWriterEmitter
{
    private const string Encoded = "global::System.Text.Json.JsonEncodedText";

    public static void Emit(CodeWriter code, JsonScope scope)
    {
        if (scope.Model.Hierarchy is null)
        {
            EmitWhole(code, scope);
            code.Line();
        }

        using var body = code.Block($"public override void WriteMembers({JsonRuntime.Writer}, {scope.Type.Type.Name} value)");
        foreach (var local in Written(scope))
        {
            EmitMember(code, local);
        }
    }

    public static void EmitNames(CodeWriter code, JsonScope scope)
    {
        code.Line("// Apart, so that a program which only reads never encodes them.");
        using var body = code.Block("private static class Names");
        foreach (var local in Written(scope))
        {
            if (!local.Member.IsExtensionData)
            {
                code.Line($"public static readonly {Encoded} {Field(local)} = {Encoded}.Encode({CSharpText.Literal(local.Member.JsonName)});");
            }
        }
    }

    // Here and not in the base class: from a sealed class the call of WriteMembers is direct.
    private static void EmitWhole(CodeWriter code, JsonScope scope)
    {
        using var body = code.Block($"public override void Write({JsonRuntime.Writer}, {scope.Type.Type.Name} value)");
        if (!scope.Model.IsValueType)
        {
            using (code.Block("if (value is null)"))
            {
                code.Line("writer.WriteNullValue();");
                code.Line("return;");
            }

            code.Line();
        }

        code.Line("writer.WriteStartObject();");
        code.Line("WriteMembers(writer, value);");
        code.Line("writer.WriteEndObject();");
    }

    private static IEnumerable<JsonLocal> Written(JsonScope scope) =>
        scope.Locals.Where(static local => local.Member.IsWritten).OrderBy(static local => local.Member.IsExtensionData).ThenBy(static local => local.Member.Order);

    private static void EmitMember(CodeWriter code, JsonLocal local)
    {
        var member = local.Member;
        var read = $"{(member.Shape.IsDynamic ? "((object?)" : "")}value.{CSharpText.Identifier(member.Name)}{(member.Shape.IsDynamic ? ")" : "")}";
        if (member.IsExtensionData)
        {
            code.Line($"{JsonRuntime.Write}.Extra(writer, {read}{(local.IsNodes ? "" : ", " + local.Field)});");
        }
        else if (member.Const is { } constant)
        {
            code.Line($"writer.{constant.Write}({Name(local)}, {constant.Json});");
        }
        else if (member.IsOptional)
        {
            EmitOptional(code, local, read);
        }
        else if (member.Shape.Type.IsValueType && member.Null is JsonNull.Never or JsonNull.Default)
        {
            EmitValue(code, local, read);
        }
        else
        {
            EmitNullable(code, local, read);
        }
    }

    private static void EmitValue(CodeWriter code, JsonLocal local, string read)
    {
        var shape = local.Member.Shape;
        var condition = shape.HasValue is not null ? read + shape.HasValue
            : local.Member.Ignore == JsonIgnore.WhenDefault ? $"!global::System.Collections.Generic.EqualityComparer<{shape.Type.Name}>.Default.Equals({read}, default)"
            : null;
        if (condition is null)
        {
            code.Line(Write(local, read));
            return;
        }

        using var block = code.Block($"if ({condition})");
        code.Line(Write(local, read));
    }

    private static void EmitNullable(CodeWriter code, JsonLocal local, string read)
    {
        var (condition, value) = local.Present(read);
        using (code.Block($"if ({condition})"))
        {
            code.Line(Write(local, value));
        }

        if (local.Member.Ignore is JsonIgnore.Never or JsonIgnore.WhenReading)
        {
            using var block = code.Block("else");
            code.Line(local.Member is { Null: not JsonNull.Never, Shape: { ReadsNull: true, Type.IsValueType: false } or { FormatType: not null } }
                ? $"writer.WritePropertyName({Name(local)});\n{local.Format}.Write(writer, {read}!);"
                : $"writer.WriteNull({Name(local)});");
        }
    }

    private static void EmitOptional(CodeWriter code, JsonLocal local, string read)
    {
        using var block = code.Block($"if ({read}.HasValue)");
        if (local.Member is { Null: JsonNull.Never or JsonNull.Default, Shape.Type.IsValueType: true })
        {
            code.Line(Write(local, read + ".Value"));
            return;
        }

        var (condition, value) = local.Present(read + ".Value");
        using (code.Block($"if ({condition})"))
        {
            code.Line(Write(local, value));
        }

        using (code.Block("else"))
        {
            code.Line($"writer.WriteNull({Name(local)});");
        }
    }

    // The name and the brace in one call, and no second look for null.
    private static string Write(JsonLocal local, string value) => (local.Member.Written ?? local.Member.Shape) switch
    {
        { Write: { } method } => $"writer.{method}({Name(local)}, {value});",
        { HasMembers: true } => $"writer.WriteStartObject({Name(local)});\n{local.WrittenFormat}.WriteMembers(writer, {value});\nwriter.WriteEndObject();",
        _ => $"writer.WritePropertyName({Name(local)});\n{local.WrittenFormat}.Write(writer, {value});",
    };

    private static string Name(JsonLocal local) => "Names." + Field(local);

    // A field may not be called as its class, and should not hide what every object has.
    private static string Field(JsonLocal local) => local.Member.Name is "Names" or "Equals" or "GetHashCode" or "GetType" or "ToString" or "MemberwiseClone" or "ReferenceEquals" or "Finalize"
        ? local.Member.Name + "_"
        : CSharpText.Identifier(local.Member.Name);
}
