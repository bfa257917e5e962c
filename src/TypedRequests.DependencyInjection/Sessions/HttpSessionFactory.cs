using Microsoft.Extensions.Options;

namespace TypedRequests;

/// <summary>Sessions by key, held strongly while they are in use, weakly when they are idle, and dropped when no caller holds them.</summary>
internal sealed class HttpSessionFactory : IHttpSessionFactory, IDisposable
{
    private readonly object gate = new();
    private readonly Dictionary<(string Name, string Key), KeyedSession> sessions = [];
    private readonly SessionMaker maker;
    private readonly SessionNames names;
    private readonly IOptionsMonitor<HttpSessionOptions> options;
    private readonly RootProvider root;
    private readonly TimeProvider time;
    private readonly ITimer sweeper;

    public HttpSessionFactory(SessionMaker maker, SessionNames names, IOptionsMonitor<HttpSessionOptions> options, RootProvider root, IEnumerable<TimeProvider> clocks)
    {
        (this.maker, this.names, this.options, this.root, time) = (maker, names, options, root, clocks.LastOrDefault() ?? TimeProvider.System);
        var period = TimeSpan.FromMinutes(1);
        sweeper = time.CreateTimer(static state => ((HttpSessionFactory)state!).Sweep(), this, period, period); // it is given this
    }

    public int Count
    {
        get
        {
            lock (gate)
                return sessions.Values.Count(static held => held.IsAlive);
        }
    }

    public Session Get(string name, string key)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentException.ThrowIfNullOrEmpty(key);
        names.Check(name);
        lock (gate)
        {
            var now = time.GetTimestamp();
            if (sessions.TryGetValue((name, key), out var held) && held.TryUse(now, out var session))
                return session;
            session = maker.Create(root.Services, name, key);
            sessions[(name, key)] = new KeyedSession(session, now, options.Get(name).IdleExpiry);
            return session;
        }
    }

    public bool Forget(string name, string key)
    {
        lock (gate)
            return sessions.Remove((name, key), out var held) && held.IsAlive;
    }

    public void Dispose() => sweeper.Dispose();

    private void Sweep()
    {
        lock (gate)
        {
            foreach (var (key, held) in sessions)
            {
                held.LetGoIfIdle(time);
                if (!held.IsAlive)
                    sessions.Remove(key);
            }
        }
    }
}
