using TypedRequests.Generator.Emitting;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.JsonTypes.Emitting;

/// <summary>Writes the file of one format.</summary>
internal static class JsonFormatEmitter
{
    public static string Emit(JsonTypeModel type)
    {
        var code = new CodeWriter();
        FileHeader.Emit(code, type.ExternAliases, type.SuppressedIds);
        code.Line($"namespace {type.Namespace};");
        code.Line();
        code.Line($"/// <summary>Reads and writes <c>{CSharpText.Comment(type.DisplayName).Replace("<", "&lt;").Replace(">", "&gt;")}</c> as JSON.</summary>");
        FileHeader.EmitMarks(code, type.SuppressedIds);
        if (type.Enum is { } values)
        {
            JsonEnumEmitter.Emit(code, type, values);
        }
        else if (type.Union is { } union)
        {
            JsonUnionEmitter.Emit(code, type, union);
        }
        else if (type.IsCase)
        {
            JsonCaseEmitter.Emit(code, new JsonScope(type, type.Object!)); // a case is an object of one member
        }
        else if (type.Collection is { } format)
        {
            JsonCollectionEmitter.Emit(code, type, format);
        }
        else
        {
            JsonObjectEmitter.Emit(code, new JsonScope(type, type.Object!)); // a format is of an enum, of a union, of a collection or of an object
        }

        return code.Finish();
    }
}
