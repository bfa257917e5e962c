using TypedRequests.Generator.Parsing;

namespace TypedRequests.Generator.Bindings;

/// <summary>A value on its way into names and values: a query, or a form.</summary>
internal sealed class FieldUse(string kind, BindingSource source, MethodContext method)
{
    public BindingSource Source { get; } = source;

    public MethodContext Method { get; } = method;

    public required string Name { get; init; }

    public required int Style { get; init; }

    public string? Format => Source.Attribute?.Named("Format") as string;

    public string Prefix => Source.Attribute?.Named("Prefix") as string ?? "";

    /// <summary>The word for messages: <c>query</c> or <c>form</c>.</summary>
    public string Word => kind == "Query" ? "query" : "form";

    /// <summary>The member of the call that takes it; a client's property speaks at a level of its own.</summary>
    public string Member(string suffix = "") => (Source.IsProperty ? "Client" : "") + kind + suffix;

    /// <summary>Takes a name, and reports the second use of one.</summary>
    public void Take(string name)
    {
        if (!Method.Names.TryTake(Member(), name) && kind == "Query")
        {
            Method.Report(Diagnostics.Descriptors.DuplicateQueryName, Source.Location, name, Method.Symbol.Name);
        }
    }
}
