using System.ComponentModel;

namespace TypedRequests.CompilerServices;

/// <summary>A method of an interface, as the emitted recorder knows it. One static instance per method.</summary>
/// <param name="client">The interface that declares it, as messages name it.</param>
/// <param name="name">Its name.</param>
/// <param name="signature">What tells it from its overloads.</param>
/// <param name="parameters">The names of its parameters.</param>
/// <param name="ambient">The positions of those that say how a call is made and not what it asks: tokens, options, credentials, progress.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FakeMethod(string client, string name, string signature, string[] parameters, params int[] ambient)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>The interface that declares it, as messages name it.</summary>
    public string Client { get; } = client;

    internal IReadOnlyList<string> Parameters { get; } = parameters;

    internal bool IsAmbient(int position) => Array.IndexOf(ambient, position) >= 0;

    /// <summary>Whether it is the same method: two assemblies may each have a recorder of one interface.</summary>
    internal bool Is(FakeMethod other) => ReferenceEquals(this, other) || (Signature == other.Signature && Client == other.Client);

    /// <summary>Says that the method is called.</summary>
    /// <param name="client">The client that sends the call; <see langword="null"/> while an expectation is written down.</param>
    /// <param name="arguments">The arguments.</param>
    /// <returns>What ends the saying.</returns>
    public IDisposable? Enter(object? client, object?[] arguments)
    {
        if (client is not null) return new WatchedCall(this, arguments).Enter();
        CallRecording.Record(this, arguments);
        return null;
    }

    private string Signature { get; } = signature;
}
