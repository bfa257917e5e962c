using System.Globalization;
using System.Net;
using System.Text.Json;
using TypedRequests.OpenApi;

namespace TypedRequests;

/// <summary>Makes responses as the document has them: an example that fits the schema, or else a value that is made.</summary>
/// <param name="document">The document.</param>
/// <param name="seed">What decides the values that are made.</param>
internal sealed class AnswerMaker(OpenApiDocument document, int seed)
{
    private readonly SchemaCheck _check = new(document, isRequest: false);
    private readonly ValueMaker _values = new(document, isRequest: false);

    /// <summary>The response.</summary>
    /// <param name="operation">What was called.</param>
    /// <param name="accept">What the client reads.</param>
    /// <param name="status">The status. <see langword="null"/>: that of success.</param>
    /// <param name="example">The example. <see langword="null"/>: the first that fits the schema.</param>
    /// <exception cref="FakeServerException">The document has no such response or example, or no value could be made.</exception>
    internal ReplyBody Make(Operation operation, string? accept, int? status, string? example)
    {
        var response = status is { } wanted ? Declared(operation, wanted) : Successful(operation);
        var code = status ?? CodeOf(response.Status);
        var headers = response.Headers.Where(static header => header.Required && !header.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
            .Select(header => new KeyValuePair<string, string>(header.Name, Text(header.Schema, $"{operation} {header.Name}"))).ToList();
        if (Chosen(response, accept, example) is not { } media) return new ReplyBody((HttpStatusCode)code) { Headers = headers };
        return new ReplyBody((HttpStatusCode)code, TypeOf(media)) { Bytes = Body(operation, media, example), Headers = headers };
    }

    /// <summary>The response of an operation for a status: its own, that of its hundred, or the default.</summary>
    internal static ResponseSpec? Find(Operation operation, int status)
    {
        string[] names = [status.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"{status / 100}XX"), "default"];
        return names.Select(name => operation.Responses.FirstOrDefault(response => response.Status.Equals(name, StringComparison.OrdinalIgnoreCase))).FirstOrDefault(static found => found is not null);
    }

    private static ResponseSpec Declared(Operation operation, int status) => Find(operation, status)
        ?? throw new FakeServerException($"The document has no response {status.ToString(CultureInfo.InvariantCulture)} of {operation}. It has {string.Join(", ", operation.Responses.Select(static response => response.Status))}.");

    private static ResponseSpec Successful(Operation operation) => operation.Responses.OrderBy(static response => Rank(response.Status)).FirstOrDefault()
        ?? throw new FakeServerException($"The document has no response of {operation}.");

    // Success first, by number; then what says nothing of itself, redirects and errors.
    private static int Rank(string status) => status is ['2', ..] ? CodeOf(status) : status == "default" ? 300 : 300 + CodeOf(status);

    private static int CodeOf(string status) => int.TryParse(status.Replace("XX", "00", StringComparison.OrdinalIgnoreCase), NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : 200;

    private static MediaType? Chosen(ResponseSpec response, string? accept, string? example)
    {
        var content = example is null ? response.Content : [.. response.Content.Where(media => media.Examples.Any(one => one.Name == example))];
        if (content.Count == 0 && example is not null) throw new FakeServerException($"The document has no example '{example}' of the response {response.Status}. It has {Names(response)}.");
        var wanted = (accept ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(MediaTypes.Essence).Where(static type => type != "*/*");
        return wanted.Select(type => content.FirstOrDefault(media => Accepts(type, media.Name))).FirstOrDefault(static media => media is not null)
            ?? content.FirstOrDefault(static media => MediaTypes.IsJson(media.Name)) ?? content.FirstOrDefault();
    }

    private static bool Accepts(string type, string name) => MediaTypes.Essence(name) == type || (type.EndsWith("/*", StringComparison.Ordinal) && MediaTypes.Essence(name).StartsWith(type[..^1], StringComparison.Ordinal));

    private static string Names(ResponseSpec response) => string.Join(", ", response.Content.SelectMany(static media => media.Examples).Select(static one => $"'{one.Name}'").DefaultIfEmpty("none"));

    private static string TypeOf(MediaType media) => media.Name.Contains('*', StringComparison.Ordinal) ? "application/octet-stream" : media.Name;

    private byte[] Body(Operation operation, MediaType media, string? example)
    {
        var chosen = example is null ? media.Examples.FirstOrDefault(one => Fits(one, media)) : media.Examples.First(one => one.Name == example);
        if (chosen is not null) return Written(chosen.Value.RawText, media);
        if (media.Schema is not { } schema) return [];
        var (value, misfits) = _values.Make(schema, SeededChoice.For(seed, $"{operation} {media.Name}"));
        return misfits.Count == 0 ? Written(value?.ToJsonString() ?? "null", media)
            : throw new FakeServerException($"No value could be made for the response of {operation}, which has no example that fits its schema: {misfits[0]}. Say what it replies: server.OnOperation(\"{operation.Id ?? operation.ToString()}\").ReturnsJson(…).");
    }

    private bool Fits(Example example, MediaType media)
    {
        using var parsed = JsonDocument.Parse(example.Value.RawText);
        return _check.Misfits(parsed.RootElement, media.Schema).Count == 0;
    }

    // A text that is no JSON is sent as it is, not in quotes.
    private static byte[] Written(string json, MediaType media)
    {
        using var parsed = JsonDocument.Parse(json);
        return System.Text.Encoding.UTF8.GetBytes(parsed.RootElement.ValueKind == JsonValueKind.String && !MediaTypes.IsJson(media.Name) ? parsed.RootElement.GetString()! : json); // a string has one
    }

    private string Text(Schema? schema, string place)
    {
        if (schema is null) return "text";
        var (value, _) = _values.Make(schema, SeededChoice.For(seed, place));
        return value is System.Text.Json.Nodes.JsonArray items ? string.Join(',', items.Select(static item => item?.ToString())) : value?.ToString() ?? "";
    }
}
