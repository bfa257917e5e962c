namespace TypedRequests.CompilerServices;

/// <summary>Where names and values go: a query, or a form.</summary>
internal interface IFieldSink
{
    void Add(string name, string value);
}
