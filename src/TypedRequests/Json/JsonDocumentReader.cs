using System.Buffers;
using System.Text.Json;

namespace TypedRequests;

/// <summary>Parses a whole document in one pass over its bytes.</summary>
internal static class JsonDocumentReader
{
    /// <summary>Reads the one value of a document: UTF-8, or UTF-16 and UTF-32 as their first bytes tell.</summary>
    /// <exception cref="JsonFormatException">The JSON is malformed or does not fit, or a constructor, property or converter threw: then that exception is the inner one.</exception>
    public static T Read<T>(ReadOnlySpan<byte> json, JsonFormat<T> format)
    {
        var utf8 = JsonEncodings.IsPlain(json) ? json : JsonEncodings.ToUtf8(json);
        return Read(utf8, format, default, default);
    }

    /// <summary>Reads a piece of a stream, which is a document of its own but for where it says it stands.</summary>
    public static T Read<T>(ReadOnlySpan<byte> utf8, JsonFormat<T> format, JsonOrigin origin, JsonReaderOptions options)
    {
        var reader = new Utf8JsonReader(utf8, options);
        try
        {
            reader.Read();
            var value = format.Read(ref reader);
            reader.Read();
            return value;
        }
        catch (Exception cause) when (JsonFailure.IsAboutJson(cause) || JsonFailure.IsUsers(cause))
        {
            throw JsonExplanation.Explain(utf8, reader.TokenStartIndex, cause, format, origin);
        }
    }

    /// <summary>As <see cref="Read{T}(ReadOnlySpan{byte}, JsonFormat{T})"/>; a document in several segments is copied together.</summary>
    public static T Read<T>(in ReadOnlySequence<byte> json, JsonFormat<T> format)
    {
        if (json.IsSingleSegment)
        {
            return Read(json.FirstSpan, format);
        }

        var length = checked((int)json.Length);
        var joined = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            json.CopyTo(joined);
            return Read(joined.AsSpan(0, length), format);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(joined);
        }
    }

    /// <summary>As <see cref="Read{T}(ReadOnlySpan{byte}, JsonFormat{T})"/>, but nothing, white space or JSON's null is the default.</summary>
    public static T? ReadOrDefault<T>(ReadOnlySpan<byte> json, JsonFormat<T> format)
    {
        var text = json.Trim(" \t\r\n"u8);
        return text.IsEmpty || text.SequenceEqual("null"u8) ? default : Read(json, format);
    }
}
