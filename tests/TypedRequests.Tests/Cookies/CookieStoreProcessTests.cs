using System.Diagnostics;

namespace TypedRequests.Tests.Cookies;

/// <summary>Real processes on one file.</summary>
public sealed class CookieStoreProcessTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();
    private readonly FileCookieStore store;

    public CookieStoreProcessTests() => store = new FileCookieStore(directory.File("cookies.json"));

    public void Dispose() => directory.Dispose();

    [Fact]
    public async Task TwoProcessesThatWriteLoseNothing()
    {
        using var first = StartWriter("a", 60);
        using var second = StartWriter("b", 60);
        await Task.WhenAll(first.StandardOutput.ReadToEndAsync(), second.StandardOutput.ReadToEndAsync(), first.WaitForExitAsync(), second.WaitForExitAsync());
        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        var expected = Enumerable.Range(0, 60).SelectMany(i => new[] { $"a{i}", $"b{i}" }).Order();
        Assert.Equal(expected, store.Load().Cookies.Select(cookie => cookie.Name).Order());
    }

    // Each writer says what it saved; killed at whatever point it has reached meanwhile, it has lost none of that.
    [Fact]
    public async Task AKilledProcessLeavesAWholeFile()
    {
        for (var round = 1; round <= 5; round++)
        {
            using var writer = StartWriter($"round{round}-", 170);
            for (var i = 0; i < round * 7; i++)
                Assert.Equal($"{i}", await writer.StandardOutput.ReadLineAsync());
            writer.Kill();
            await writer.WaitForExitAsync();
            var saved = store.Load().Cookies.Select(cookie => cookie.Name).ToHashSet();
            Assert.True(saved.IsSupersetOf(Enumerable.Range(0, round * 7).Select(i => $"round{round}-{i}")));
        }
        var jar = new CookieJar();
        jar.Set(new SessionCookie("after", "1") { Domain = "example.com", Expires = DateTimeOffset.MaxValue });
        await jar.SaveAsync(store);
        Assert.Equal(["cookies.json", "cookies.json.lock"], directory.Names);
    }

    private Process StartWriter(string name, int count)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "TypedRequests.CookieTool.exe" : "TypedRequests.CookieTool");
        return Process.Start(new ProcessStartInfo(tool, ["write", store.FilePath, name, $"{count}"]) { RedirectStandardOutput = true })!;
    }
}
