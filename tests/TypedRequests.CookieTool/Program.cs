// suffixes LIST OUTPUT     regroups a public_suffix_list.dat into the form embedded in the library
// write STORE NAME COUNT   saves COUNT cookies to a store, one by one, as one of several processes; prints a line after each
using System.Globalization;
using TypedRequests;

return args switch
{
    ["suffixes", var list, var output] => Suffixes(list, output),
    ["write", var store, var name, var count] => await WriteAsync(store, name, int.Parse(count, CultureInfo.InvariantCulture)),
    _ => Usage(),
};

static int Suffixes(string list, string output)
{
    using var file = File.Create(output);
    PublicSuffixResource.Write(PublicSuffixList.Load(list), file);
    return 0;
}

static async Task<int> WriteAsync(string path, string name, int count)
{
    var store = new FileCookieStore(path) { LockTimeout = TimeSpan.FromMinutes(5) };
    var jar = new CookieJar();
    for (var i = 0; i < count; i++)
    {
        jar.Set(new SessionCookie($"{name}{i}", "v") { Domain = $"{name}.example.org", Expires = DateTimeOffset.MaxValue });
        await jar.SaveAsync(store);
        Console.WriteLine(i);
    }
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("Usage: suffixes LIST OUTPUT | write STORE NAME COUNT");
    return 1;
}
