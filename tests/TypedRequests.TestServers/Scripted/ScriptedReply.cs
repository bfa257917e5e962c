using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace TypedRequests.TestServers;

/// <summary>What a <see cref="ScriptedServer"/> does when a request has arrived, step by step. Text is sent as Latin-1: one character, one byte.</summary>
public sealed class ScriptedReply
{
    private readonly List<Func<ScriptedConnection, Task>> _steps = [];
    private bool _ends;

    private ScriptedReply()
    {
    }

    internal bool ComesBeforeBody { get; private set; }

    internal bool SendsContinue { get; private set; } = true;

    internal static ScriptedReply From(Action<ScriptedReply> script)
    {
        var reply = new ScriptedReply();
        script(reply);
        return reply;
    }

    /// <summary>Sends these bytes as they are.</summary>
    public ScriptedReply Send(string text) => Send(Encoding.Latin1.GetBytes(text));

    /// <inheritdoc cref="Send(string)"/>
    public ScriptedReply Send(ReadOnlyMemory<byte> bytes) => Then(connection => connection.SendAsync(bytes));

    /// <summary>Sends a whole response with its length; <paramref name="body"/> goes out as UTF-8.</summary>
    public ScriptedReply Status(int status, string body = "", params ReadOnlySpan<(string Name, string Value)> headers) =>
        Status(status, Encoding.UTF8.GetBytes(body), headers);

    /// <inheritdoc cref="Status(int, string, ReadOnlySpan{ValueTuple{string, string}})"/>
    public ScriptedReply Status(int status, byte[] body, params ReadOnlySpan<(string Name, string Value)> headers)
    {
        var head = new StringBuilder($"HTTP/1.1 {status} {ReasonPhrases.GetReasonPhrase(status)}\r\n");
        foreach (var (name, value) in headers) head.Append($"{name}: {value}\r\n");
        if (status is not (204 or 304)) head.Append($"Content-Length: {body.Length}\r\n");
        return Send((byte[])[.. Encoding.Latin1.GetBytes(head.Append("\r\n").ToString()), .. body]);
    }

    /// <summary>Sends a 200 with this JSON.</summary>
    public ScriptedReply Json(string json, params ReadOnlySpan<(string Name, string Value)> headers) =>
        Status(200, json, [("Content-Type", "application/json"), .. headers]);

    /// <summary>Sends a redirect.</summary>
    public ScriptedReply Redirect(int status, string location, params ReadOnlySpan<(string Name, string Value)> headers) =>
        Status(status, "", [("Location", location), .. headers]);

    /// <summary>Goes on when the task has completed.</summary>
    public ScriptedReply WaitFor(Task signal) => Then(connection => connection.WaitAsync(signal));

    /// <summary>Sends byte by byte, each when <paramref name="next"/> is released once more.</summary>
    public ScriptedReply Drip(string text, SemaphoreSlim next)
    {
        foreach (var b in Encoding.Latin1.GetBytes(text)) Then(connection => connection.WaitAsync(next.WaitAsync())).Send((byte[])[b]);
        return this;
    }

    /// <summary>Tells the test that the script has come this far.</summary>
    public ScriptedReply Signal(TaskCompletionSource reached) => Then(_ =>
    {
        reached.TrySetResult();
        return Task.CompletedTask;
    });

    /// <summary>Closes the connection after what was sent.</summary>
    public ScriptedReply Close()
    {
        _ends = true;
        return this;
    }

    /// <summary>Breaks the connection off (RST).</summary>
    public ScriptedReply Reset()
    {
        _ends = true;
        return Then(connection => { connection.Reset(); return Task.CompletedTask; });
    }

    /// <summary>Closes the sending side only: the client reads the end, and may still send.</summary>
    public ScriptedReply HalfClose() => Then(connection => { connection.ShutdownSend(); return Task.CompletedTask; });

    /// <summary>Plays the steps when the head has arrived, and leaves the body unread.</summary>
    public ScriptedReply BeforeBody()
    {
        ComesBeforeBody = true;
        _ends = true;
        return this;
    }

    /// <summary>Does not answer <c>Expect: 100-continue</c>.</summary>
    public ScriptedReply WithoutContinue()
    {
        SendsContinue = false;
        return this;
    }

    /// <returns>Whether the connection stays open.</returns>
    internal async Task<bool> PlayAsync(ScriptedConnection connection)
    {
        foreach (var step in _steps) await step(connection);
        return !_ends;
    }

    private ScriptedReply Then(Func<ScriptedConnection, Task> step)
    {
        _steps.Add(step);
        return this;
    }
}
