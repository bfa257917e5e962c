namespace TypedRequests.OpenApi;

/// <summary>Something that the document says and cannot mean. The rest of the document is read all the same.</summary>
internal sealed class DocumentFault(string message, DocumentPlace place)
{
    public string Message { get; } = message;

    public DocumentPlace Place { get; } = place;

    public override string ToString() => Place.Pointer + ": " + Message;
}
