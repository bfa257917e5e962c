namespace TypedRequests.CompilerServices;

/// <summary>What the attributes of an interface or a method say of the session's cache.</summary>
/// <param name="Mode">How it is used.</param>
/// <param name="Rule">A lifetime of the method's own; null for the server's.</param>
internal sealed record MethodCaching(CacheMode Mode, CacheRule? Rule)
{
    internal static readonly MethodCaching None = new(CacheMode.Bypass, null);

    internal static MethodCaching Of(double seconds, bool force) => new(CacheMode.Default, seconds > 0 ? new(TimeSpan.FromSeconds(seconds), force) : null);

    internal void Apply(Exchange call) => (call.CacheMode, call.CacheRule) = (Mode, Rule);
}
