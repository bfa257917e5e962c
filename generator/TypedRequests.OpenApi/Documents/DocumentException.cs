namespace TypedRequests.OpenApi;

/// <summary>A text is no JSON, or no OpenAPI document. Lines and columns count from 1.</summary>
internal sealed class DocumentException(string message, int line, int column, string path = "") : Exception(message)
{
    public int Line { get; } = line;

    public int Column { get; } = column;

    /// <summary>The JSON pointer of what could not be read, as far as it is known.</summary>
    public string Path { get; } = path;
}
