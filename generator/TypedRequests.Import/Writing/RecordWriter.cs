using TypedRequests.Generator.Text;
using TypedRequests.Import.Model;

namespace TypedRequests.Import.Writing;

/// <summary>A record: what has to be given before what has a default, constants in its body.</summary>
internal static class RecordWriter
{
    private const int LongestLine = 140;

    public static void Write(CodeWriter writer, RecordType record, WriteContext context)
    {
        if (DocText.Of(record.Schema.Description ?? record.Schema.Title) is { } summary) writer.Line($"/// <summary>{summary}</summary>");
        var members = record.Members.Where(static member => member.Type.Constant is null).OrderBy(static member => member.IsRequired ? 0 : 1).ToList();
        foreach (var member in members)
        {
            if (DocText.Of(member.Description) is { } text) writer.Line($"/// <param name=\"{member.Name}\">{text}</param>");
        }

        var constants = record.Members.FindAll(static member => member.Type.Constant is not null);
        var end = record.Unions.Count == 0 ? "" : " : " + string.Join(", ", record.Unions.Where(static union => union.Name.Length > 0).Select(static union => union.Name).Distinct().OrderBy(static name => name, StringComparer.Ordinal));
        if (end == " : ") end = "";
        WriteHead(writer, record, members, end, constants.Count == 0 && !record.IsOpen, context);
        if (constants.Count > 0 || record.IsOpen) WriteBody(writer, record, constants, context);
    }

    private static void WriteHead(CodeWriter writer, RecordType record, List<Member> members, string end, bool isWhole, WriteContext context)
    {
        var head = "public sealed record " + record.Name;
        var close = end + (isWhole ? ";" : "");
        var written = members.ConvertAll(member => Parameter(member, members.Count == 1 && record.Unions.Count > 0, context));
        if (written.Count == 0)
        {
            writer.Line(head + close);
            return;
        }

        var line = head + "(" + string.Join(", ", written) + ")" + close;
        if (line.Length <= LongestLine && !members.Exists(static member => member.Note is not null))
        {
            writer.Line(line);
            return;
        }

        writer.Line(head + "(");
        using (writer.Indent())
        {
            for (var i = 0; i < written.Count; i++)
            {
                WriteNote(writer, members, i);
                writer.Line(written[i] + (i == written.Count - 1 ? ")" + close : ","));
            }
        }
    }

    // A reason is said once for members in a row.
    private static void WriteNote(CodeWriter writer, List<Member> members, int index)
    {
        if (members[index].Note is not { } note || (index > 0 && members[index - 1].Note == note)) return;
        var count = members.Skip(index).TakeWhile(member => member.Note == note).Count();
        writer.Line("// " + (count == 1 ? "" : FormattableString.Invariant($"These {count}: ")) + DocText.Comment(note));
    }

    private static string Parameter(Member member, bool isAlone, WriteContext context)
    {
        // A case of a union whose only member is called Value would stand for that value.
        var isNamed = !context.Gives(member.Name, member.WireName) || (isAlone && member.Name == "Value");
        var attributes = new List<string>();
        if (isNamed) attributes.Add($"JsonPropertyName({CSharpText.Literal(member.WireName)})");
        if (member.WritesNull) attributes.Add("JsonIgnore(Condition = JsonIgnoreCondition.Never)");
        var type = member.IsOptional ? $"Optional<{member.Type.Write()}>" : member.Type.Write();
        var end = member.IsRequired ? "" : member.IsOptional ? " = default" : " = null";
        return (attributes.Count == 0 ? "" : "[property: " + string.Join(", ", attributes) + "] ") + type + " " + CSharpText.Identifier(member.Name) + end;
    }

    private static void WriteBody(CodeWriter writer, RecordType record, List<Member> constants, WriteContext context)
    {
        writer.Line("{");
        using (writer.Indent("}"))
        {
            for (var i = 0; i < constants.Count; i++)
            {
                var (member, constant) = (constants[i], constants[i].Type.Constant!); // asked for above
                writer.Separate(i > 0);
                var attributes = "JsonConst" + (context.Gives(member.Name, member.WireName) ? "" : $", JsonPropertyName({CSharpText.Literal(member.WireName)})");
                writer.Line($"[{attributes}] public const {member.Type.WriteBare()} {CSharpText.Identifier(member.Name)} = {constant};");
            }

            if (!record.IsOpen) return;
            writer.Separate(constants.Count > 0);
            writer.Line("/// <summary>Members that the document does not name.</summary>");
            writer.Line("[JsonExtensionData] public Dictionary<string, JsonElement>? AdditionalProperties { get; init; }");
        }
    }
}
