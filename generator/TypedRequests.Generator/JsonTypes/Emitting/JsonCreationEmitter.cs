using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.JsonTypes.Emitting;

/// <summary>Writes how the object is made of the values that were read, and how members that JSON did not name keep what the constructor gives them.</summary>
internal static class JsonCreationEmitter
{
    public static void Emit(CodeWriter code, JsonScope scope)
    {
        if (!scope.IsDirect)
        {
            EmitInitialValues(code, scope);
            var afterwards = scope.In(JsonSlot.Setter).Concat(scope.In(JsonSlot.Populate)).ToList();
            if (afterwards.Count == 0)
            {
                code.Line($"return {New(scope, everything: true)};");
                return;
            }

            code.Line($"var value = {New(scope, everything: true)};");
            foreach (var local in afterwards)
            {
                EmitSet(code, local);
            }
        }
        EmitNullChecks(code, scope);
        code.Line("return value;");
    }

    private static void EmitInitialValues(CodeWriter code, JsonScope scope)
    {
        var keeping = scope.In(JsonSlot.Initializer).Where(static local => local.Member is { HasInitialValue: true, IsRequired: false }).ToList();
        if (keeping.Count == 0)
        {
            return;
        }

        code.Line("// What JSON does not name keeps the value that a new object has.");
        using (code.Block($"if ({string.Join(" || ", keeping.Select(static local => JsonScope.WasNotSeen(local)))})"))
        {
            code.Line($"var initial = {New(scope, everything: false)};");
            foreach (var local in keeping)
            {
                code.Line($"{local.Name} = {JsonScope.WasSeen(local)} ? {local.Name} : initial.{CSharpText.Identifier(local.Member.Name)};");
            }
        }

        code.Line();
        foreach (var local in keeping)
        {
            if (local is { IsNeverNullReference: true, Member.CanLack: false })
            {
                EmitNullCheck(code, local, local.Name);
            }
        }
    }

    private static string New(JsonScope scope, bool everything)
    {
        var arguments = scope.In(JsonSlot.Argument).Select(static local => $"{CSharpText.Identifier(local.Member.Parameter!)}: {Value(local)}") // an argument has its parameter
            .Concat(scope.Model.IgnoredParameters.Select(static parameter => $"{CSharpText.Identifier(parameter)}: default!"));
        var initializers = new List<string>();
        foreach (var local in scope.In(JsonSlot.Initializer))
        {
            if (everything || !local.Member.HasInitialValue || local.Member.IsRequired)
            {
                initializers.Add($"{CSharpText.Identifier(local.Member.Name)} = {Value(local)}");
            }
        }

        var made = $"new {scope.Type.Type.Name}({string.Join(", ", arguments)})";
        return initializers.Count == 0 ? made : $"{made} {{ {string.Join(", ", initializers)} }}";
    }

    // The declaration of such a member says never null, or nothing at all; the policy, or the code's age, says otherwise.
    private static string Value(JsonLocal local) => local.Member is { Null: JsonNull.Unsaid, IsOptional: false } or { IsExtensionData: true } ? local.Name + "!" : local.Name;

    private static void EmitSet(CodeWriter code, JsonLocal local)
    {
        var member = $"value.{CSharpText.Identifier(local.Member.Name)}";
        var condition = local.Member.IsExtensionData ? $"{local.Name} is not null" : JsonScope.WasSeen(local);
        using (code.Block($"if ({condition})"))
        {
            if (local.Member is { HasInitialValue: true, ExtraValue: not null })
            {
                code.Line($"{JsonRuntime.Read}.PutInto<string, {local.Member.ExtraValue}>({member} ??= new {local.Member.Shape.Type.Name}(), {local.Name});");
            }
            else if (local.Member.Slot == JsonSlot.Populate)
            {
                JsonFillEmitter.EmitAdd(code, local, member, Value(local), local.Name, local.IsNeverNullReference ? null : $"{local.Name} is null");
            }
            else
            {
                code.Line($"{member} = {Value(local)};");
            }
        }

        code.Line();
    }

    private static void EmitNullChecks(CodeWriter code, JsonScope scope)
    {
        foreach (var local in scope.In(JsonSlot.Setter))
        {
            if (local is { IsNeverNullReference: true, Member: { HasInitialValue: true, IsRequired: false, CanLack: false, CanGet: true, IsExtensionData: false } })
            {
                EmitNullCheck(code, local, $"value.{CSharpText.Identifier(local.Member.Name)}");
            }
        }
    }

    private static void EmitNullCheck(CodeWriter code, JsonLocal local, string value)
    {
        using (code.Block($"if ({JsonScope.WasNotSeen(local)} && {value} is null)"))
        {
            code.Line($"throw {JsonRuntime.Read}.Missing({CSharpText.Literal(local.Member.JsonName)});");
        }

        code.Line();
    }
}
