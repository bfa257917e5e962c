using TypedRequests.Import.Examples;
using TypedRequests.Import.Model;
using TypedRequests.Import.Names;
using TypedRequests.Import.Operations;
using TypedRequests.Import.Schemas;
using TypedRequests.Import.Selection;
using TypedRequests.Import.Writing;
using TypedRequests.OpenApi;

namespace TypedRequests.Import;

/// <summary>An OpenAPI document as interfaces and records: read the examples, map what is selected, fold what is equal, name it, write it.</summary>
internal static class Importer
{
    public static ImportResult Run(OpenApiDocument document, ImportOptions options)
    {
        var examples = ExampleWalk.Run(document);
        var factory = new TypeFactory();
        var interfaces = new InterfaceMapper(document, new SchemaMapper(document, factory, examples)).Map(OperationFilter.Of(document, options));
        UnionCheck.Run(factory);
        Folding.Run(factory);
        UnionCheck.Complete(factory);
        var types = Reachable.Mark(interfaces);
        Name(document, interfaces, types);
        var context = new WriteContext(options.Namespace ?? NamespaceOf(document), NamingVote.Of(WireNames(interfaces, types)));
        return new ImportResult(FileLayout.Write(interfaces, types, context))
        {
            Relaxed = [.. examples.Used],
            Faults = [.. examples.Faults, .. document.Faults.Select(static fault => new ImportFault(fault.Place.Pointer, fault.Message))],
            NotExpressed = [.. factory.NotExpressed.Distinct()],
            Interfaces = interfaces.Count,
            Operations = interfaces.Sum(static one => one.Methods.Count(static method => !method.IsSecond)),
            Records = types.OfType<RecordType>().Count(),
            Enums = types.OfType<EnumType>().Count(),
            Unions = types.OfType<UnionType>().Count(),
            Members = types.OfType<RecordType>().Sum(static record => record.Members.Count),
        };
    }

    private static void Name(OpenApiDocument document, IReadOnlyList<InterfaceModel> interfaces, IReadOnlyList<DeclaredType> types)
    {
        var api = ApiName.Of(document.Title);
        var scope = new NameScope(ReservedNames.Types);
        foreach (var one in interfaces) one.Name = scope.Take(InterfaceName(one.Tag), InterfaceName(one.Tag + " " + one.Server?.Split('/').ElementAtOrDefault(2)?.Split('.')[0]), InterfaceName(one.Tag + " Api"));
        new TypeNamer(scope, api).Name(types);
        foreach (var record in types.OfType<RecordType>()) MemberNamer.Name(record);
    }

    private static string InterfaceName(string tag) => "I" + (Shortening.Pascal(Words.Of(tag), Shortening.MostCharacters - 1) is { Length: > 0 } name ? name.TrimStart('_') : "Api");

    private static string NamespaceOf(OpenApiDocument document) => ApiName.Of(document.Title);

    private static IEnumerable<string> WireNames(IReadOnlyList<InterfaceModel> interfaces, IReadOnlyList<DeclaredType> types) =>
        types.OfType<RecordType>().SelectMany(static record => record.Members).Select(static member => member.WireName)
            .Concat(interfaces.SelectMany(static one => one.Methods).SelectMany(static method => method.Parameters).Where(static parameter => parameter.Role is ParameterRole.Query or ParameterRole.Part).Select(static parameter => parameter.WireName));
}
