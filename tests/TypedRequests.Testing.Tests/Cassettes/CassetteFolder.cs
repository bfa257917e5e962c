namespace TypedRequests.Testing.Tests;

/// <summary>A folder for the cassettes of one test.</summary>
internal sealed class CassetteFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("cassettes-").FullName;

    public string File => System.IO.Path.Combine(Path, "cassette.har");

    /// <summary>Everything that lies in it, as text.</summary>
    public string Everything() => string.Join('\n', Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Select(file => file + "\n" + System.IO.File.ReadAllText(file)));

    public Cassette Record(CassetteOptions? options = null) => Cassette.Open(File, CassetteMode.Refresh, options);

    public Cassette Replay(CassetteOptions? options = null) => Cassette.Open(File, CassetteMode.Replay, options);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
