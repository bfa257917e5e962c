// Two processes share one login and lose no cookie. Start this in two terminals at once:
//   TYPEDREQUESTS_POSTGRES="Host=127.0.0.1;Username=postgres;Database=postgres" dotnet run --project samples/PostgresCookies -- write OWNER NAME COUNT
using System.Globalization;
using Npgsql;
using TypedRequests;
using TypedRequests.Samples;

const string usage = """
    Usage: PostgresCookies write OWNER NAME COUNT   sets COUNT cookies, one by one, and prints a line when one is saved
           PostgresCookies show OWNER               prints the cookies that are there
           PostgresCookies simulate                 needs no database: prints what to expect of more processes than one machine has
    TYPEDREQUESTS_POSTGRES holds the connection string of the database.
    """;

switch (args)
{
    case ["--help" or "-h"]:
        Console.WriteLine(usage);
        return 0;
    case ["simulate"]:
        Simulate();
        return 0;
    case ["write", _, _, var digits] when int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out _):
    case ["show", _]:
        break;
    default:
        Console.Error.WriteLine(usage);
        return 64;
}
if (Environment.GetEnvironmentVariable("TYPEDREQUESTS_POSTGRES") is not { Length: > 0 } connection)
{
    Console.Error.WriteLine("Set TYPEDREQUESTS_POSTGRES to the connection string of a PostgreSQL database.");
    return 78;
}

try
{
    await using var database = NpgsqlDataSource.Create(connection);
    await PostgresCookieStore.CreateTableAsync(database);
    var store = new PostgresCookieStore(database, args[1]);
    if (args is ["write", _, var name, var count]) await WriteAsync(store, name, int.Parse(count, CultureInfo.InvariantCulture));
    else foreach (var cookie in (await store.LoadAsync()).Cookies) Console.WriteLine(cookie);
    return 0;
}
catch (Exception failure) when (failure is NpgsqlException or ArgumentException)
{
    Console.Error.WriteLine($"The database cannot be used: {failure.Message}");
    return 69;
}

// One user, whose requests are spread over the nodes; 4 ms from read to write.
static void Simulate()
{
    Console.WriteLine("nodes  saves/s per node  conflicts per save  slowest 1 % takes");
    foreach (var (nodes, rate) in new[] { (2, 1.0), (10, 1.0), (50, 1.0), (100, 1.0), (10, 10.0), (50, 10.0) })
    {
        var (conflicts, slowest) = new Contention(nodes, rate, TimeSpan.FromMilliseconds(4)).Run(100_000);
        Console.WriteLine($"{nodes,5}  {rate,16:0}  {conflicts,18:0.00}  {slowest * 4,14:0} ms");
    }
}

// Fifty cookies, set over and over: number n goes to cookie n % 50.
static async Task WriteAsync(PostgresCookieStore store, string name, int count)
{
    var jar = new CookieJar();
    await jar.LoadAsync(store);
    var started = TimeProvider.System.GetTimestamp();
    for (var number = 0; number < count; number++)
    {
        jar.Set(new SessionCookie($"{name}-{number % 50}", number.ToString(CultureInfo.InvariantCulture)) { Domain = "example.org" });
        await jar.SaveAsync(store, includeSessionCookies: true);
        Console.WriteLine(number);
    }
    Console.Error.WriteLine($"{name}: {count / TimeProvider.System.GetElapsedTime(started).TotalSeconds:0} saves/s, {store.Conflicts / (double)count:0.00} conflicts per save");
}
