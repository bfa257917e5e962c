using System.Globalization;
using StackExchange.Redis;
using TypedRequests;

// Calls a server until a limit leaves nothing for minutes, and says how often: Program <redis> <url> <user> [permits an hour]
using var redis = await ConnectionMultiplexer.ConnectAsync(args[0]);
// Short, so that calls which are only spread over time wait no longer than this.
var limits = new RateLimits { Store = new RedisLimitStore(redis), MaxWait = TimeSpan.FromMilliseconds(200) };
if (args.Length > 3) limits.Add(new RateLimitRule(int.Parse(args[3], CultureInfo.InvariantCulture), TimeSpan.FromHours(1)));
using var session = new Session(new ConnectionPool(new() { UseEnvironmentProxy = false })) { Limits = limits, BaseAddress = new(args[1]), Auth = Auth.Bearer(args[2]) };
Console.WriteLine("ready");
Console.ReadLine();
var sent = 0;
while (true)
{
    try
    {
        await session.GetAsync("/");
        sent++;
    }
    catch (RateLimitException late) when (late.RetryAfter < TimeSpan.FromMinutes(1))
    {
        // Only spread, or found out by another process.
    }
    catch (RateLimitException)
    {
        break;
    }
}

Console.WriteLine(sent.ToString(CultureInfo.InvariantCulture));
