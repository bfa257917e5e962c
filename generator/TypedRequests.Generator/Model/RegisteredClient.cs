namespace TypedRequests.Generator.Model;

/// <summary>A client in the registration: what is asked for, what is created.</summary>
/// <param name="Name">The interface's metadata name without its namespace, which the run time sees as <c>Type.Name</c>.</param>
/// <param name="Interface">The interface, fully qualified.</param>
/// <param name="Class">The emitted class, fully qualified.</param>
/// <param name="Namespace">The namespace of everything that is emitted into the assembly.</param>
/// <param name="ExternAliases">Aliases that naming the interface takes.</param>
/// <param name="SuppressedIds">Warnings that naming it would raise.</param>
internal sealed record RegisteredClient(
    string Name,
    string Interface,
    string Class,
    string Namespace,
    EquatableArray<string> ExternAliases,
    EquatableArray<string> SuppressedIds)
{
    public static RegisteredClient From(ClientModel client) => new(
        client.MetadataName,
        client.Interface,
        $"global::{client.Namespace}.{client.ClassName}",
        client.AssemblyNamespace,
        client.ExternAliases,
        client.SuppressedIds);
}
