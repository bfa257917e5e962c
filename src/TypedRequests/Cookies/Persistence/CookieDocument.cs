using System.Buffers;
using System.Text.Json;

namespace TypedRequests;

/// <summary>Cookies as a JSON document: what jars and stores save. The document says what it is and which version it has.</summary>
public static class CookieDocument
{
    /// <summary>The <c>format</c> member of a document.</summary>
    public const string Format = "TypedRequests.Cookies";

    /// <summary>The <c>version</c> member of a document: what this library writes, and the newest that it reads.</summary>
    public const int Version = 1;

    /// <summary>Writes cookies as UTF-8 JSON.</summary>
    /// <param name="cookies">The cookies, session cookies included if they are given.</param>
    public static byte[] Write(IEnumerable<SessionCookie> cookies)
    {
        ArgumentNullException.ThrowIfNull(cookies);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
        {
            writer.WriteStartObject();
            writer.WriteString("format"u8, Format);
            writer.WriteNumber("version"u8, Version);
            writer.WriteStartArray("cookies"u8);
            foreach (var cookie in cookies)
                Write(writer, cookie);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads the cookies of a document.</summary>
    /// <param name="utf8Json">The whole document.</param>
    /// <exception cref="InvalidDataException">The document is torn, is no cookie document, has a newer version, or holds something that is no cookie.</exception>
    public static IReadOnlyList<SessionCookie> Read(ReadOnlySpan<byte> utf8Json) => CookieDocumentReader.Read(utf8Json);

    // What has its default is left out.
    private static void Write(Utf8JsonWriter writer, SessionCookie cookie)
    {
        writer.WriteStartObject();
        writer.WriteString("name"u8, cookie.Name);
        writer.WriteString("value"u8, cookie.Value);
        writer.WriteString("domain"u8, cookie.Domain);
        writer.WriteString("path"u8, cookie.Path);
        WriteFlag(writer, "hostOnly"u8, cookie.HostOnly);
        WriteFlag(writer, "secure"u8, cookie.Secure);
        WriteFlag(writer, "httpOnly"u8, cookie.HttpOnly);
        WriteFlag(writer, "partitioned"u8, cookie.Partitioned);
        if (cookie.SameSite != CookieSameSite.Unspecified)
            writer.WriteString("sameSite"u8, NameOf(cookie.SameSite));
        if (cookie.Priority != CookiePriority.Medium)
            writer.WriteString("priority"u8, NameOf(cookie.Priority));
        if (cookie.Expires is { } expires)
            writer.WriteString("expires"u8, expires);
        if (cookie.Exclusions is { } exclusions)
            writer.WriteString("exclusions"u8, exclusions);
        writer.WriteString("created"u8, cookie.Created);
        writer.WriteString("updated"u8, cookie.Updated);
        writer.WriteString("lastAccessed"u8, cookie.LastAccessed);
        writer.WriteEndObject();
    }

    private static void WriteFlag(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool value)
    {
        if (value)
            writer.WriteBoolean(name, value);
    }

    private static string NameOf(CookieSameSite value) => value switch
    {
        CookieSameSite.None => "None",
        CookieSameSite.Lax => "Lax",
        CookieSameSite.Strict => "Strict",
        _ => "Unspecified",
    };

    private static string NameOf(CookiePriority value) => value switch
    {
        CookiePriority.Low => "Low",
        CookiePriority.High => "High",
        _ => "Medium",
    };
}
