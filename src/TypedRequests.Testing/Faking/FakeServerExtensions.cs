namespace TypedRequests;

/// <summary>
/// Expectations by the call of an interface. For each interface that a project names here, overloads are emitted that know the results of its methods; these two take what those cannot name:
/// methods with type parameters of their own.
/// </summary>
public static class FakeServerExtensions
{
    /// <summary>Expects a call of a typed client. Of several expectations that fit, the one that was said last answers.</summary>
    /// <typeparam name="TClient">The interface.</typeparam>
    /// <param name="server">The server.</param>
    /// <param name="call">The call, with values or <see cref="Argument"/> matchers: <c>github =&gt; github.GetIssue("psf", "requests", Any&lt;int&gt;())</c>.</param>
    /// <exception cref="FakeServerException">No recorder is emitted for the interface, or the call cannot be written down.</exception>
    public static ValueExpectation<object?> On<TClient>(this FakeServer server, Func<TClient, object?> call)
        where TClient : class
    {
        ArgumentNullException.ThrowIfNull(server);
        ArgumentNullException.ThrowIfNull(call);
        return server.Add(new ValueExpectation<object?>(CallRecording.Of<TClient>(client => { _ = call(client); })));
    }

    /// <inheritdoc cref="On{TClient}(FakeServer, Func{TClient, object?})"/>
    public static CallExpectation On<TClient>(this FakeServer server, Action<TClient> call)
        where TClient : class
    {
        ArgumentNullException.ThrowIfNull(server);
        ArgumentNullException.ThrowIfNull(call);
        return server.Add(new CallExpectation(CallRecording.Of(call)));
    }
}
