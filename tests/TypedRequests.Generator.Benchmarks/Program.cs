using BenchmarkDotNet.Running;
using TypedRequests.Generator.Benchmarks;

// `dotnet run -c Release -- ratios` prints the budgets' table, `-- peers` Refit's generator beside ours; anything else goes to BenchmarkDotNet.
if (args is ["ratios"])
{
    RatioTable.Print(Console.Out);
}
else if (args is ["peers"])
{
    PeerTable.Print(Console.Out);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(RatioTable).Assembly).Run(args);
}
