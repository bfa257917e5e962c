using System.Text;

namespace TypedRequests;

/// <summary>Puts tokens in the place of secrets: in one exchange, or in all of a recording at once, so that a secret that is known by a late one is found in an early one.</summary>
internal sealed class Redactor
{
    private readonly SecretVault _vault = new();
    private readonly SecretPlaces _places = new();
    private readonly TextSecrets _text;
    private readonly FormSecrets _form;
    private readonly UrlSecrets _url;
    private readonly JsonSecrets _json;
    private readonly HeaderSecrets _headers;

    internal Redactor(CassetteSecrets secrets)
    {
        _places.AddHeaders(secrets.Headers);
        _places.AddFields(secrets.Fields);
        foreach (var value in secrets.Values) _vault.TokenOf(value, SecretKind.Given);
        _text = new(_vault, _places);
        _form = new(_vault, _places, _text);
        _url = new(_form, _text);
        _headers = new(_vault, _places, _text, _url);
        _json = new(_vault, _places, _text, _headers);
    }

    internal SecretPlaces Places => _places;

    /// <summary>Redacts a whole recording: the first pass finds the secrets, the second replaces them.</summary>
    internal List<HarExchange> Redact(IReadOnlyCollection<HarExchange> exchanges)
    {
        foreach (var exchange in exchanges) Know(exchange);
        foreach (var exchange in exchanges) Replace(exchange);
        return [.. exchanges.Select(Replace)];
    }

    /// <summary>Redacts one exchange by itself and by what was seen before it.</summary>
    internal HarExchange Redact(HarExchange exchange)
    {
        Know(exchange);
        Replace(exchange);
        return Replace(exchange);
    }

    /// <summary>Any other text, such as the message of an exception.</summary>
    internal string Redact(string text) => _text.Redact(text);

    private void Know(HarExchange exchange)
    {
        _places.AddHeaders(exchange.SecretHeaders);
        _places.AddArguments(exchange.SecretArguments);
    }

    private HarExchange Replace(HarExchange exchange) => exchange with
    {
        Url = _url.Redact(exchange.Url),
        RequestHeaders = _headers.Redact(exchange.RequestHeaders),
        RequestBody = Body(exchange.RequestBody, HarHeaders.Value(exchange.RequestHeaders, "Content-Type")),
        Reason = _text.Redact(exchange.Reason),
        ResponseHeaders = _headers.Redact(exchange.ResponseHeaders),
        ResponseBody = Body(exchange.ResponseBody, HarHeaders.Value(exchange.ResponseHeaders, "Content-Type")),
        SecretHeaders = [],
        SecretArguments = [],
    };

    private HarBody? Body(HarBody? body, string? contentType) => body is null ? null : body with { Bytes = Bytes(body.Bytes, contentType) };

    private byte[] Bytes(byte[] bytes, string? contentType)
    {
        if (bytes.Length == 0) return bytes;
        if (MultipartParts.TryRead(bytes, contentType) is { } parts) return parts.Rewrite(Part);
        if (HarText.Decode(bytes, contentType) is not { } text) return _vault.Replace(bytes);
        var redacted = Text(text, HarText.MediaType(contentType));
        return ReferenceEquals(redacted, text) || redacted == text ? bytes : HarText.Encode(redacted, contentType);
    }

    /// <summary>A part of a multipart body: secret by its name, or by what it holds.</summary>
    private MultipartPart Part(MultipartPart part)
    {
        var head = _text.Redact(part.Head);
        if (part.Name is { } name && _places.IsField(name) && HarText.Decode(part.Content, null) is { } secret)
            return new(head, Encoding.UTF8.GetBytes(_vault.TokenOf(secret, SecretKind.Named)));
        return new(head, Bytes(part.Content, part.ContentType));
    }

    private string Text(string text, string mediaType)
    {
        if (mediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase)) return _form.Redact(text, isQuery: false);
        if (JsonSecrets.IsJson(text)) return _json.Redact(text);
        // Events and lines: each line may be a document, and the lines between them stay as they were.
        return text.Contains('\n', StringComparison.Ordinal) && !text.Contains('<', StringComparison.Ordinal) ? string.Join('\n', text.Split('\n').Select(Line)) : _text.Redact(text);
    }

    private string Line(string line)
    {
        var start = line.StartsWith("data:", StringComparison.Ordinal) ? "data:".Length : 0;
        return JsonSecrets.IsJson(line[start..].Trim('\u001e')) ? line[..start] + _json.Redact(line[start..]) : _text.Redact(line);
    }
}
