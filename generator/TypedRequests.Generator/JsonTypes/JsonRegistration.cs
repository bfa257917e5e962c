using TypedRequests.Generator.Model;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>The formats behind <c>Json&lt;T&gt;()</c> of an assembly.</summary>
/// <param name="Namespace">Where the registration is emitted.</param>
/// <param name="Formats">Type and expression, in ordinal order; those whose type is inferred have none and come first.</param>
/// <param name="ExternAliases">What the file has to declare.</param>
/// <param name="SuppressedIds">What the types' declarations have answered for.</param>
internal sealed record JsonRegistration(
    string Namespace, EquatableArray<(string? Type, string Format)> Formats, EquatableArray<string> ExternAliases, EquatableArray<string> SuppressedIds)
{
    public static JsonRegistration From(string @namespace, IEnumerable<JsonRequest> requests)
    {
        var formats = new SortedSet<(string? Type, string Format)>(Comparer<(string? Type, string Format)>.Create(static (left, right) =>
            string.CompareOrdinal(left.Type, right.Type) is var order and not 0 ? order : string.CompareOrdinal(left.Format, right.Format)));
        var aliases = new SortedSet<string>(StringComparer.Ordinal);
        var warnings = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var request in requests)
        {
            formats.Add((request.Type, request.Format));
            aliases.UnionWith(request.ExternAliases);
            warnings.UnionWith(request.SuppressedIds);
        }

        return new JsonRegistration(@namespace, formats.ToEquatableArray(), aliases.ToEquatableArray(), warnings.ToEquatableArray());
    }
}
