using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Parsing;

namespace TypedRequests.Generator.Bindings;

/// <summary>Whether the <c>ContentType</c> of a binding is a media type (RFC 9110 §8.3.1).</summary>
internal static class MediaTypeRule
{
    public static void Check(BindingSource source, MethodContext method)
    {
        if (source.Attribute?.Named("ContentType") is string written && Objection(written) is { } what)
        {
            method.Report(Descriptors.BadConstantValue, source.Attribute?.NamedLocation("ContentType"), "ContentType", written, what);
        }
    }

    /// <summary>What is written as JSON and goes by another name is read wrongly, or not at all.</summary>
    public static void CheckJson(BindingSource source, MethodContext method)
    {
        if (source.Attribute?.Named("ContentType") is string written && Objection(written) is null && written.IndexOf("json", StringComparison.OrdinalIgnoreCase) < 0)
        {
            method.Report(Descriptors.ContentTypeOfAnother, source.Attribute?.NamedLocation("ContentType"), source.Name, written);
        }
    }

    private static string? Objection(string written)
    {
        var end = written.IndexOf(';');
        var type = (end < 0 ? written : written.Substring(0, end)).TrimEnd(' ');
        var slash = type.IndexOf('/');
        return written.Any(static c => c is < ' ' or > '~') ? "characters that no media type has; remove them"
            : slash > 0 && Tokens.IsToken(type.Substring(0, slash)) && Tokens.IsToken(type.Substring(slash + 1)) ? null
            : "no media type; write one, as in \"text/csv\"";
    }
}
