namespace TypedRequests;

public sealed partial class Session
{
    /// <summary>The client that is emitted for an interface with <c>[TypedClient]</c>. Each call makes one, cheaply; all of them share this session.</summary>
    /// <typeparam name="TInterface">The interface.</typeparam>
    /// <exception cref="InvalidOperationException">No client is emitted for it.</exception>
    public TInterface For<TInterface>()
        where TInterface : class => (TInterface)ClientRegistry.Create(typeof(TInterface), this);
}
