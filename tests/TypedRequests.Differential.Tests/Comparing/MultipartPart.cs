namespace TypedRequests.Differential.Tests.Comparing;

/// <summary>A part of a multipart body.</summary>
internal sealed record MultipartPart(string Disposition, string? Name, string? FileName, string? ContentType, string Body);
