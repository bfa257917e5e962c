using TypedRequests.Import.Names;

namespace TypedRequests.Import.Operations;

/// <summary>Names of parameters in C#.</summary>
internal static class ParameterNames
{
    public static string Of(string wireName)
    {
        var words = Words.Of(wireName);
        var name = Words.Camel(Words.Of(Shortening.Pascal(words)));
        return name.Length == 0 ? "value" : name;
    }
}
