using TypedRequests.Generator.Emitting;
using TypedRequests.Generator.Fakes.Model;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Fakes;

/// <summary>Writes the class that records the calls of an interface.</summary>
internal static class RecorderEmitter
{
    public static string Emit(RecorderModel recorder)
    {
        var writer = new CodeWriter();
        FileHeader.Emit(writer, recorder.ExternAliases, recorder.SuppressedIds);
        writer.Line($"namespace {recorder.Namespace};");
        writer.Line();
        writer.Line($"/// <summary>Tells a test of the calls of <c>{CSharpText.XmlText(recorder.DisplayName)}</c>: of those that it expects, and of those that a client sends.</summary>");
        writer.Line(FileHeader.GeneratedCode);
        using (writer.Block($"internal sealed class {recorder.ClassName}({recorder.Interface}? {recorder.ClientName}) : {recorder.Interface}"))
        {
            var isFirst = true;
            foreach (var field in recorder.Members.Select(static member => member.Field).OfType<string>())
            {
                writer.Separate(!isFirst);
                writer.Line(field);
                isFirst = false;
            }

            foreach (var member in recorder.Members)
            {
                writer.Separate(!isFirst);
                writer.Line(member.Head + member.Body);
                isFirst = false;
            }
        }

        return writer.Finish();
    }
}
