namespace TypedRequests.Tool.Documents;

/// <summary>A document that cannot be read as asked. The message names the file, the place in it, and what to do.</summary>
internal sealed class DocumentFileException(string message, Exception? inner = null) : Exception(message, inner);
