using TypedRequests.Generator.Text;
using TypedRequests.Import.Model;

namespace TypedRequests.Import.Writing;

/// <summary>An interface with its methods.</summary>
internal static class InterfaceWriter
{
    public static void Write(CodeWriter writer, InterfaceModel model, WriteContext context)
    {
        if (DocText.Of(model.Summary) is { } summary) writer.Line($"/// <summary>{summary}</summary>");
        var settings = new List<string>();
        if (model.Server is { } server) settings.Add(CSharpText.Literal(server));
        if (context.Naming != 0) settings.Add("Naming = JsonNaming." + Names.NamingVote.NameOf(context.Naming));
        writer.Line(settings.Count == 0 ? "[TypedClient]" : "[TypedClient(" + string.Join(", ", settings) + ")]");
        using (writer.Block("public interface " + model.Name))
        {
            for (var i = 0; i < model.Methods.Count; i++)
            {
                writer.Separate(i > 0);
                MethodWriter.Write(writer, model.Methods[i], context);
            }
        }
    }
}
