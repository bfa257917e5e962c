using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.JsonTypes.Emitting;

/// <summary>Writes the choice between the types of a closed hierarchy: by discriminator on read, by the object's type on write.</summary>
internal static class JsonHierarchyEmitter
{
    public static void Emit(CodeWriter code, JsonScope scope, JsonHierarchyModel model)
    {
        var tags = string.Concat(model.Types.Select(static type => $".Add({Tag(type) ?? "null"})"));
        code.Line($"private static readonly {JsonRuntime.Discriminator} s_kinds = new {JsonRuntime.Discriminator}({CSharpText.Literal(model.Discriminator)}){tags};");
        code.Line();
        EmitRead(code, scope, model);
        code.Line();
        EmitWrite(code, scope, model);
    }

    private static void EmitRead(CodeWriter code, JsonScope scope, JsonHierarchyModel model)
    {
        var name = scope.Type.Type.Name;
        using (code.Block($"public override {name} Read({JsonRuntime.Reader}) => s_kinds.Find(reader) switch", "};"))
        {
            for (var i = 0; i < model.Types.Count; i++)
            {
                code.Line($"{CSharpText.Literal(i)} => {model.Types[i].Format}.{(model.Types[i].IsPolymorphic ? "ReadOwn" : "Read")}(ref reader),");
            }

            var own = scope.Model.CanCreate ? "ReadOwn(ref reader)" : "throw s_kinds.Absent(ref reader)";
            code.Line($"{JsonRuntime.Discriminator}.None => {own},");
            code.Line($"_ => {(model.UnknownIsBase ? own : "throw s_kinds.Unknown(ref reader)")},");
        }
    }

    private static void EmitWrite(CodeWriter code, JsonScope scope, JsonHierarchyModel model)
    {
        using var body = code.Block($"public override void Write({JsonRuntime.Writer}, {scope.Type.Type.Name} value)");
        using (code.Block("if (value is null)"))
        {
            code.Line("writer.WriteNullValue();");
            code.Line("return;");
        }

        code.Line();
        code.Line("writer.WriteStartObject();");
        code.Line("var type = value.GetType();");
        foreach (var derived in model.Types)
        {
            EmitBranch(code, $"if (type == typeof({derived.Type.Name}))", derived, model);
        }

        if (model.UnlistedIsNearest)
        {
            foreach (var derived in model.Types)
            {
                EmitBranch(code, $"if (value is {derived.Type.Name})", derived, model);
            }
        }

        EmitRest(code, scope, model);
    }

    private static void EmitBranch(CodeWriter code, string header, JsonDerivedModel derived, JsonHierarchyModel model)
    {
        using (code.Block(header))
        {
            if (Tag(derived) is { } tag)
            {
                code.Line($"writer.{(derived.Text is null ? "WriteNumber" : "WriteString")}({CSharpText.Literal(model.Discriminator)}, {tag});");
            }

            code.Line($"{derived.Format}.WriteMembers(writer, ({derived.Type.Name})value);");
            code.Line("writer.WriteEndObject();");
            code.Line("return;");
        }

        code.Line();
    }

    private static void EmitRest(CodeWriter code, JsonScope scope, JsonHierarchyModel model)
    {
        var anyType = model.UnlistedIsBase || model.UnlistedIsNearest;
        if (scope.Model.CanCreate && !anyType)
        {
            using (code.Block($"if (type != typeof({scope.Type.Type.Name}))"))
            {
                code.Line("throw s_kinds.Unlisted(type);");
            }

            code.Line();
        }

        if (!scope.Model.CanCreate && !anyType)
        {
            code.Line("throw s_kinds.Unlisted(type);");
            return;
        }

        code.Line("WriteMembers(writer, value);");
        code.Line("writer.WriteEndObject();");
    }

    private static string? Tag(JsonDerivedModel type) => type.Text is not null ? CSharpText.Literal(type.Text) : type.Number is { } number ? CSharpText.Literal(number) : null;
}
