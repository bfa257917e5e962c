using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.JsonTypes.Emitting;

/// <summary>Writes the loop over an object's properties: values into locals, then one constructor call; or straight into the object where nothing waits for one.</summary>
internal static class JsonReaderEmitter
{
    public static void Emit(CodeWriter code, JsonScope scope)
    {
        var name = scope.Type.Type.Name;
        var header = scope.Model.Hierarchy is null ? $"public override {name} Read" : $"internal {name} ReadOwn";
        if (scope.IsDirect)
        {
            code.Line($"{header}({JsonRuntime.Reader}) => ReadInto(ref reader, new {name}());");
            code.Line();
            header = $"internal {name} ReadInto";
        }

        using var body = code.Block($"{header}({JsonRuntime.Reader}{(scope.IsDirect ? $", {name} value" : "")})");
        code.Line($"{JsonRuntime.Read}.Object(ref reader);");
        EmitLocals(code, scope);
        code.Line("var index = -1;");
        using (code.Block($"while ({JsonRuntime.Read}.Name(ref reader))"))
        {
            EmitProperty(code, scope);
        }

        code.Line();
        EmitRequired(code, scope);
        JsonCreationEmitter.Emit(code, scope);
    }

    private static void EmitLocals(CodeWriter code, JsonScope scope)
    {
        foreach (var local in scope.Locals)
        {
            if (local.Member is { IsRead: true, Slot: not JsonSlot.Check } && !scope.IsDirect)
            {
                var silence = local.IsNeverNullReference && !local.Member.IsExtensionData && local.Member.Default is null ? "!" : "";
                code.Line($"{local.Type} {local.Name} = {local.Member.Default ?? "default"}{silence};");
            }
        }

        foreach (var word in scope.Words())
        {
            code.Line($"var seen{CSharpText.Literal(word)} = 0ul;");
        }
    }

    private static void EmitProperty(CodeWriter code, JsonScope scope)
    {
        code.Line($"var name = {JsonRuntime.Read}.Text(ref reader);");
        code.Line($"index = s_names.Is(index + 1, name) ? index + 1 : {JsonMatchEmitter.Call(scope)};");
        if (scope.Extra is { Member.IsRead: true } extra)
        {
            var target = scope.IsDirect ? "value." + CSharpText.Identifier(extra.Member.Name) : extra.Name;
            EmitUnknown(code, scope, $"{JsonRuntime.Read}.Extra(ref reader, {target} ??= new {extra.Member.Shape.Type.Name}(){(extra.IsNodes ? "" : ", " + extra.Field)});");
        }
        else if (scope.Model.RefusesUnknown)
        {
            EmitUnknown(code, scope, $"throw {JsonRuntime.Read}.Unknown(ref reader);");
        }

        code.Line("reader.Read();");
        using (code.Block("switch (index)"))
        {
            foreach (var local in scope.Named)
            {
                if (local.Member.IsRead)
                {
                    EmitCase(code, scope, local);
                }
            }

            code.Line("default:");
            using (code.Indent())
            {
                code.Line("reader.Skip();");
                code.Line("break;");
            }
        }
    }

    private static void EmitUnknown(CodeWriter code, JsonScope scope, string statement)
    {
        using (code.Block("if (index < 0)"))
        {
            foreach (var discriminator in scope.Model.Discriminators)
            {
                using (code.Block($"if (global::System.MemoryExtensions.SequenceEqual(name, {CSharpText.Literal(discriminator)}u8))"))
                {
                    code.Line("reader.Skip();");
                    code.Line("continue;");
                }

                code.Line();
            }

            code.Line(statement);
            if (!statement.StartsWith("throw", StringComparison.Ordinal))
            {
                code.Line("continue;");
            }
        }

        code.Line();
    }

    private static void EmitCase(CodeWriter code, JsonScope scope, JsonLocal local)
    {
        code.Line($"case {CSharpText.Literal(local.Index)}:");
        using (code.Indent())
        {
            EmitRead(code, scope, local);
            if (local.IsTracked(scope.IsDirect))
            {
                code.Line($"seen{CSharpText.Literal(local.Word)} |= {JsonScope.Mask(local.Bit)};");
            }

            code.Line("break;");
        }
    }

    private static void EmitRead(CodeWriter code, JsonScope scope, JsonLocal local)
    {
        var member = $"value.{CSharpText.Identifier(local.Member.Name)}";
        if (local.Member.Slot == JsonSlot.Check)
        {
            code.Line(local.Check);
        }
        else if (!scope.IsDirect)
        {
            code.Line($"{local.Name} = {local.Read};");
        }
        else if (local.Member.Slot == JsonSlot.Populate)
        {
            JsonFillEmitter.EmitAdd(code, local, member, Silenced(local), local.ReadValue, local.Member.Null == JsonNull.Never ? null : JsonRuntime.NullToken);
        }
        else
        {
            code.Line(local.Member.Slot == JsonSlot.Fill ? JsonFillEmitter.Fill(local, member) : $"{member} = {Silenced(local)};");
        }
    }

    private static string Silenced(JsonLocal local) => local.Member.Null == JsonNull.Unsaid ? $"({local.Read})!" : local.Read;

    private static void EmitRequired(CodeWriter code, JsonScope scope)
    {
        foreach (var word in scope.Words())
        {
            var required = 0ul;
            foreach (var local in scope.Locals)
            {
                required |= local.Member is { IsRequired: true, IsRead: true } && local.Word == word ? local.Bit : 0;
            }

            if (required != 0)
            {
                var seen = "seen" + CSharpText.Literal(word);
                var mask = JsonScope.Mask(required);
                using (code.Block($"if (({seen} & {mask}) != {mask})"))
                {
                    code.Line($"throw {JsonRuntime.Read}.Missing(s_names, {CSharpText.Literal(word * 64)}, ~{seen} & {mask});");
                }

                code.Line();
            }
        }
    }
}
