using System.Diagnostics;
using System.Globalization;
using TypedRequests.Benchmarks.Pairs;

namespace TypedRequests.Benchmarks.Loopback;

/// <summary>P4: the processor time of a request over loopback, ours against the bare transport's.</summary>
internal static class LoopbackPairs
{
    private const int Turns = 41;
    private const int Requests = 1280;

    internal static void Print(TextWriter output)
    {
        using var server = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ServerArguments()) { RedirectStandardInput = true, RedirectStandardOutput = true })!; // started
        using var contenders = new LoopbackContenders(new($"http://127.0.0.1:{server.StandardOutput.ReadLine()}/"));
        using var session = contenders.CreateSession();
        foreach (var inFlight in new[] { 1, 64 })
        {
            Row("bare against itself", inFlight, contenders.Bare);
            Row("typed", inFlight, () => LoopbackContenders.Typed(session));
        }

        server.StandardInput.Close();
        server.WaitForExit();

        void Row(string name, int inFlight, Func<Task> call)
        {
            for (var i = 0; i < 8; i++)
            {
                Bare();
                Other();
            }

            var result = new PairedRun(Turns, 1, () => Process.GetCurrentProcess().TotalProcessorTime).Measure(Bare, Other);
            var (low, high) = result.Interval();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{inFlight,2} in flight  {name,-20} {result.Second / Requests / 1000:0.0} µs of processor time, bare {result.First / Requests / 1000:0.0} µs  median of pairs {result.Median:0.00}× [{low:0.00}, {high:0.00}]"));

            void Bare() => RunTurn(contenders.Bare, inFlight);
            void Other() => RunTurn(call, inFlight);
        }
    }

    private static void RunTurn(Func<Task> call, int inFlight)
    {
        Task.WhenAll(Enumerable.Range(0, inFlight).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < Requests / inFlight; i++) await call().ConfigureAwait(false);
        }))).GetAwaiter().GetResult();
    }

    /// <summary>This very program, whether it was started by itself or by dotnet.</summary>
    private static string[] ServerArguments() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
        ? [Environment.GetCommandLineArgs()[0], LoopbackServer.Argument]
        : [LoopbackServer.Argument];
}
