namespace TypedRequests;

/// <summary>Reads a Content-Type field without taking it apart into objects, and as kindly as browsers do: stray semicolons and spaces do not matter.</summary>
internal static class ContentTypes
{
    /// <summary>A parameter without its quotes; empty when there is none.</summary>
    internal static ReadOnlySpan<char> Parameter(ReadOnlySpan<char> contentType, string name)
    {
        for (var semicolon = contentType.IndexOf(';'); semicolon >= 0; semicolon = contentType.IndexOf(';'))
        {
            contentType = contentType[(semicolon + 1)..];
            var end = contentType.IndexOf(';');
            var parameter = end < 0 ? contentType : contentType[..end];
            var equals = parameter.IndexOf('=');
            if (equals > 0 && parameter[..equals].Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
                return parameter[(equals + 1)..].Trim().Trim("\"'");
        }

        return default;
    }

    /// <summary>The media type without its parameters.</summary>
    internal static ReadOnlySpan<char> MediaType(ReadOnlySpan<char> contentType)
    {
        var semicolon = contentType.IndexOf(';');
        return (semicolon < 0 ? contentType : contentType[..semicolon]).Trim();
    }

    /// <summary>application/json and the types that end in +json (RFC 6839), text/json among them.</summary>
    internal static bool IsJson(ReadOnlySpan<char> contentType)
    {
        var type = MediaType(contentType);
        return type.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }
}
