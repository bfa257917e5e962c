using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.JsonTypes.Emitting;

/// <summary>Writes the format of a union: a look at the value, then the format of the case.</summary>
internal static class JsonUnionEmitter
{
    public static void Emit(CodeWriter code, JsonTypeModel type, JsonUnionModel model)
    {
        using var body = code.Block($"internal sealed class {type.FormatName} : {JsonRuntime.UnionFormat}<{type.Type.Name}>");

        // First of all fields: formats that refer to each other in a circle find it set.
        code.Line($"public static readonly {type.FormatName} Instance = new();");
        code.Line();
        EmitFields(code, model);
        code.Line($"public override string Expected => {CSharpText.Literal(model.Expected)};");
        code.Line();
        EmitChoice(code, $"public override {type.Type.Name} Read({JsonRuntime.Reader})", model, number => Read(type, model, number), $"throw {JsonRuntime.Read}.Unexpected(ref reader, Expected)");
        code.Line();
        EmitChoice(code, $"public override {JsonRuntime.Format} Resolve({JsonChoiceEmitter.Reader})", model, number => Format(model, number), "this");
        code.Line();
        EmitWrite(code, type, model);
        JsonChoiceEmitter.Emit(code, model.Choice);
    }

    private static void EmitFields(CodeWriter code, JsonUnionModel model)
    {
        var hasAny = false;
        for (var number = 0; number < model.Cases.Count; number++)
        {
            var @case = model.Cases[number];
            if (!@case.IsField)
            {
                code.Line($"private static readonly {JsonRuntime.Format}<{@case.FormatType}> {Field(number)} = {@case.Format};");
                hasAny = true;
            }
        }

        hasAny |= JsonChoiceEmitter.EmitTables(code, model.Choice);
        code.Separate(hasAny);
    }

    private static void EmitChoice(CodeWriter code, string header, JsonUnionModel model, Func<int, string> result, string otherwise)
    {
        using var choice = code.Block($"{header} => {JsonChoiceEmitter.Find}(reader) switch", "};");
        for (var number = 0; number < model.Cases.Count; number++)
        {
            if (number != model.Fallback)
            {
                code.Line($"{CSharpText.Literal(number)} => {result(number)},");
            }
        }

        code.Line($"_ => {(model.Fallback is { } fallback ? result(fallback) : otherwise)},");
    }

    private static string Read(JsonTypeModel type, JsonUnionModel model, int number)
    {
        var read = $"{Format(model, number)}.Read(ref reader)";
        return model.HoldsItsCase ? $"new {type.Type.Name}({read})" : read;
    }

    private static void EmitWrite(CodeWriter code, JsonTypeModel type, JsonUnionModel model)
    {
        var value = model.HoldsItsCase ? "value.Value" : "value";
        using var body = code.Block($"public override void Write({JsonRuntime.Writer}, {type.Type.Name} value)");
        using var choice = code.Block($"switch ({value})");
        foreach (var number in Enumerable.Range(0, model.Cases.Count).OrderByDescending(number => model.Cases[number].Depth))
        {
            EmitCase(code, model, number);
        }

        code.Line($"""
            case null:
                writer.WriteNullValue();
                break;
            default:
                throw Unlisted({value});
            """);
    }

    private static void EmitCase(CodeWriter code, JsonUnionModel model, int number)
    {
        var (@case, local) = (model.Cases[number], "case" + CSharpText.Literal(number));
        code.Line($"case {@case.Type.Name} {local}:");
        using var statements = code.Indent();
        if (@case.WriteTag is { } tag)
        {
            code.Line($"""
                writer.WriteStartObject();
                {tag}
                {Format(model, number)}.WriteMembers(writer, {local});
                writer.WriteEndObject();
                """);
        }
        else
        {
            code.Line($"{Format(model, number)}.Write(writer, {local});");
        }

        code.Line("break;");
    }

    private static string Format(JsonUnionModel model, int number) => model.Cases[number].IsField ? model.Cases[number].Format : Field(number);

    private static string Field(int number) => "s_case" + CSharpText.Literal(number);
}
