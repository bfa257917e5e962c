using System.ComponentModel;

namespace TypedRequests.CompilerServices;

/// <summary>What the emitted overloads of <c>On</c> call: one method per kind of result.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FakeCalls
{
    /// <summary>A call whose result is a value.</summary>
    /// <typeparam name="TClient">The interface.</typeparam>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="server">The server.</param>
    /// <param name="call">The call.</param>
    public static ValueExpectation<T> Value<TClient, T>(FakeServer server, Action<TClient> call)
        where TClient : class => Add(server, new ValueExpectation<T>(CallRecording.Of(call)));

    /// <summary>A call whose result is a list in pages.</summary>
    /// <inheritdoc cref="Value"/>
    public static PageExpectation<T> Pages<TClient, T>(FakeServer server, Action<TClient> call)
        where TClient : class => Add(server, new PageExpectation<T>(CallRecording.Of(call)));

    /// <summary>A call whose result is a sequence.</summary>
    /// <inheritdoc cref="Value"/>
    public static ItemExpectation<T> Items<TClient, T>(FakeServer server, Action<TClient> call)
        where TClient : class => Add(server, new ItemExpectation<T>(CallRecording.Of(call)));

    /// <summary>A call whose result is no value.</summary>
    /// <typeparam name="TClient">The interface.</typeparam>
    /// <param name="server">The server.</param>
    /// <param name="call">The call.</param>
    public static CallExpectation Plain<TClient>(FakeServer server, Action<TClient> call)
        where TClient : class => Add(server, new CallExpectation(CallRecording.Of(call)));

    private static TExpectation Add<TExpectation>(FakeServer server, TExpectation expectation)
        where TExpectation : Expectation
    {
        ArgumentNullException.ThrowIfNull(server);
        return server.Add(expectation);
    }
}
