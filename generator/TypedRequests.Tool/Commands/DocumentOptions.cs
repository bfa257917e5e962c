using System.CommandLine;
using TypedRequests.Tool.Documents;

namespace TypedRequests.Tool.Commands;

/// <summary>What every command that reads a document is told in the same way.</summary>
internal static class DocumentOptions
{
    public static Argument<string> File() => new("file") { Description = "An OpenAPI document: 2.0, 3.0 or 3.1, JSON or YAML, of one file or of many." };

    public static Option<string?> Root() => new("--root") { Description = "The folder that files referred to may lie in. By default the folder of the document." };

    public static Option<bool> Fetch() => new("--fetch") { Description = "Also read what is referred to by an address of http or https." };

    public static Option<string[]> Names(string name, string description) => new(name)
    {
        Description = description + " Separated by commas or repeated.",
        AllowMultipleArgumentsPerToken = true,
        CustomParser = static result => [.. result.Tokens.SelectMany(static token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
    };

    public static DocumentReader Reader(string? root, bool fetch) => new(root, fetch ? Fetched : null);

    private static string Fetched(Uri address) => Requests.Get(address).EnsureSuccessStatusCode().Text;
}
