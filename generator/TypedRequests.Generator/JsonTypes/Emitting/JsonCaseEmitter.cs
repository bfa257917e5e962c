using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.JsonTypes.Emitting;

/// <summary>Writes the format of a case that stands for the one value it holds.</summary>
internal static class JsonCaseEmitter
{
    public static void Emit(CodeWriter code, JsonScope scope)
    {
        var (type, local) = (scope.Type, scope.Locals[0]);
        var name = type.Type.Name;
        using var body = code.Block($"internal sealed class {type.FormatName} : {JsonRuntime.CaseFormat}<{name}>");

        // First of all fields: formats that refer to each other in a circle find it set.
        code.Line($"public static readonly {type.FormatName} Instance = new();");
        code.Line();
        if (local.Field is not null)
        {
            code.Line($"private static readonly {JsonRuntime.Format}<{local.Member.Shape.FormatType ?? local.Member.Shape.Type.Name}> {local.Field} = {local.Member.Shape.Format};");
        }

        if (local.Member.Written is { } written)
        {
            code.Line($"private static readonly {JsonRuntime.Format}<{written.Type.Name}> {local.WrittenField} = {written.Format};");
        }

        code.Separate(local.Field is not null || local.Member.Written is not null);
        code.Line($"protected override {JsonRuntime.Format} Inner => {local.Format};");
        code.Line();
        EmitRead(code, scope, local);
        code.Line();
        EmitWrite(code, scope, local);
    }

    private static void EmitRead(CodeWriter code, JsonScope scope, JsonLocal local)
    {
        var name = scope.Type.Type.Name;
        var header = $"public override {name} Read({JsonRuntime.Reader})";
        var value = local.Member.Null == JsonNull.Unsaid ? $"({local.Read})!" : local.Read;
        if (local.Member.Slot != JsonSlot.Check)
        {
            code.Line($"{header} => new {name}{(local.Member.Slot == JsonSlot.Argument ? $"({CSharpText.Identifier(local.Member.Parameter!)}: {value})" : $" {{ {CSharpText.Identifier(local.Member.Name)} = {value} }}")};"); // an argument has its parameter
            return;
        }

        using var body = code.Block(header);
        code.Line(local.Check);
        code.Line($"return new {name}();");
    }

    private static void EmitWrite(CodeWriter code, JsonScope scope, JsonLocal local)
    {
        using var body = code.Block($"public override void Write({JsonRuntime.Writer}, {scope.Type.Type.Name} value)");
        var (member, read) = (local.Member, $"value.{CSharpText.Identifier(local.Member.Name)}");
        var shape = member.Written ?? member.Shape;
        if (member.Const is { } constant)
        {
            code.Line($"writer.{constant.Write}Value({constant.Json});");
        }
        else if (shape.Type.IsValueType && member.Null is JsonNull.Never or JsonNull.Default && shape.HasValue is null)
        {
            code.Line(Write(local, shape, read));
        }
        else
        {
            var (condition, present) = shape.HasValue is { } hasValue && member.Null is JsonNull.Never or JsonNull.Default ? (read + hasValue, read) : local.Present(read);
            using (code.Block($"if ({condition})"))
            {
                code.Line(Write(local, shape, present));
            }

            using var otherwise = code.Block("else");
            code.Line("writer.WriteNullValue();");
        }
    }

    private static string Write(JsonLocal local, JsonShape shape, string value) => shape.Write is { } method ? $"writer.{method}Value({value});" : $"{local.WrittenFormat}.Write(writer, {value});";
}
