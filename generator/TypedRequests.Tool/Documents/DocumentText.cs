using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TypedRequests.Tool.Documents;

/// <summary>A document as the one text of JSON that everything else reads: from JSON, YAML, or several files of both.</summary>
internal static class DocumentText
{
    private static readonly JsonSerializerOptions s_written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 512, NewLine = "\n" };

    /// <summary>Reads a document. A file of JSON that refers to no other file is given back as it is, so that places in it stay places in the file.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="rootFolder">What references may not leave. <see langword="null"/>: the folder of the file.</param>
    /// <param name="fetch">Reads what is at an address. <see langword="null"/>: references to addresses are refused.</param>
    /// <exception cref="DocumentFileException">It cannot be read; the message says why and where.</exception>
    public static string Read(string path, string? rootFolder = null, Func<Uri, string>? fetch = null)
    {
        var text = FileText(path);
        return DocumentFiles.IsJson(text) && !RefersElsewhere(text) ? text : Write(ReadWhole(path, rootFolder, fetch));
    }

    /// <summary>Reads a document as values.</summary>
    /// <inheritdoc cref="Read"/>
    public static JsonObject ReadWhole(string path, string? rootFolder = null, Func<Uri, string>? fetch = null) => Bundler.Bundle(new DocumentFiles(path, rootFolder, fetch));

    /// <summary>The text of a document: indented, LF.</summary>
    public static string Write(JsonObject document) => document.ToJsonString(s_written) + "\n";

    private static string FileText(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DocumentFileException($"'{path}' cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>Whether some text in it looks like a reference to another file. It is quick, and may be wrong in this direction only.</summary>
    private static bool RefersElsewhere(string text)
    {
        const string name = "\"$ref\"";
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var rest = text.AsSpan(at + name.Length).TrimStart();
            if (rest is [':', ..] && rest[1..].TrimStart() is ['"', not '#', ..]) return true;
        }

        return text.Contains("\\u0024ref", StringComparison.OrdinalIgnoreCase);
    }
}
