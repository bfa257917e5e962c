using System.Text.Json;
using System.Text.Json.Nodes;

namespace TypedRequests.Tool.Documents;

/// <summary>The files of a document, each read once. Only files in the root folder are read, and addresses only where that was asked for.</summary>
internal sealed class DocumentFiles
{
    private const int DeepestNesting = 256;

    private static readonly StringComparison s_paths = OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private readonly Dictionary<Uri, JsonNode?> _read = [];
    private readonly string _folder;
    private readonly Func<Uri, string>? _fetch;

    /// <summary>Starts with a file.</summary>
    /// <param name="path">The document's own file.</param>
    /// <param name="rootFolder">What its references may not leave. <see langword="null"/>: the folder of the file.</param>
    /// <param name="fetch">Reads what is at an address. <see langword="null"/>: references to addresses are refused.</param>
    public DocumentFiles(string path, string? rootFolder = null, Func<Uri, string>? fetch = null)
    {
        var full = Path.GetFullPath(path);
        var own = Path.GetDirectoryName(full) ?? full;
        _folder = Path.TrimEndingDirectorySeparator(rootFolder is null ? own : Path.GetFullPath(rootFolder));
        _fetch = fetch;
        Main = new Uri(full);
        if (!IsInside(full)) throw new DocumentFileException($"'{path}' does not lie in '{_folder}'. --root names a folder that holds the document.");
    }

    /// <summary>The document's own file.</summary>
    public Uri Main { get; }

    /// <summary>How a message calls a file: by its way from the document.</summary>
    public string Shown(Uri file) => file.IsFile
        ? Path.GetRelativePath(Path.GetDirectoryName(Main.LocalPath) ?? "", file.LocalPath).Replace('\\', '/')
        : file.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);

    /// <summary>What a file says.</summary>
    /// <param name="file">The file or address.</param>
    /// <param name="asked">Who asks, as a message begins.</param>
    /// <exception cref="DocumentFileException">It may not be read, is not there, or is neither JSON nor YAML.</exception>
    public JsonNode? Read(Uri file, string asked)
    {
        if (_read.TryGetValue(file, out var known)) return known;
        var text = file.IsFile ? FileText(file, asked) : FetchedText(file, asked);
        return _read[file] = Parse(text, Shown(file));
    }

    /// <summary>Reads JSON or YAML: what begins like JSON is JSON, unless it is not.</summary>
    /// <param name="text">The text of a file.</param>
    /// <param name="name">What messages call it.</param>
    public static JsonNode? Parse(string text, string name)
    {
        if (!IsJson(text)) return YamlReader.Read(text, name);
        try
        {
            return JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { MaxDepth = DeepestNesting });
        }
        catch (JsonException) when (IsYaml(name))
        {
            return YamlReader.Read(text, name); // a flow mapping begins like an object
        }
        catch (JsonException exception)
        {
            var place = FormattableString.Invariant($"{name}({exception.LineNumber + 1},{exception.BytePositionInLine + 1})");
            throw new DocumentFileException($"{place}: this is not JSON. {exception.Message}", exception);
        }
    }

    /// <summary>Whether a text begins as JSON does.</summary>
    public static bool IsJson(string text) => text.AsSpan().TrimStart().TrimStart('\uFEFF').TrimStart() is ['{' or '[', ..];

    private static bool IsYaml(string name) => name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    private bool IsInside(string path) => path.StartsWith(_folder + Path.DirectorySeparatorChar, s_paths) || _folder == Path.GetPathRoot(path);

    private string FileText(Uri file, string asked)
    {
        if (file.IsUnc && !Main.IsUnc) throw new DocumentFileException($"{asked}, which is on another machine. Only files in '{_folder}' are read.");
        var path = Path.GetFullPath(file.LocalPath);
        if (!IsInside(path)) throw new DocumentFileException($"{asked}, which lies outside '{_folder}'. If that is meant, --root names a folder that holds both.");
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DocumentFileException($"{asked}, which cannot be read: {exception.Message}", exception);
        }
    }

    private string FetchedText(Uri address, string asked)
    {
        if (address.Scheme is not ("http" or "https")) throw new DocumentFileException($"{asked}, and '{address.Scheme}' is not read.");
        if (_fetch is null) throw new DocumentFileException($"{asked}, which is an address. Nothing is fetched unless --fetch says so.");
        try
        {
            return _fetch(address);
        }
        catch (RequestException exception)
        {
            throw new DocumentFileException($"{asked}, which cannot be fetched: {exception.Message}", exception);
        }
    }
}
