using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Bindings;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Results;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Parsing;

/// <summary>Annotations that are right by themselves and change nothing where they stand: their author expects something of them.</summary>
internal static class IdleAnnotations
{
    /// <summary>Those of a method.</summary>
    public static void Check(MethodContext method, ReturnUse returned)
    {
        foreach (var attribute in method.Attributes)
        {
            if (Objection(attribute, method, returned) is { } why)
            {
                Report(method, attribute.Location, attribute.Name, method.Symbol.Name, why);
            }
        }
    }

    /// <summary>A style is for values that are several.</summary>
    public static void CheckStyle(BindingSource source, MethodContext method)
    {
        if (source.Shape.Kind is ValueKind.Scalar or ValueKind.Enum or ValueKind.OwnText or ValueKind.Bytes && source.Attribute?.Named("Style") is not null)
        {
            Report(method, source.Attribute?.NamedLocation("Style"), "Style", source.Name, "it is a single value. Remove it");
        }
    }

    /// <summary>A file name and a media type are of bytes and streams; a <c>FilePart</c> has its own, and a value that is no file has no file name.</summary>
    public static void CheckPart(BindingSource source, MethodContext method, bool isFilePart, bool isFile)
    {
        foreach (var name in isFilePart ? ["FileName", "ContentType"] : isFile ? [] : new[] { "FileName" })
        {
            if (source.Attribute?.Named(name) is not null)
            {
                Report(method, source.Attribute?.NamedLocation(name), name, source.Name, isFilePart ? $"a FilePart says its own. Write 'part with {{ {name} = … }}' where it is called" : "it is no file. Remove it, or pass bytes, a stream or a FilePart");
            }
        }
    }

    private static string? Objection(AttributeUse attribute, MethodContext method, ReturnUse returned) => attribute.Name switch
    {
        "Events" when !ResultParsers.Choose(returned).IsSequence => "it is for a method that returns IAsyncEnumerable<T>. Return one, or remove it",
        "NullOn" or "AllowStatus" when attribute.Numbers().Count == 0 => "it names no status. Write one, or remove it",
        "Compress" when method.Body.Kind is null && !TakesOptions(method) => "the request has no body. Add one, or remove it",
        "Idempotent" when AttributeReader.Find(method.Symbol, "NotIdempotent") is not null => "[NotIdempotent] stands beside it. Keep one of them",
        "AllowStatus" when returned.Type.IsOurs("Response") || returned.Type.Is("System.Net.Http", "HttpResponseMessage") => "its result is the response, whatever the status. Remove it",
        _ => null,
    };

    private static bool TakesOptions(MethodContext method) => method.Symbol.Parameters.Any(static parameter => parameter.Type.IsOurs("RequestOptions"));

    private static void Report(MethodContext method, Location? location, string annotation, string place, string why) =>
        method.Report(Descriptors.IdleAnnotation, location, annotation, place, why + ".");
}
