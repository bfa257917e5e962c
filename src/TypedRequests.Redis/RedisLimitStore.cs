using System.Globalization;
using StackExchange.Redis;

namespace TypedRequests;

/// <summary>Keeps what is left of rate limits in Redis, for processes that share them. Redis' own clock counts, so that theirs may differ.</summary>
/// <remarks>Values are a few hundred bytes, and expire. Near a limit a process asks once for a lease of a few permits, not once for each call. Redis 7 or newer, or a compatible server that runs its scripts.</remarks>
/// <example>
/// <code>
/// var limits = new RateLimits { Store = new RedisLimitStore(await ConnectionMultiplexer.ConnectAsync("localhost")) };
/// </code>
/// </example>
/// <param name="connection">The connection. It is not disposed.</param>
/// <param name="database">The number of the database; -1 for that of the connection.</param>
public sealed class RedisLimitStore(IConnectionMultiplexer connection, int database = -1) : ILimitStore
{
    private const string ReadScript = "return { redis.call('GET', KEYS[1]) or '', redis.call('TIME') }";

    private const string WriteScript = """
        if (redis.call('GET', KEYS[1]) or '') ~= ARGV[1] then return 0 end
        redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
        return 1
        """;

    private readonly IConnectionMultiplexer _connection = connection ?? throw new ArgumentNullException(nameof(connection));

    /// <inheritdoc/>
    public async ValueTask<LimitStoreEntry> ReadAsync(string key, CancellationToken cancellationToken = default)
    {
        var answer = (RedisResult[])(await Database.ScriptEvaluateAsync(ReadScript, [key]).WaitAsync(cancellationToken).ConfigureAwait(false))!; // the script returns two things
        var time = (RedisResult[])answer[1]!; // seconds and microseconds
        var now = DateTimeOffset.FromUnixTimeSeconds(Number(time[0])).AddTicks(Number(time[1]) * TimeSpan.TicksPerMicrosecond);
        return new((byte[]?)answer[0] ?? [], now);
    }

    /// <inheritdoc/>
    public async ValueTask<bool> TryWriteAsync(string key, ReadOnlyMemory<byte> expected, ReadOnlyMemory<byte> value, TimeSpan keepFor, CancellationToken cancellationToken = default)
    {
        RedisValue[] values = [expected, value, (long)keepFor.TotalMilliseconds];
        return (int)await Database.ScriptEvaluateAsync(WriteScript, [key], values).WaitAsync(cancellationToken).ConfigureAwait(false) == 1;
    }

    private IDatabase Database => _connection.GetDatabase(database);

    private static long Number(RedisResult text) => long.Parse((string)text!, NumberStyles.None, CultureInfo.InvariantCulture); // of TIME
}
