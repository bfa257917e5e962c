using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.JsonTypes.Emitting;

/// <summary>Writes the format of a user's own collection.</summary>
internal static class JsonCollectionEmitter
{
    public static void Emit(CodeWriter code, JsonTypeModel type, string format)
    {
        var name = type.Type.Name;
        using var body = code.Block($"internal sealed class {type.FormatName} : {JsonRuntime.CollectionFormat}<{name}>");

        // First of all fields: a collection that holds itself finds it set.
        code.Line($"public static readonly {type.FormatName} Instance = new();");
        code.Line();
        code.Line($"private static readonly {JsonRuntime.Format}<{name}> s_whole = {format};");
        code.Line();
        code.Line($"protected override {JsonRuntime.Format}<{name}> Whole => s_whole;");
    }
}
