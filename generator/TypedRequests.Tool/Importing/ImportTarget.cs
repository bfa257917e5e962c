using System.Globalization;
using Spectre.Console;
using TypedRequests.Import;
using TypedRequests.Tool.Commands;

namespace TypedRequests.Tool.Importing;

/// <summary>The folder of an import. Files that are there belong to the user: one that differs is not overwritten unless that is asked for.</summary>
internal sealed class ImportTarget(string folder, ImportResult result)
{
    private readonly List<GeneratedFile> _different = [.. result.Files.Where(file => Read(Path.Combine(folder, file.Path)) is { } text && text != file.Text)];
    private readonly List<GeneratedFile> _missing = [.. result.Files.Where(file => !File.Exists(Path.Combine(folder, file.Path)))];

    public int Check(IAnsiConsole console)
    {
        foreach (var file in _missing) console.MarkupLineInterpolated($"[yellow]missing[/]   {file.Path}");
        foreach (var file in _different) console.MarkupLineInterpolated($"[yellow]different[/] {file.Path}");
        return _missing.Count + _different.Count == 0 ? ExitCode.Done : ExitCode.LeftToDo;
    }

    public async Task<int> WriteAsync(bool overwrites, IAnsiConsole console, CancellationToken cancellationToken)
    {
        if (_different.Count > 0 && !overwrites)
        {
            var count = _different.Count.ToString(CultureInfo.InvariantCulture);
            console.MarkupLineInterpolated($"[red]{count} files in '{folder}' are there and differ, first {_different[0].Path}.[/] Nothing was written. Name another folder, or overwrite them with --force.");
            return ExitCode.Failed;
        }

        Directory.CreateDirectory(folder);
        foreach (var file in _missing.Concat(_different)) await File.WriteAllTextAsync(Path.Combine(folder, file.Path), file.Text, cancellationToken);
        return ExitCode.Done;
    }

    // An editor's line ends are no change.
    private static string? Read(string path) => File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
}
