using System.ComponentModel;

namespace TypedRequests.CompilerServices;

/// <summary>Where a test assembly's module initializer makes its recorders known.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FakeRecorders
{
    /// <summary>Registers the recorder of an interface: it writes down expectations, and stands in front of every client that is created from now on.</summary>
    /// <typeparam name="TClient">The interface.</typeparam>
    /// <param name="create">Makes one; given a client, in front of it.</param>
    public static void Add<TClient>(Func<TClient?, TClient> create)
        where TClient : class
    {
        ArgumentNullException.ThrowIfNull(create);
        Of<TClient>.Create ??= create;
        ClientRegistration.Wrap<TClient>(create);
    }

    /// <summary>A recorder that writes down what is called.</summary>
    /// <exception cref="FakeServerException">None was emitted.</exception>
    internal static TClient Recorder<TClient>()
        where TClient : class => Of<TClient>.Create?.Invoke(null) ?? throw new FakeServerException(
            $"There is no recorder of {typeof(TClient).Name}. It is emitted into the project that names the interface in On<{typeof(TClient).Name}>(…) or Calls<{typeof(TClient).Name}>(…): "
            + "see that the project refers to TypedRequests.Testing directly, that it is a C# project, and that the interface stands there by its name and not as a type parameter.");

    private static class Of<TClient>
        where TClient : class
    {
        public static Func<TClient?, TClient>? Create;
    }
}
