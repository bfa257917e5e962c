using TypedRequests.Generator.Text;
using TypedRequests.Import.Model;
using TypedRequests.Import.Names;

namespace TypedRequests.Import.Writing;

/// <summary>An enum with its texts.</summary>
internal static class EnumWriter
{
    private const int LongestLine = 140;

    public static void Write(CodeWriter writer, EnumType type, WriteContext context)
    {
        if (DocText.Of(type.Schema.Description) is { } summary) writer.Line($"/// <summary>{summary}</summary>");
        var members = type.Values.Select(value => context.Gives(value.Name, value.Text) ? CSharpText.Identifier(value.Name) : $"[JsonStringEnumMemberName({CSharpText.Literal(value.Text)})] {CSharpText.Identifier(value.Name)}").ToList();
        if (type is { HasFallback: true, TellsCases: false }) members.Add("[JsonFallback] " + new NameScope(type.Values.Select(static value => value.Name)).Take("Unknown", "Unrecognized", "AnyOther"));
        var line = $"public enum {type.Name} {{ {string.Join(", ", members)} }}";
        if (line.Length <= LongestLine)
        {
            writer.Line(line);
            return;
        }

        using (writer.Block("public enum " + type.Name))
        {
            foreach (var member in members) writer.Line(member + ",");
        }
    }
}
