using System.Text.Json;
using System.Text.Json.Nodes;
using TypedRequests.OpenApi;

namespace TypedRequests;

/// <summary>Checks the body of a request: its type, and what it says by that type.</summary>
internal sealed class BodyCheck
{
    private readonly SchemaCheck _check;
    private readonly TextValues _values;
    private readonly StyledText _styled;

    internal BodyCheck(OpenApiDocument document)
    {
        _check = new SchemaCheck(document, isRequest: true);
        _values = new TextValues(document);
        _styled = new StyledText(_values);
    }

    /// <summary>What the document does not allow.</summary>
    internal IEnumerable<string> Misfits(ReceivedCall call, Operation operation)
    {
        var type = call.Header("Content-Type");
        if (call.Body.IsEmpty && type is null) return operation.Body is { Required: true } ? ["a body is required"] : [];
        if (operation.Body is not { } body) return call.Body.IsEmpty ? [] : ["the document has no body here"];
        var known = string.Join(", ", body.Content.Select(static entry => entry.Name));
        if (type is null) return [$"the body has no Content-Type; the document has {known}"];
        if (MediaTypes.Find(body.Content, type) is not { } media) return [$"content type '{MediaTypes.Essence(type)}' is not in the document, which has {known}"];
        if (call.Body.IsEmpty && !body.Required && !MediaTypes.IsJson(type)) return [];
        return MediaTypes.Essence(type) switch
        {
            _ when MediaTypes.IsJson(type) => OfJson(call.Body, media),
            "application/x-www-form-urlencoded" => OfForm(call.Text, media),
            "multipart/form-data" => OfMultipart(call, type, media),
            _ => TextValues.MayBe(media.Schema, SchemaTypes.String) ? Told(_check.Misfits(TextValues.ElementOf(call.Text), media.Schema)) : [],
        };
    }

    private static IEnumerable<string> Told(IEnumerable<SchemaMisfit> misfits) => misfits.Select(static misfit => $"body at {misfit}");

    private IEnumerable<string> OfJson(ReadOnlyMemory<byte> body, MediaType media)
    {
        try
        {
            using var parsed = JsonDocument.Parse(body);
            return Told(_check.Misfits(parsed.RootElement, media.Schema));
        }
        catch (JsonException exception)
        {
            return [$"the body is no JSON: {exception.Message}"];
        }
    }

    private IEnumerable<string> OfForm(string text, MediaType media)
    {
        var pairs = ParameterCheck.RawPairs(text.Replace('+', ' '), '&');
        var whole = new JsonObject();
        foreach (var group in pairs.GroupBy(static pair => pair.Key.Split('[')[0]))
        {
            var (member, style) = (TextValues.MemberOf(media.Schema, group.Key), media.Encoding.GetValueOrDefault(group.Key));
            whole[group.Key] = Field(group.Key, [.. group], member, style);
        }

        return Told(_values.Misfits(whole, media.Schema));
    }

    private JsonNode? Field(string name, List<KeyValuePair<string, string>> pairs, Schema? schema, OpenApi.Encoding? encoding)
    {
        if (MediaTypes.IsJson(encoding?.ContentType)) return Parsed(StyledText.Decode(pairs[0].Value));
        if (pairs.Exists(pair => pair.Key != name && pair.Key != name + "[]") && TextValues.MayBe(schema, SchemaTypes.Object)) return _styled.ReadDeep(pairs, name, schema);
        var texts = pairs.Select(static pair => StyledText.Decode(pair.Value)).ToList();
        if (texts.Count == 1 && TextValues.MayBe(schema, SchemaTypes.Object)) return _values.Best([Parsed(texts[0]), _values.Scalar(texts[0], schema)], schema);
        if (!TextValues.MayBe(schema, SchemaTypes.Array)) return texts.Count == 1 ? _values.Scalar(texts[0], schema) : _values.List(texts, schema);
        if (texts.Count > 1 || encoding?.Explode != false) return _values.Best([_values.List(texts, schema), _values.Scalar(texts[0], schema)], schema);
        char separator = encoding.Style switch { "spaceDelimited" => ' ', "pipeDelimited" => '|', "tabDelimited" => '\t', _ => ',' };
        return _values.List(texts[0].Split(separator), schema);
    }

    private IEnumerable<string> OfMultipart(ReceivedCall call, string type, MediaType media)
    {
        if (MultipartParts.TryRead(call.Body.ToArray(), type) is not { } parts) return ["the body is no whole multipart message"];
        var whole = new JsonObject();
        foreach (var group in parts.Items.GroupBy(static part => part.Name ?? ""))
        {
            var member = TextValues.MemberOf(media.Schema, group.Key);
            JsonNode?[] read = [.. group.Select(part => Part(part, group.Count() == 1 ? member : TextValues.ItemOf(member)))];
            whole[group.Key] = read.Length == 1 ? _values.Best(TextValues.MayBe(member, SchemaTypes.Array) ? [new JsonArray(read[0]?.DeepClone()), read[0]] : [read[0]], member)?.DeepClone() : new JsonArray(read);
        }

        return Told(_values.Misfits(whole, media.Schema));
    }

    private JsonNode? Part(MultipartPart part, Schema? schema)
    {
        if (part.FileName is not null) return "";
        var text = System.Text.Encoding.UTF8.GetString(part.Content);
        if (MediaTypes.IsJson(part.ContentType)) return Parsed(text);
        return TextValues.MayBe(schema, SchemaTypes.Object) && !TextValues.MayBe(schema, SchemaTypes.String) ? Parsed(text) : _values.Scalar(text, schema);
    }

    private static JsonNode? Parsed(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
