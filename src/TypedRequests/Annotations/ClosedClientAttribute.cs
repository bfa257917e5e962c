namespace TypedRequests;

/// <summary>A client is emitted for one closed form of a generic interface that is marked with <see cref="TypedClientAttribute"/>.</summary>
/// <remarks>A derived interface does the same with a name of its own: <c>[TypedClient] interface IOrders : IRepo&lt;Order&gt;;</c></remarks>
/// <example>
/// <code>
/// [assembly: ClosedClient(typeof(IRepo&lt;Order&gt;))]
/// IRepo&lt;Order&gt; orders = session.For&lt;IRepo&lt;Order&gt;&gt;();
/// </code>
/// </example>
/// <param name="type">The closed interface.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ClosedClientAttribute(Type type) : Attribute
{
    /// <summary>The closed interface.</summary>
    public Type Type { get; } = type;
}
