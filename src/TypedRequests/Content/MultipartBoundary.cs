using System.Buffers;
using System.Net.Http.Headers;
using System.Security.Cryptography;

namespace TypedRequests;

/// <summary>The line between parts, and the media type that announces it.</summary>
/// <param name="Text">The boundary, unquoted.</param>
/// <param name="MediaType">The content type with the boundary.</param>
internal sealed record MultipartBoundary(string Text, MediaTypeHeaderValue MediaType)
{
    private const int RandomBytes = 16;
    private const int LongestBoundary = 70; // RFC 2046, section 5.1.1

    private static readonly SearchValues<char> BoundaryCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'()+_,-./:=? ");

    /// <summary>A random boundary, or the one that the caller's own media type names.</summary>
    public static MultipartBoundary For(string? contentType)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType ?? "multipart/form-data", out MediaTypeHeaderValue? type) || !IsMultipart(type))
        {
            throw new InvalidRequestException($"'{contentType}' cannot be the content type of a body with files; leave ContentType out, or give a multipart one.");
        }

        NameValueHeaderValue? given = type.Parameters.FirstOrDefault(p => p.Name.Equals("boundary", StringComparison.OrdinalIgnoreCase));
        if (given is not null) return new(Checked(given.Value?.Trim('"') ?? ""), type);
        string boundary = Convert.ToHexString(RandomNumberGenerator.GetBytes(RandomBytes)).ToLowerInvariant();
        type.Parameters.Add(new("boundary", boundary));
        return new(boundary, type);
    }

    private static bool IsMultipart(MediaTypeHeaderValue type) => type.MediaType!.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase);

    private static string Checked(string boundary)
    {
        bool valid = boundary.Length is > 0 and <= LongestBoundary && !boundary.EndsWith(' ') && !boundary.AsSpan().ContainsAnyExcept(BoundaryCharacters);
        return valid ? boundary : throw new InvalidRequestException("The boundary of the content type cannot be one (RFC 2046); leave it out, a random one is used then.");
    }
}
