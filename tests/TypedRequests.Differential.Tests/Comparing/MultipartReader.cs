using System.Net.Http.Headers;
using System.Text;
using TypedRequests.Differential.Tests.Recording;

namespace TypedRequests.Differential.Tests.Comparing;

/// <summary>Takes a multipart body apart.</summary>
internal static class MultipartReader
{
    public static IReadOnlyList<MultipartPart> Read(RecordedRequest request)
    {
        var type = MediaTypeHeaderValue.Parse(request.Headers["content-type"]);
        var boundary = "--" + type.Parameters.Single(parameter => parameter.Name == "boundary").Value!.Trim('"'); // multipart has one
        var text = Encoding.Latin1.GetString(request.Body ?? []);
        var pieces = text.Split(boundary);
        return [.. pieces.Skip(1).Where(piece => !piece.StartsWith("--", StringComparison.Ordinal)).Select(Part)];
    }

    private static MultipartPart Part(string piece)
    {
        var end = piece.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var headers = piece[..end].Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
            .ToDictionary(line => line[..line.IndexOf(':', StringComparison.Ordinal)].ToLowerInvariant(), line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
        var disposition = headers["content-disposition"];
        var parsed = ContentDispositionHeaderValue.Parse(disposition);
        return new MultipartPart(disposition, parsed.Name?.Trim('"'), parsed.FileName?.Trim('"'), headers.GetValueOrDefault("content-type"), piece[(end + 4)..^2]);
    }
}
