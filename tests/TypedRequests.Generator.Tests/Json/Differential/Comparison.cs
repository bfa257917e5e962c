using System.Text.Json;

namespace TypedRequests.Generator.Tests.Json.Differential;

/// <summary>Reads one document with both readers, and writes what came out with both writers.</summary>
internal sealed class Comparison(Peer peer)
{
    /// <summary>What differs, in words; null when nothing does.</summary>
    public string? Difference(Type type, byte[] json)
    {
        var ours = Verdict.Of(() => peer.Ours.Read(type, json));
        var theirs = Verdict.Of(() => peer.Read(type, json));
        if (ours.Failure is not (null or JsonFormatException))
        {
            return "ours threw " + ours.Failure;
        }

        if (ours.Failure is JsonFormatException failure && theirs.Failure is null)
        {
            return KnownDifferences.Explains(failure) ? null : "theirs read it, ours says " + failure.Message;
        }

        return ours.Failure is null && theirs.Failure is not null ? "ours read it, theirs says " + theirs.Failure.Message
            : ours.Failure is null ? DifferenceOfValues(type, ours.Value, theirs.Value)
            : null;
    }

    private string? DifferenceOfValues(Type type, object? ours, object? theirs)
    {
        var (read, expected) = (peer.Tell(ours, type), peer.Tell(theirs, type));
        if (!Same(expected, read))
        {
            return $"ours read {read}, theirs {expected}";
        }

        var byOurs = Verdict.Of(() => ours is null ? "null" : peer.Ours.Write(ours, type));
        var byTheirs = Verdict.Of(() => peer.Write(theirs, type));
        return KnownDifferences.Explains(byOurs.Failure) ? null
            : (byOurs.Failure is null) != (byTheirs.Failure is null) ? $"ours wrote {byOurs}, theirs {byTheirs}"
            : byOurs.Failure is null && !Same((string)byTheirs.Value!, (string)byOurs.Value!) ? $"ours wrote {byOurs.Value}, theirs {byTheirs.Value}" // a text where nothing failed
            : null;
    }

    private static bool Same(string left, string right)
    {
        if (left == right)
        {
            return true;
        }

        using var one = JsonDocument.Parse(left);
        using var other = JsonDocument.Parse(right);
        return JsonElement.DeepEquals(one.RootElement, other.RootElement);
    }
}
