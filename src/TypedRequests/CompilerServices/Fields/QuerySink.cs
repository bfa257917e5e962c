namespace TypedRequests.CompilerServices;

/// <summary>Names and values on their way into a query.</summary>
internal sealed class QuerySink(QueryList query, CallLevel level) : IFieldSink
{
    public void Add(string name, string value) => query.Add(name, value, level);
}
