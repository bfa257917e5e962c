using TypedRequests.Generator.Text;
using TypedRequests.Import.Model;
using TypedRequests.Import.Names;

namespace TypedRequests.Import.Writing;

/// <summary>One file for each interface, one for the types that only it uses, and one for those that several use.</summary>
internal static class FileLayout
{
    public static IReadOnlyList<GeneratedFile> Write(IReadOnlyList<InterfaceModel> interfaces, IReadOnlyList<DeclaredType> types, WriteContext context)
    {
        var files = new List<GeneratedFile>();
        var names = new NameScope([]);
        var own = interfaces.ToDictionary(static one => one.Tag + "\n" + one.Server, static one => one.Name, StringComparer.Ordinal);
        foreach (var one in interfaces)
        {
            var writer = new CodeWriter();
            InterfaceWriter.Write(writer, one, context);
            files.Add(new GeneratedFile(names.Take(one.Name) + ".cs", SourceFile.Write(context, writer.Finish())));
        }

        foreach (var group in types.GroupBy(type => type.UsedBy.Count == 1 ? own[type.UsedBy.First()].Substring(1) : "Shared").OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            files.Add(new GeneratedFile(names.Take(group.Key + "Models") + ".cs", SourceFile.Write(context, Types([.. group.OrderBy(static type => type.Name, StringComparer.Ordinal)], context))));
        }

        return files;
    }

    private static string Types(IReadOnlyList<DeclaredType> types, WriteContext context)
    {
        var writer = new CodeWriter();
        for (var i = 0; i < types.Count; i++)
        {
            writer.Separate(i > 0);
            if (types[i] is RecordType record) RecordWriter.Write(writer, record, context);
            else if (types[i] is EnumType values) EnumWriter.Write(writer, values, context);
            else if (types[i] is UnionType union) UnionWriter.Write(writer, union);
        }

        return writer.Finish();
    }
}
