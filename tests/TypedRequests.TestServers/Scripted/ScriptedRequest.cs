using System.Text;

namespace TypedRequests.TestServers;

/// <summary>A request as it came over the wire.</summary>
public sealed class ScriptedRequest
{
    private readonly WireHead _head;

    internal ScriptedRequest(ScriptedConnection connection, int number, WireHead head) => (Connection, Number, _head) = (connection, number, head);

    /// <summary>The connection it came over.</summary>
    public ScriptedConnection Connection { get; }

    /// <summary>The method, as sent.</summary>
    public string Method => _head.Method;

    /// <summary>The request target, as sent: path and query, or an absolute URL, or an authority.</summary>
    public string Target => _head.Target;

    /// <summary><c>HTTP/1.1</c>.</summary>
    public string Version => _head.Version;

    /// <summary>The header fields in the order sent, names as spelled, values as Latin-1.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers => _head.Headers;

    /// <summary>Request line and header fields, byte for byte as Latin-1, up to and with the empty line.</summary>
    public string Head => _head.Text;

    /// <summary>The body, chunks joined; empty if there was none or the reply came before it.</summary>
    public byte[] Body { get; internal set; } = [];

    /// <summary>The body as UTF-8.</summary>
    public string BodyText => Encoding.UTF8.GetString(Body);

    /// <summary>In order of arrival over all connections.</summary>
    internal int Number { get; }

    /// <summary>The value of a header, those of a repeated one joined by a comma and a space; null if it was not sent.</summary>
    public string? Header(string name) => _head.Header(name);

    /// <summary>The request line.</summary>
    public override string ToString() => $"{Method} {Target} {Version}";
}
