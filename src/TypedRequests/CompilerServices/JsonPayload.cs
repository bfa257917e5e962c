namespace TypedRequests.CompilerServices;

/// <summary>A response body as JSON text, and the two ways in which there is nothing in it.</summary>
internal static class JsonPayload
{
    internal static ReadOnlySpan<byte> Utf8(Exchange call) => BodyText.Utf8(call.Body, call.Fields.ContentType).Span;

    internal static bool IsNothing(ReadOnlySpan<byte> body)
    {
        if (body.Length > 16) return false;
        var text = body.Trim(" \t\r\n"u8);
        return text.IsEmpty || text.SequenceEqual("null"u8);
    }

    internal static ResponseFormatException Nothing(Exchange call, ReadOnlySpan<byte> body, Type type) => body.Trim(" \t\r\n"u8).IsEmpty
        ? FormatFailures.Empty(Response.From(call))
        : FormatFailures.Null(Response.From(call), TypeName.Of(type));
}
