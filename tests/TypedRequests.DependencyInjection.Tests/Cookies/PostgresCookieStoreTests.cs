using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Npgsql;
using TypedRequests.Samples;

namespace TypedRequests.DependencyInjection.Tests;

/// <summary>Against a real PostgreSQL, which <c>TYPEDREQUESTS_POSTGRES</c> names; <c>.ci/run</c> starts one.</summary>
public sealed class PostgresCookieStoreTests : IAsyncLifetime
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;
    private readonly string owner = Guid.NewGuid().ToString("N");
    private NpgsqlDataSource database = null!; // opened before any test

    [Fact]
    public async Task TwoProcessesWriteTenThousandCookiesAndNothingIsLostOrDoubled()
    {
        using var one = Start("one", 5000);
        using var other = Start("other", 5000);
        await Task.WhenAll(ReadAsync(one), ReadAsync(other));

        var cookies = (await Store().LoadAsync(Token)).Cookies;
        Assert.Equal(100, cookies.Count);
        Assert.Equal(100, cookies.Select(cookie => cookie.Name).Distinct().Count());
        Assert.All(cookies, cookie => Assert.InRange(int.Parse(cookie.Value, CultureInfo.InvariantCulture), 4950, 4999));
        // Every write was one version of the row, and none of them was another's.
        Assert.Equal("10000", (await Store().LoadAsync(Token)).Version);
    }

    [Fact]
    public async Task ProcessThatIsKilledLosesNothingItWasToldIsSaved()
    {
        using var victim = Start("victim", 100_000);
        using var other = Start("other", 2000);
        var saved = -1;
        while (saved < 500)
            saved = int.Parse((await victim.StandardOutput.ReadLineAsync(Token))!, CultureInfo.InvariantCulture); // it writes many more lines
        victim.Kill();
        var told = await victim.StandardOutput.ReadToEndAsync(Token);
        await ReadAsync(other);

        // The last line may be torn: what counts is what was told in full.
        saved = told.Split('\n')[..^1].Select(line => int.Parse(line, CultureInfo.InvariantCulture)).Append(saved).Max();
        var cookies = (await Store().LoadAsync(Token)).Cookies.ToDictionary(cookie => cookie.Name, cookie => int.Parse(cookie.Value, CultureInfo.InvariantCulture));
        Assert.Equal(100, cookies.Count);
        for (var number = saved - 49; number <= saved; number++)
            Assert.InRange(cookies[$"victim-{number % 50}"], number, saved + 1);
        Assert.All(Enumerable.Range(0, 50), slot => Assert.Equal(1950 + slot, cookies[$"other-{slot}"]));
    }

    [Fact]
    public async Task RowIsEncryptedWithAProtectorAndUnreadableToAnother()
    {
        var jar = new CookieJar();
        jar.Set(new SessionCookie("sid", "s3cret") { Domain = "example.org" });
        await jar.SaveAsync(Store(new EphemeralDataProtectionProvider().CreateProtector("cookies")), includeSessionCookies: true, Token);

        await using var command = database.CreateCommand("select document from session_cookies where owner = $1");
        command.Parameters.Add(new() { Value = owner });
        var row = (byte[])(await command.ExecuteScalarAsync(Token))!; // just saved
        Assert.DoesNotContain("s3cret", Encoding.UTF8.GetString(row), StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidDataException>(async () => await Store(new EphemeralDataProtectionProvider().CreateProtector("cookies")).LoadAsync(Token));
    }

    public async ValueTask InitializeAsync()
    {
        var connection = Environment.GetEnvironmentVariable("TYPEDREQUESTS_POSTGRES");
        Assert.SkipWhen(string.IsNullOrEmpty(connection), "TYPEDREQUESTS_POSTGRES does not name a PostgreSQL database.");
        database = NpgsqlDataSource.Create(connection!); // skipped otherwise
        await PostgresCookieStore.CreateTableAsync(database, Token);
    }

    public async ValueTask DisposeAsync()
    {
        if (database is not null)
            await database.DisposeAsync();
    }

    private PostgresCookieStore Store(IDataProtector? protector = null) => new(database, owner, protector);

    private Process Start(string name, int count)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "PostgresCookies.dll");
        return Process.Start(new ProcessStartInfo("dotnet", [program, "write", owner, name, $"{count}"]) { RedirectStandardOutput = true, UseShellExecute = false })!; // it exists: the test refers to it
    }

    private static async Task ReadAsync(Process process)
    {
        await process.StandardOutput.ReadToEndAsync(Token);
        await process.WaitForExitAsync(Token);
        Assert.Equal(0, process.ExitCode);
    }
}
