using BenchmarkDotNet.Running;
using TypedRequests.Benchmarks;

// "bytes" prints exact allocations per call in a second; everything else is BenchmarkDotNet's.
if (args is ["bytes"]) AllocationTable.Print(Console.Out);
else BenchmarkSwitcher.FromAssembly(typeof(AllocationTable).Assembly).Run(args);
