namespace TypedRequests.Update.Tests;

/// <summary>Files that go with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("typedrequests").FullName;

    public string PathOf(string name) => Path.Combine(Root, name);

    /// <summary>Writes a file, and its folders.</summary>
    public TemporaryFolder With(string name, string text)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // it lies in the root at least
        File.WriteAllText(path, text);
        return this;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
