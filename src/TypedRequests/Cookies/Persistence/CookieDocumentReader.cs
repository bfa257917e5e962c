using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TypedRequests;

/// <summary>Reads a cookie document, and says of one that it cannot read what is wrong with it and where.</summary>
internal ref struct CookieDocumentReader
{
    private Utf8JsonReader json;
    private string? format;
    private int? version;
    private List<SessionCookie>? cookies;

    public static List<SessionCookie> Read(ReadOnlySpan<byte> utf8Json)
    {
        var bytes = utf8Json.StartsWith(Encoding.UTF8.Preamble) ? utf8Json[3..] : utf8Json;
        var reader = new CookieDocumentReader { json = new Utf8JsonReader(bytes) };
        try
        {
            return reader.ReadDocument();
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            var state = bytes.IsEmpty ? "is empty" : string.Create(CultureInfo.InvariantCulture, $"is torn or is not JSON, at byte {reader.json.BytesConsumed} of {bytes.Length}");
            throw new InvalidDataException($"The cookie document {state}.", error);
        }
    }

    private List<SessionCookie> ReadDocument()
    {
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
            throw Foreign();
        while (NextName() is { } name)
            ReadMember(name);
        if (json.Read())
            throw Foreign();
        if (format != CookieDocument.Format)
            throw Foreign();
        CheckVersion();
        return cookies ?? throw Foreign();
    }

    private void ReadMember(string name)
    {
        switch (name)
        {
            case "format":
                format = json.TokenType == JsonTokenType.String ? json.GetString() : null;
                break;
            case "version":
                version = json.TokenType == JsonTokenType.Number && json.TryGetInt32(out var number) ? number : null;
                CheckVersion();
                break;
            case "cookies" when json.TokenType == JsonTokenType.StartArray && version is not null:
                ReadCookies(cookies = []);
                break;
            default:
                json.Skip();
                break;
        }
    }

    private void ReadCookies(List<SessionCookie> list)
    {
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            var fields = default(CookieFields);
            var index = list.Count;
            if (json.TokenType != JsonTokenType.StartObject)
                throw Wrong(index, "it is not an object");
            while (NextName() is { } name)
            {
                if (!fields.TryRead(name, ref json))
                    throw Wrong(index, $"\"{name}\" does not have the type that it should have");
            }
            list.Add(Create(fields, index));
        }
    }

    private static SessionCookie Create(CookieFields fields, int index)
    {
        try
        {
            var cookie = fields.ToCookie() ?? throw Wrong(index, "its name, value, domain or path is missing");
            CookieRules.CheckNotEmpty(cookie);
            return cookie;
        }
        catch (InvalidRequestException error)
        {
            throw Wrong(index, error.Message.TrimEnd('.'));
        }
    }

    // Leaves the reader on the value; null at the end of the object.
    private string? NextName()
    {
        json.Read();
        if (json.TokenType == JsonTokenType.EndObject)
            return null;
        var name = json.GetString();
        json.Read();
        return name;
    }

    private readonly void CheckVersion()
    {
        if (version is null or < 1)
            throw Foreign();
        if (version > CookieDocument.Version)
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"The cookie document has version {version}; this library reads up to {CookieDocument.Version}. Update the library."));
    }

    private static InvalidDataException Foreign() =>
        new($"The document is not a cookie document: expected a JSON object with \"format\": \"{CookieDocument.Format}\", a version and cookies.");

    private static InvalidDataException Wrong(int index, string reason) => new(string.Create(CultureInfo.InvariantCulture, $"The cookie document is wrong at $.cookies[{index}]: {reason}."));
}
