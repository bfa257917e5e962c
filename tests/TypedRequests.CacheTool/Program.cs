using TypedRequests;
using TypedRequests.CacheTool;

// Writes responses into a directory until it is killed: Program <directory> <seed>
using var session = new Session(new CountedAnswers(int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture)))
{
    BaseAddress = new("https://api.example"),
    Cache = new HttpCache(new DirectoryCacheStore(args[0])) { Partition = CountedAnswers.Partition },
};
Console.WriteLine("ready");
for (var i = 0; ; i++) await session.GetAsync($"/{i % CountedAnswers.Urls}", new() { Cache = CacheMode.Reload });
