namespace TypedRequests.Tests.Cookies;

/// <summary>A directory of one test, gone when the test is over.</summary>
internal sealed class TemporaryDirectory : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("typedrequests-cookies-");

    public string File(string name) => Path.Combine(directory.FullName, name);

    public IEnumerable<string> Names => directory.EnumerateFiles().Select(file => file.Name).Order();

    public void Dispose() => directory.Delete(recursive: true);
}
