namespace TypedRequests.OpenApi;

/// <summary>The text of a document, wherever its host keeps it. It never changes.</summary>
internal interface IDocumentText
{
    int Length { get; }

    void CopyTo(int from, char[] to, int at, int count);
}
