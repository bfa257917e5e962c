using System.Text;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Clients;

/// <summary>A scripted server and a session over it.</summary>
internal sealed class Loopback : IAsyncDisposable
{
    public Loopback() => Session = new Session { BaseAddress = Server.Address };

    public ScriptedServer Server { get; } = ScriptedServer.Start();

    public Session Session { get; }

    /// <summary>The one request that was sent.</summary>
    public ScriptedRequest Request => Assert.Single(Server.Requests);

    /// <summary>Method and target of the one request.</summary>
    public string Line => $"{Request.Method} {Request.Target}";

    public T Client<T>()
        where T : class => Session.For<T>();

    /// <summary>Answers the next request with 200 and a body.</summary>
    public Loopback Reply(string body = "", string contentType = "application/json")
    {
        Server.Reply(reply => reply.Status(200, body, ("Content-Type", contentType)));
        return this;
    }

    public Loopback Reply(int status, string body = "", string contentType = "application/json")
    {
        Server.Reply(reply => reply.Status(status, Encoding.UTF8.GetBytes(body), ("Content-Type", contentType)));
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        Session.Dispose();
        await Server.DisposeAsync();
    }
}
