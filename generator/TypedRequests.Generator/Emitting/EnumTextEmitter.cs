using TypedRequests.Generator.Model;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Emitting;

/// <summary>Writes the method that gives an enum's values their names on the wire.</summary>
internal static class EnumTextEmitter
{
    public static void Emit(CodeWriter writer, EnumTextModel text, string methodName)
    {
        writer.Line($"private static string? {methodName}({text.Type}? value) => value switch");
        writer.Line("{");
        using (writer.Indent("};"))
        {
            writer.Line("null => null,");
            foreach (var member in text.Members)
            {
                writer.Line($"{text.Type}.{member.Member} => {CSharpText.Literal(member.Text)},");
            }

            writer.Line(text.IsFlags
                ? $"{{ }} flags => {WellKnownNames.Wire}.Flags(flags, {string.Join(", ", text.Members.Select(member => $"({text.Type}.{member.Member}, {CSharpText.Literal(member.Text)})"))}),"
                : $"{{ }} other => {WellKnownNames.Wire}.Number(other),");
        }
    }
}
