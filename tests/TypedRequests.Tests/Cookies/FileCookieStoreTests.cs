namespace TypedRequests.Tests.Cookies;

// semantics: "`ICookieStore` (file: atomic replace, 0600, lock across processes ...)"
public sealed class FileCookieStoreTests : IDisposable
{
    private readonly ManualClock clock = new();
    private readonly TemporaryDirectory directory = new();
    private readonly FileCookieStore store;

    public FileCookieStoreTests() => store = new FileCookieStore(directory.File("cookies.json"));

    public void Dispose() => directory.Dispose();

    private CookieJar NewJar(string name = "k", string value = "v")
    {
        var jar = new CookieJar(clock);
        jar.Set(new SessionCookie(name, value) { Domain = "example.org", Expires = clock.Now.AddDays(1) });
        return jar;
    }

    [Fact]
    public async Task WhatOneJarSavedAnotherLoads()
    {
        var jar = NewJar();
        jar["session"] = "1";
        await jar.SaveAsync(store);
        var other = new CookieJar(clock);
        await other.LoadAsync(store);
        Assert.Equal(jar.Where(cookie => cookie.Name == "k"), other);
        await jar.SaveAsync(store, includeSessionCookies: true);
        await other.LoadAsync(store);
        Assert.Equal(jar, other);
        Assert.Equal(["cookies.json", "cookies.json.lock"], directory.Names);
    }

    [Fact]
    public async Task AMissingFileIsAnEmptyStore()
    {
        var jar = new CookieJar();
        await jar.LoadAsync(store);
        Assert.True(jar.IsEmpty);
        Assert.Null(store.Load().Version);
        Assert.Throws<FileNotFoundException>(() => jar.Load(store.FilePath));
    }

    [Fact]
    public async Task FilesAreReadableToTheirOwnerOnly()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Unix permissions");
        await File.WriteAllBytesAsync(store.FilePath, CookieDocument.Write([]));
        await NewJar().SaveAsync(store);
        NewJar().Save(directory.File("saved.json"));
        NewJar().SaveNetscape(directory.File("cookies.txt"));
        foreach (var name in directory.Names)
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, new FileInfo(directory.File(name)).UnixFileMode);
        Assert.Equal(4, directory.Names.Count());
    }

    [Fact]
    public async Task AFileTornAtAnyByteIsAnErrorAndStaysAsItIs()
    {
        var document = CookieDocument.Write(NewJar());
        for (var length = 0; length < document.Length; length++)
        {
            File.WriteAllBytes(store.FilePath, document[..length]);
            var error = Assert.Throws<InvalidDataException>(() => new CookieJar().Load(store.FilePath));
            Assert.StartsWith(store.FilePath, error.Message, StringComparison.Ordinal);
            await Assert.ThrowsAsync<InvalidDataException>(() => new CookieJar().LoadAsync(store));
            await Assert.ThrowsAsync<InvalidDataException>(() => NewJar("other").SaveAsync(store));
            Assert.Equal(document[..length], File.ReadAllBytes(store.FilePath));
        }
    }

    [Fact]
    public async Task AWriterKilledBeforeTheRenameLeavesTheOldCookies()
    {
        await NewJar().SaveAsync(store);
        var whole = CookieDocument.Write(NewJar("half", "written"));
        for (var length = 0; length <= whole.Length; length += 7)
        {
            File.WriteAllBytes(store.FilePath + ".new", whole[..length]);
            Assert.Equal("k", Assert.Single(store.Load().Cookies).Name);
        }
        await NewJar("next").SaveAsync(store);
        Assert.Equal(["k", "next"], store.Load().Cookies.Select(cookie => cookie.Name));
        Assert.Equal(["cookies.json", "cookies.json.lock"], directory.Names);
    }

    [Fact]
    public void ASaveThatFailsLeavesTheOldFile()
    {
        NewJar().Save(directory.File("saved.json"));
        var before = File.ReadAllBytes(directory.File("saved.json"));
        Directory.CreateDirectory(directory.File("busy"));
        Assert.ThrowsAny<Exception>(() => NewJar("other").Save(directory.File("busy")));
        Assert.ThrowsAny<IOException>(() => NewJar("other").Save(directory.File("missing/saved.json")));
        Assert.Equal(before, File.ReadAllBytes(directory.File("saved.json")));
        Assert.Equal(["saved.json"], directory.Names);
    }

    [Fact]
    public async Task ALinkStaysALink()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege there");
        File.CreateSymbolicLink(store.FilePath, directory.File("real.json"));
        await File.WriteAllBytesAsync(directory.File("real.json"), CookieDocument.Write([]));
        await NewJar().SaveAsync(store);
        Assert.NotNull(new FileInfo(store.FilePath).LinkTarget);
        Assert.Single(CookieDocument.Read(await File.ReadAllBytesAsync(directory.File("real.json"))));
    }

    [Fact]
    public async Task AStoreThatStaysLockedIsAClearError()
    {
        using var held = FileLock.Acquire(store.FilePath + ".lock", TimeSpan.Zero, TimeProvider.System);
        var impatient = new FileCookieStore(store.FilePath) { LockTimeout = TimeSpan.Zero };
        var error = await Assert.ThrowsAsync<IOException>(() => NewJar().SaveAsync(impatient));
        Assert.Contains("locked by another process", error.Message, StringComparison.Ordinal);
        Assert.Throws<IOException>(() => impatient.Save(new CookieStoreChanges([], [], null, clock.Now)));
        await Assert.ThrowsAsync<OperationCanceledException>(async () => await store.SaveAsync(new CookieStoreChanges([], [], null, clock.Now), new CancellationToken(true)));
    }

    [Fact]
    public void TheStoreWorksWithoutAwaiting()
    {
        var saved = store.Save(new CookieStoreChanges([.. NewJar()], [], baseVersion: null, clock.Now));
        Assert.Equal(saved.Version, store.Load().Version);
        Assert.Equal(saved.Cookies, store.Load().Cookies);
    }
}
