using System.Text;
using System.Text.Json.Nodes;
using TypedRequests.Differential.Tests.Recording;

namespace TypedRequests.Differential.Tests.Comparing;

/// <summary>Compares bodies: byte by byte, but for JSON's escapes and what a multipart body may say in two ways.</summary>
internal static class BodyComparer
{
    public static void Compare(RecordedRequest theirs, RecordedRequest ours, Comparison comparison)
    {
        // An absent body and an empty one are the same bytes; whether a content type stands there is compared with the headers.
        var (their, our) = (theirs.Body ?? [], ours.Body ?? []);
        if (their.AsSpan().SequenceEqual(our)) return;
        if (theirs.MediaType == "multipart/form-data" && ours.MediaType == "multipart/form-data") CompareParts(theirs, ours, comparison);
        else if (AreSameJson(their, our, sorted: false)) comparison.Saw(Standing.JsonEscapes);
        else if (AreSameJson(their, our, sorted: true)) comparison.Saw(Standing.JsonOrder);
        else comparison.Differ("body", Show(their), Show(our));
    }

    private static void CompareParts(RecordedRequest theirs, RecordedRequest ours, Comparison comparison)
    {
        var (their, our) = (MultipartReader.Read(theirs), MultipartReader.Read(ours));
        if (their.Count != our.Count)
        {
            comparison.Differ("parts", $"{their.Count}", $"{our.Count}");
            return;
        }

        foreach (var (left, right) in their.Zip(our))
        {
            if (left.Disposition != right.Disposition) comparison.Saw(Standing.PartNames);
            if (left.Name != right.Name) comparison.Differ("name of a part", left.Name, right.Name);
            if (left.FileName != right.FileName) comparison.Differ("file name of a part", left.FileName, right.FileName);
            if (left.ContentType != right.ContentType) ComparePartType(left.ContentType, right.ContentType, comparison);
            if (left.Body != right.Body) comparison.Differ("body of a part", left.Body, right.Body);
        }
    }

    private static void ComparePartType(string? their, string? our, Comparison comparison)
    {
        if (our == "application/json" && their == "application/json; charset=utf-8") comparison.Saw(Standing.JsonCharset);
        else comparison.Differ("Content-Type of a part", their, our);
    }

    private static bool AreSameJson(byte[] their, byte[] our, bool sorted)
    {
        try
        {
            var (left, right) = (JsonNode.Parse(their), JsonNode.Parse(our));
            return sorted ? JsonNode.DeepEquals(left, right) : left?.ToJsonString() == right?.ToJsonString();
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }

    private static string Show(byte[] body) => Encoding.UTF8.GetString(body) is var text && text.All(c => c is >= ' ' or '\n' or '\r') ? text : Convert.ToHexString(body);
}
