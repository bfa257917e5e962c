using System.Diagnostics;
using System.Globalization;
using TypedRequests.CacheTool;

namespace TypedRequests.Caching.Tests;

/// <summary>
/// Two processes write into one directory and are killed (SIGKILL) at random moments, while a third looks. In the suite 12 times; TYPEDREQUESTS_KILLS=1000 for the whole proof.
/// </summary>
public sealed class KilledWriterTests
{
    private static readonly int s_kills = int.TryParse(Environment.GetEnvironmentVariable("TYPEDREQUESTS_KILLS"), CultureInfo.InvariantCulture, out var kills) ? kills : 12;

    [Fact]
    public async Task WhoeverIsKilledLeavesWholeResponses()
    {
        var directory = Directory.CreateTempSubdirectory("typed-requests-cache").FullName;
        var random = new Random(31);
        var found = 0;
        try
        {
            for (var kill = 0; kill < s_kills; kill += 2)
            {
                using var one = await StartAsync(directory, kill);
                using var two = await StartAsync(directory, kill + 1);
                for (var writes = random.Next(1, 60); writes > 0; writes--) found += await LookAsync(directory);
                foreach (var process in (Process[])[one, two])
                {
                    process.Kill();
                    await process.WaitForExitAsync();
                }

                found += await LookAsync(directory);
            }

            Assert.True(found > 0);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    /// <summary>Every response that is there is whole; how many there are.</summary>
    private static async Task<int> LookAsync(string directory)
    {
        using var session = new Session(new CountedAnswers(0)) { BaseAddress = new("https://api.example"), Cache = new HttpCache(new DirectoryCacheStore(directory)) { Partition = CountedAnswers.Partition } };
        var found = 0;
        for (var i = 0; i < CountedAnswers.Urls; i++)
        {
            using var response = await session.GetAsync($"/{i}", new() { Cache = CacheMode.OnlyStored });
            if ((int)response.StatusCode == 504) continue;
            Assert.True(CountedAnswers.IsWhole(response));
            found++;
        }

        return found;
    }

    private static async Task<Process> StartAsync(string directory, int seed)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "TypedRequests.CacheTool.dll"), directory, seed.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        var process = Process.Start(start)!;
        await process.StandardOutput.ReadLineAsync();
        return process;
    }
}
