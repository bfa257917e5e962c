using TypedRequests.Generator.Model;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Emitting;

/// <summary>Writes the methods that give values their text, and those that write objects as names and values.</summary>
internal static class OwnTextEmitter
{
    public static void Emit(CodeWriter writer, OwnTextModel text) =>
        writer.Line($"private static string? {text.Method}({text.Type}? value) => value is {{ }} given ? {text.Expression} : null;");

    public static void Emit(CodeWriter writer, FieldsModel fields)
    {
        using (writer.Block($"private static void {fields.Method}({WellKnownNames.Fields} fields, {fields.Type} value)"))
        {
            foreach (var statement in fields.Statements)
            {
                writer.Line(statement);
            }
        }
    }
}
