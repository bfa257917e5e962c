using TypedRequests.OpenApi;
using TypedRequests.Tool.Documents;

namespace TypedRequests.Tool.Importing;

/// <summary>Reads the document that a command names: JSON or YAML, of one file or of several.</summary>
internal static class DocumentLoading
{
    public static Task<OpenApiDocument> ReadAsync(string path, CancellationToken cancellationToken) =>
        Task.Run(() => OpenApiReader.Read(DocumentText.Read(path)), cancellationToken);
}
