namespace TypedRequests.Tests.Clients;

internal sealed record FormUpload(string Title, FilePart Photo, IReadOnlyList<FilePart>? More = null, FileInfo? Disk = null);
