using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TypedRequests;

/// <summary>Writes exchanges as HAR 1.2. What they hold is written as it is: redact it first.</summary>
internal static class HarWriter
{
    // Readable: only what JSON itself demands is escaped.
    private static readonly JsonWriterOptions s_options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static byte[] Write(IEnumerable<HarExchange> exchanges, string? comment = null)
    {
        using var document = new MemoryStream();
        using (var json = new Utf8JsonWriter(document, s_options))
        {
            json.WriteStartObject();
            json.WriteStartObject("log");
            json.WriteString("version", "1.2");
            json.WriteStartObject("creator");
            json.WriteString("name", "TypedRequests");
            json.WriteString("version", typeof(HarWriter).Assembly.GetName().Version?.ToString(3) ?? "");
            json.WriteEndObject();
            json.WriteStartArray("pages");
            json.WriteEndArray();
            json.WriteStartArray("entries");
            foreach (var exchange in exchanges) WriteEntry(json, exchange);
            json.WriteEndArray();
            if (comment is not null) json.WriteString("comment", comment);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        document.WriteByte((byte)'\n');
        return document.ToArray();
    }

    private static void WriteEntry(Utf8JsonWriter json, HarExchange exchange)
    {
        var (wait, receive) = (Milliseconds(exchange.Wait), Milliseconds(exchange.Receive));
        json.WriteStartObject();
        json.WriteString("startedDateTime", exchange.Started.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        json.WriteNumber("time", wait + receive);
        WriteRequest(json, exchange);
        WriteResponse(json, exchange);
        json.WriteStartObject("cache");
        json.WriteEndObject();
        json.WriteStartObject("timings");
        json.WriteNumber("send", 0);
        json.WriteNumber("wait", wait);
        json.WriteNumber("receive", receive);
        json.WriteEndObject();
        if (exchange.Operation is not null) json.WriteString("_operation", exchange.Operation);
        if (exchange.Template is not null) json.WriteString("_template", exchange.Template);
        json.WriteEndObject();
    }

    private static void WriteRequest(Utf8JsonWriter json, HarExchange exchange)
    {
        json.WriteStartObject("request");
        json.WriteString("method", exchange.Method);
        json.WriteString("url", exchange.Url);
        json.WriteString("httpVersion", exchange.RequestVersion);
        HarFields.WriteCookies(json, exchange.RequestHeaders);
        HarFields.WriteHeaders(json, exchange.RequestHeaders);
        HarFields.WriteQuery(json, exchange.Url);
        if (exchange.RequestBody is { } body)
        {
            var type = HarHeaders.Value(exchange.RequestHeaders, "Content-Type");
            json.WriteStartObject("postData");
            json.WriteString("mimeType", type ?? "");
            // HAR 1.2 has no word for a request's body that is no text; browsers and this library agree on this one.
            if (WriteText(json, body, type)) json.WriteString("_encoding", "base64");
            if (body.Note is not null) json.WriteString("comment", body.Note);
            json.WriteEndObject();
        }

        json.WriteNumber("headersSize", -1);
        json.WriteNumber("bodySize", exchange.RequestBody?.WireSize ?? 0);
        json.WriteEndObject();
    }

    private static void WriteResponse(Utf8JsonWriter json, HarExchange exchange)
    {
        var type = HarHeaders.Value(exchange.ResponseHeaders, "Content-Type");
        json.WriteStartObject("response");
        json.WriteNumber("status", exchange.Status);
        json.WriteString("statusText", exchange.Reason);
        json.WriteString("httpVersion", exchange.ResponseVersion);
        HarFields.WriteSetCookies(json, exchange.ResponseHeaders);
        HarFields.WriteHeaders(json, exchange.ResponseHeaders);
        json.WriteStartObject("content");
        var body = exchange.ResponseBody;
        json.WriteNumber("size", body?.Bytes.Length ?? 0);
        if (body is { WireSize: >= 0 } && HarHeaders.Value(exchange.ResponseHeaders, "Content-Encoding") is not null) json.WriteNumber("compression", body.Bytes.Length - body.WireSize);
        json.WriteString("mimeType", type ?? "");
        if (body is not null && WriteText(json, body, type)) json.WriteString("encoding", "base64");
        if (body?.Note is not null) json.WriteString("comment", body.Note);
        json.WriteEndObject();
        json.WriteString("redirectURL", HarHeaders.Value(exchange.ResponseHeaders, "Location") ?? "");
        json.WriteNumber("headersSize", -1);
        json.WriteNumber("bodySize", body?.WireSize ?? 0);
        if (exchange.Failure is not null) json.WriteString("_error", exchange.Failure);
        json.WriteEndObject();
    }

    /// <summary>Writes the body; true when as base64.</summary>
    private static bool WriteText(Utf8JsonWriter json, HarBody body, string? contentType)
    {
        if (body.Bytes.Length == 0 && body.Note is not null) return false;
        var text = HarText.Decode(body.Bytes, contentType);
        json.WriteString("text", text ?? Convert.ToBase64String(body.Bytes));
        return text is null;
    }

    private static double Milliseconds(TimeSpan time) => Math.Round(time.TotalMilliseconds, 3);
}
