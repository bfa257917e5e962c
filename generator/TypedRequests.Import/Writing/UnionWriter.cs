using TypedRequests.Generator.Text;
using TypedRequests.Import.Model;
using TypedRequests.Import.Names;

namespace TypedRequests.Import.Writing;

/// <summary>A union: an interface of its records, or an abstract record whose cases hold a value each.</summary>
internal static class UnionWriter
{
    public static void Write(CodeWriter writer, UnionType union)
    {
        if (DocText.Of(union.Schema.Description) is { } summary) writer.Line($"/// <summary>{summary}</summary>");
        if (union.IsInterface)
        {
            writer.Line($"[JsonUnion({string.Join(", ", union.Distinct.Select(static one => $"typeof({one.WriteBare()})"))})]");
            writer.Line($"public interface {union.Name};");
            return;
        }

        writer.Line("[JsonUnion]");
        using (writer.Block("public abstract record " + union.Name))
        {
            // A nested name hides a type of that name, which another case may hold.
            var held = union.Distinct.SelectMany(static one => one.Parts()).Select(static part => part.Kind == TypeKind.List || part.Kind == TypeKind.Map ? "IReadOnlyList" : part.WriteBare());
            var names = new NameScope([.. ReservedNames.Members, .. held, union.Name, "Value"]);
            foreach (var one in union.Distinct)
            {
                var name = one.Kind == TypeKind.Declared ? names.Take(UnionNames.Of(one, union.Name)) : names.Take(UnionNames.Of(one), UnionNames.Of(one) + "Case");
                writer.Line($"public sealed record {name}({one.WriteBare()} Value) : {union.Name};");
            }
        }
    }
}
