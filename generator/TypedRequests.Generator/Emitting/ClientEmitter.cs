using TypedRequests.Generator.Model;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Emitting;

/// <summary>Writes the file of one client.</summary>
internal static class ClientEmitter
{
    public static string Emit(ClientModel client)
    {
        var writer = new CodeWriter();
        FileHeader.Emit(writer, client.ExternAliases, client.SuppressedIds);
        if (client.Failure is not null)
        {
            EmitFailure(writer, client);
            return writer.Finish();
        }

        writer.Line($"namespace {client.Namespace};");
        writer.Line();
        writer.Line($"/// <summary>Sends the calls of <c>{CSharpText.XmlText(client.DisplayName)}</c> through a session.</summary>");
        FileHeader.EmitMarks(writer, client.SuppressedIds);
        var parameters = UsesSession(client) ? $"({WellKnownNames.Session} {client.SessionName})" : "";
        using (writer.Block($"internal sealed class {client.ClassName}{parameters} : {client.Interface}"))
        {
            if (parameters.Length == 0)
            {
                EmitIdleConstructor(writer, client);
            }

            foreach (var format in client.Formats)
            {
                writer.Line($"private static readonly {WellKnownNames.JsonFormat}<{format.Type}> {format.Field} =");
                writer.Line($"    {format.Expression};");
                writer.Line();
            }

            for (var i = 0; i < client.Descriptions.Count; i++)
            {
                writer.Separate(i > 0);
                EmitDescription(writer, client.Descriptions[i], client);
            }

            foreach (var endpoint in client.Members.OfType<EndpointModel>())
            {
                EmitEndpoint(writer, endpoint);
            }

            foreach (var member in client.Members)
            {
                writer.Line();
                MemberEmitter.Emit(writer, member, client);
            }

            EmitTexts(writer, client);
        }

        return writer.Finish();
    }

    private static void EmitTexts(CodeWriter writer, ClientModel client)
    {
        foreach (var text in client.Enums)
        {
            writer.Line();
            EnumTextEmitter.Emit(writer, text, client.EnumTextName);
        }

        foreach (var text in client.Texts)
        {
            writer.Line();
            OwnTextEmitter.Emit(writer, text);
        }

        foreach (var fields in client.Fields)
        {
            writer.Line();
            OwnTextEmitter.Emit(writer, fields);
        }
    }

    private static bool UsesSession(ClientModel client) =>
        client.Members.Any(member => member is EndpointModel || (member is PropertyModel property && property.Body == $" => {client.SessionName};"));

    // Nothing is called yet, or everything was refused: a parameter that is never read would be a warning.
    private static void EmitIdleConstructor(CodeWriter writer, ClientModel client)
    {
        using (writer.Block($"internal {client.ClassName}({WellKnownNames.Session} {client.SessionName})"))
        {
        }

        writer.Line();
    }

    private static void EmitFailure(CodeWriter writer, ClientModel client)
    {
        writer.Line($"namespace {client.Namespace};");
        writer.Line();
        writer.Line($"/// <summary>{CSharpText.XmlText(client.Failure!)}</summary>"); // only called when there is one
        FileHeader.EmitMarks(writer, client.SuppressedIds);
        using (writer.Block($"internal sealed class {client.ClassName}"))
        {
            writer.Line($"internal {client.ClassName}({WellKnownNames.Session} session) => throw new global::System.NotSupportedException({CSharpText.Literal(client.Failure)});");
        }
    }

    private static void EmitDescription(CodeWriter writer, DescriptionModel description, ClientModel client)
    {
        writer.Line($"private static readonly {WellKnownNames.ClientDescription} {description.Field} =");
        using (writer.Indent())
        {
            EmitChain(writer, $"new {WellKnownNames.ClientDescription}({CSharpText.Literal(client.DisplayName)}, {CSharpText.Literal(client.BaseAddress)})", description.Settings);
        }
    }

    private static void EmitEndpoint(CodeWriter writer, EndpointModel endpoint)
    {
        writer.Line();
        writer.Line($"private static readonly {WellKnownNames.Endpoint} {endpoint.Field} =");
        using (writer.Indent())
        {
            var name = CSharpText.Literal(endpoint.Signature.Name.TrimStart('@'));
            var verb = endpoint.Verb is "GET" or "POST" or "PUT" or "PATCH" or "DELETE" or "HEAD" or "OPTIONS"
                ? $"{endpoint.Verb[0]}{endpoint.Verb.Substring(1).ToLowerInvariant()}("
                : $"Method({CSharpText.Literal(endpoint.Verb)}, ";
            EmitChain(writer, $"{endpoint.Description}.{verb}{name}, {CSharpText.Literal(endpoint.Route)})", endpoint.Settings);
        }

        if (endpoint.Hits is { } hits)
        {
            writer.Line();
            writer.Line($"private static readonly {WellKnownNames.ParsedHits}<{hits.Types}> {hits.Field} = new({(hits.IsFixed ? "" : "readsAnew: true")});");
        }
    }

    private static void EmitChain(CodeWriter writer, string start, EquatableArray<SettingModel> settings)
    {
        writer.Line(settings.IsEmpty ? start + ";" : start);
        using (writer.Indent())
        {
            for (var i = 0; i < settings.Count; i++)
            {
                writer.Line($".{settings[i].Member}({settings[i].Arguments}){(i == settings.Count - 1 ? ";" : "")}");
            }
        }
    }
}
