using TypedRequests.Generator.Model;

namespace TypedRequests.Generator.Fakes.Model;

/// <summary>The recorders of an assembly, and the overloads of <c>On</c> that their methods need.</summary>
/// <param name="Namespace">The namespace of everything that is emitted into the assembly.</param>
/// <param name="Recorders">Each interface with the class that records it.</param>
/// <param name="Overloads">The overloads, each once.</param>
/// <param name="ExternAliases">Aliases that naming the interfaces takes.</param>
/// <param name="SuppressedIds">Warnings that naming them would raise.</param>
internal sealed record RecorderRegistration(
    string Namespace,
    EquatableArray<RegisteredRecorder> Recorders,
    EquatableArray<OverloadModel> Overloads,
    EquatableArray<string> ExternAliases,
    EquatableArray<string> SuppressedIds)
{
    /// <summary>The registration of these recorders; null when there are none.</summary>
    public static RecorderRegistration? From(IReadOnlyList<RecorderModel> recorders) => recorders.Count == 0 ? null : new RecorderRegistration(
        recorders[0].AssemblyNamespace,
        recorders.Select(static recorder => new RegisteredRecorder(recorder.Interface, $"global::{recorder.Namespace}.{recorder.ClassName}")).ToEquatableArray(),
        recorders.SelectMany(static recorder => recorder.Overloads).GroupBy(static overload => overload.Returned, StringComparer.Ordinal).Select(static same => same.First())
            .OrderBy(static overload => overload.Returned, StringComparer.Ordinal).ToEquatableArray(),
        Distinct(recorders.SelectMany(static recorder => recorder.ExternAliases)),
        Distinct(recorders.SelectMany(static recorder => recorder.SuppressedIds)));

    private static EquatableArray<string> Distinct(IEnumerable<string> items) =>
        items.Distinct(StringComparer.Ordinal).OrderBy(static item => item, StringComparer.Ordinal).ToEquatableArray();
}
