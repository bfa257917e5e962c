using Microsoft.Extensions.DependencyInjection;

namespace TypedRequests;

/// <summary>The names under which sessions were added, and the clients of each. Filled while services are added; read-only afterwards.</summary>
internal sealed class SessionNames
{
    private readonly Dictionary<string, ServiceLifetime> lifetimes = new(StringComparer.Ordinal);
    private readonly Dictionary<(Type Client, object? Key), string> clients = [];

    /// <summary>Enters a name. False if it was there already.</summary>
    /// <exception cref="InvalidOperationException">It was there with another lifetime.</exception>
    public bool Add(string name, ServiceLifetime lifetime)
    {
        if (lifetimes.TryAdd(name, lifetime))
            return true;
        return lifetimes[name] == lifetime ? false : throw new InvalidOperationException($"The session '{name}' was added as {lifetimes[name]} and cannot be {lifetime} too. Give one of them another name.");
    }

    /// <summary>Enters a client. False if the same session had it already.</summary>
    /// <exception cref="InvalidOperationException">Another session has it.</exception>
    public bool AddClient(Type client, object? key, string name)
    {
        if (clients.TryAdd((client, key), name))
            return true;
        var other = clients[(client, key)];
        return other == name ? false : throw new InvalidOperationException(
            $"{client} is a client of the session '{other}' already. To have one of '{name}' too, add it with AddKeyedClient and ask for it by its key.");
    }

    /// <summary>Whether it is the name of a session.</summary>
    public bool Contains(string name) => lifetimes.ContainsKey(name);

    /// <summary>Whether some session has the client.</summary>
    public bool HasClient(Type client) => clients.ContainsKey((client, null));

    /// <exception cref="InvalidOperationException">Nothing was added under the name.</exception>
    public void Check(string name)
    {
        if (!lifetimes.ContainsKey(name))
            throw new InvalidOperationException($"No session '{name}' was added. Call services.AddHttpSession(\"{name}\", …).");
    }
}
