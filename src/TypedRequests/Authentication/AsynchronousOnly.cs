namespace TypedRequests;

/// <summary>Refuses the synchronous path where credentials have to be fetched.</summary>
internal static class AsynchronousOnly
{
    internal static NotSupportedException Refuse(string what, string remedy) =>
        new($"{what} is asynchronous and cannot serve a synchronous call. Use the verb that ends in Async, or {remedy}.");
}
