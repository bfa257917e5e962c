using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.JsonTypes.Emitting;

/// <summary>Writes the format of a record, class or struct.</summary>
internal static class JsonObjectEmitter
{
    public static void Emit(CodeWriter code, JsonScope scope)
    {
        var type = scope.Type;
        using var body = code.Block($"internal sealed class {type.FormatName} : {JsonRuntime.ObjectFormat}<{type.Type.Name}>");

        // First of all fields: formats that refer to each other in a circle find it set.
        code.Line($"public static readonly {type.FormatName} Instance = new();");
        code.Line();
        EmitFields(code, scope);
        if (scope.Model.Hierarchy is { } hierarchy)
        {
            JsonHierarchyEmitter.Emit(code, scope, hierarchy);
        }

        if (scope.Model.CanCreate)
        {
            code.Line();
            JsonReaderEmitter.Emit(code, scope);
        }

        code.Line();
        JsonWriterEmitter.Emit(code, scope);
        code.Line();
        JsonMatchEmitter.EmitMembers(code, scope);
        code.Line();
        JsonMatchEmitter.Emit(code, scope);
        code.Line();
        JsonWriterEmitter.EmitNames(code, scope);
    }

    private static void EmitFields(CodeWriter code, JsonScope scope)
    {
        var names = string.Join(", ", scope.Named.Select(static local => CSharpText.Literal(local.Member.JsonName)));
        code.Line($"private static readonly {JsonRuntime.Names} s_names = new({names});");
        foreach (var local in scope.Locals)
        {
            if (local.Field is not null && !local.IsNodes)
            {
                code.Line($"private static readonly {JsonRuntime.Format}<{FieldType(local)}> {local.Field} = {local.Member.Shape.Format};");
            }

            if (local.Member.Written is { } written)
            {
                code.Line($"private static readonly {JsonRuntime.Format}<{written.Type.Name}> {local.WrittenField} = {written.Format};");
            }
        }
    }

    // Extension data holds one value's format.
    private static string FieldType(JsonLocal local) => local.Member.ExtraValue ?? local.Member.Shape.FormatType ?? local.Member.Shape.Type.Name;
}
