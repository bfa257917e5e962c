namespace TypedRequests;

/// <summary>HAR files on disk.</summary>
internal static class HarFile
{
    /// <summary>Writes a file whole, or leaves what was there: a killed test run leaves no half of a recording.</summary>
    internal static void Replace(string path, byte[] content)
    {
        var full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full) ?? ".");
        var temporary = $"{full}.{Guid.NewGuid():N}.new";
        try
        {
            File.WriteAllBytes(temporary, content);
            File.Move(temporary, full, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>A body that Playwright has put beside the HAR.</summary>
    internal static byte[] ReadBeside(string path, string name)
    {
        // A name, and no way to another folder.
        if (Path.GetFileName(name) != name) throw new CassetteException($"{path} names the file {name}, which is not in its folder.");
        var file = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".", name);
        return File.Exists(file) ? File.ReadAllBytes(file) : throw new CassetteException($"{path} keeps a body in {name}, and that file is not beside it. Record the HAR with its bodies embedded.");
    }
}
