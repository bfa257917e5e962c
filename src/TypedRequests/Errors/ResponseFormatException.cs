namespace TypedRequests;

/// <summary>A response arrived whole and is not what was asked for: no JSON at all, or JSON that does not fit the record.</summary>
public sealed class ResponseFormatException : RequestException
{
    internal ResponseFormatException(string message, Response response, Exception? innerException = null)
        : base(message, innerException)
    {
        (Response, Request) = (response, response.Request);
        if (innerException is JsonFormatException mismatch)
            (Path, Expected, Found, TypeName, MemberName, ByteOffset) = (mismatch.Path, mismatch.Expected, mismatch.Found, mismatch.TypeName, mismatch.MemberName, mismatch.ByteOffset);
    }

    /// <summary>The response, its body readable.</summary>
    public Response Response { get; }

    /// <summary>Where in the JSON, as a path such as <c>$.user.login</c>; <see langword="null"/> when the body is no JSON.</summary>
    public string? Path { get; }

    /// <summary>What would have fitted, for example <c>a string</c>.</summary>
    public string? Expected { get; }

    /// <summary>What stands there instead, for example <c>null</c>.</summary>
    public string? Found { get; }

    /// <summary>The C# type whose member does not fit.</summary>
    public string? TypeName { get; }

    /// <summary>The C# member that does not fit.</summary>
    public string? MemberName { get; }

    /// <summary>How many bytes into the document the failure is.</summary>
    /// <value>-1 when it is of the document as a whole.</value>
    public long ByteOffset { get; } = -1;
}
