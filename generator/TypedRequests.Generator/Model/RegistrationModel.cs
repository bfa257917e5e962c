namespace TypedRequests.Generator.Model;

/// <summary>All clients of an assembly.</summary>
internal sealed record RegistrationModel(
    string Namespace,
    EquatableArray<RegisteredClient> Clients,
    EquatableArray<string> ExternAliases,
    EquatableArray<string> SuppressedIds)
{
    /// <summary>The registration of these clients, in the order of their names; null when there are none.</summary>
    public static RegistrationModel? From(IEnumerable<RegisteredClient> clients)
    {
        // A closed client may be asked for in two files.
        var ordered = clients.GroupBy(static client => client.Class, StringComparer.Ordinal).Select(static same => same.First()).OrderBy(static client => client.Class, StringComparer.Ordinal).ToList();
        return ordered.Count == 0 ? null : new RegistrationModel(
            ordered[0].Namespace,
            ordered.ToEquatableArray(),
            Distinct(ordered.SelectMany(static client => client.ExternAliases)),
            Distinct(ordered.SelectMany(static client => client.SuppressedIds)));
    }

    private static EquatableArray<string> Distinct(IEnumerable<string> items) =>
        items.Distinct(StringComparer.Ordinal).OrderBy(static item => item, StringComparer.Ordinal).ToEquatableArray();
}
