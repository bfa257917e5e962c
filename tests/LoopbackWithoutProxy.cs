using System.Runtime.CompilerServices;

namespace TypedRequests.TestServers;

/// <summary>
/// The servers of the tests are on this machine, where no proxy of the environment is to be asked for them. Compiled into every test program, and said before its first
/// test, because each reader of these variables reads them once. Programs that a test starts inherit it, and still reach their package feeds by the proxy.
/// </summary>
internal static class LoopbackWithoutProxy
{
    [ModuleInitializer]
    internal static void Say()
    {
        // Lower case comes first, for curl as for .NET; what stands in either stays.
        var known = Environment.GetEnvironmentVariable("no_proxy") is { Length: > 0 } lower ? lower : Environment.GetEnvironmentVariable("NO_PROXY");
        string[] loopback = ["localhost", "127.0.0.1", "::1", "[::1]"];
        var all = string.Join(',', known is { Length: > 0 } ? [known, .. loopback] : loopback);
        Environment.SetEnvironmentVariable("no_proxy", all);
        Environment.SetEnvironmentVariable("NO_PROXY", all);
    }
}
