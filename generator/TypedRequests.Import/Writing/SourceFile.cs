using System.Text.RegularExpressions;
using TypedRequests.Generator.Text;

namespace TypedRequests.Import.Writing;

/// <summary>A file: the directives that its text needs, its namespace, its types.</summary>
internal static class SourceFile
{
    private static readonly (string Namespace, string Names)[] s_usings =
    [
        ("System", "Uri|Guid|DateTimeOffset|DateOnly|Obsolete"),
        ("System.Collections.Generic", "IReadOnlyList|IReadOnlyDictionary|IAsyncEnumerable|Dictionary"),
        ("System.IO", "Stream"),
        ("System.Net.Http", "HttpContent"),
        ("System.Net.ServerSentEvents", "SseItem"),
        ("System.Text.Json", "JsonElement"),
        ("System.Text.Json.Serialization", "JsonPropertyName|JsonStringEnumMemberName|JsonExtensionData|JsonIgnore"),
        ("System.Threading", "CancellationToken"),
        ("System.Threading.Tasks", "Task"),
        ("TypedRequests", "TypedClient|JsonConst|JsonFallback|JsonUnion|Optional|Name"),
    ];

    /// <param name="context">What holds for all files.</param>
    /// <param name="types">The text of the types, and the names that it uses.</param>
    public static string Write(WriteContext context, string types)
    {
        var writer = new CodeWriter();
        var words = new HashSet<string>(Regex.Matches(WithoutComments(types), @"[A-Za-z_]\w*").Cast<Match>().Select(static match => match.Value), StringComparer.Ordinal);
        foreach (var (name, uses) in s_usings)
        {
            if (uses.Split('|').Any(words.Contains)) writer.Line("using " + name + ";");
        }

        writer.Line();
        writer.Line("#nullable enable");
        if (types.Contains("/// <param ")) writer.Line("#pragma warning disable CS1573 // parameters that the document says nothing of");
        writer.Line();
        writer.Line("namespace " + CSharpText.QualifiedName(context.Namespace) + ";");
        writer.Line();
        return writer.Finish() + types;
    }

    private static string WithoutComments(string text) => Regex.Replace(text, @"(?m)^\s*//.*$", "");
}
