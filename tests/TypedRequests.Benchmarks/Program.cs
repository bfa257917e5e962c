using BenchmarkDotNet.Running;
using TypedRequests.Benchmarks;
using TypedRequests.Benchmarks.Cached;
using TypedRequests.Benchmarks.Loopback;
using TypedRequests.Benchmarks.Pairs;

// "bytes" prints exact allocations per call in a second, "cache" what an answer from the cache costs, "pairs" the ratios of calls in a minute, "json" the table of documents in one, "loopback" the
// ratios over a socket; everything else is BenchmarkDotNet's.
if (args is ["bytes"]) AllocationTable.Print(Console.Out);
else if (args is ["cache"]) CacheTable.Print(Console.Out);
else if (args is ["pairs"]) CallPairs.Print(Console.Out);
else if (args is ["json", .. var part]) JsonTable.Print(Console.Out, string.Join(' ', part));
else if (args is ["loopback"]) LoopbackPairs.Print(Console.Out);
else if (args is [LoopbackServer.Argument]) LoopbackServer.Run(Console.Out, Console.In);
else BenchmarkSwitcher.FromAssembly(typeof(AllocationTable).Assembly).Run(args);
