using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace TypedRequests.Caching.Tests.Suite;

/// <summary>A request as it came over the wire; names in lower case, lines joined.</summary>
internal sealed record SuiteRequest(string Method, string Target, Dictionary<string, string> Headers)
{
    public static async Task<SuiteRequest?> ReadAsync(NetworkStream stream, CancellationToken stopping)
    {
        var bytes = new List<byte>();
        var one = new byte[1];
        while (!EndsHead(bytes))
        {
            if (await stream.ReadAsync(one, stopping) == 0) return null;
            bytes.Add(one[0]);
        }

        var lines = Encoding.Latin1.GetString([.. bytes]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var start = lines[0].Split(' ');
        var headers = lines.Skip(1).Select(static line => line.Split(':', 2)).GroupBy(static line => line[0].ToLowerInvariant())
            .ToDictionary(static line => line.Key, static line => string.Join(", ", line.Select(static one => one[1].Trim())));
        if (headers.TryGetValue("content-length", out var length)) await stream.ReadExactlyAsync(new byte[int.Parse(length, CultureInfo.InvariantCulture)], stopping);
        return new(start[0], start[1], headers);
    }

    private static bool EndsHead(List<byte> bytes) => bytes.Count >= 4 && bytes[^4] == '\r' && bytes[^3] == '\n' && bytes[^2] == '\r' && bytes[^1] == '\n';
}
