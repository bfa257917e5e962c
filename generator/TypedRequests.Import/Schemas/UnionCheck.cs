using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.JsonTypes.Unions;
using TypedRequests.Import.Model;

namespace TypedRequests.Import.Schemas;

/// <summary>Which unions can be told apart: the generator's own rules are asked. In the place of the others stands any JSON, which may undo a union around it.</summary>
internal static class UnionCheck
{
    private const int Deepest = 6;

    public static void Run(TypeFactory factory)
    {
        var unions = factory.Types.OfType<UnionType>().ToList();
        for (var isDone = false; !isDone;)
        {
            isDone = true;
            foreach (var union in unions)
            {
                if (union.IsDropped || Collision(union) is not { } reason) continue;
                union.IsDropped = true;
                factory.Refuse(union.Schema.Place, "Any JSON (JsonElement) in the place of a union: " + reason);
                isDone = false;
            }
        }
    }

    /// <summary>After folding: tells the records of which unions they are cases.</summary>
    public static void Complete(TypeFactory factory)
    {
        foreach (var union in factory.Types.OfType<UnionType>().Where(static union => union.Canonical == union && union is { IsDropped: false, IsInterface: true }))
        {
            foreach (var one in union.Distinct) ((RecordType)one.Canonical!).Unions.Add(union); // the cases of an interface are records
        }
    }

    private static string? Collision(UnionType union)
    {
        if (union.Distinct.Count == 0) return "it has no case.";
        if (union.Distinct.Any(static one => one.IsAnyJson || (one.Kind == TypeKind.Declared && one.Canonical is null))) return "one of its cases is any JSON.";
        if (Try(union) is not { } reason) return null;

        // An enum that lists all its values may tell the cases apart.
        var enums = union.Distinct.Select(static one => one.Canonical).OfType<RecordType>()
            .SelectMany(static record => record.Members.Where(static member => member.IsRequired && !member.Type.IsNullable)).Select(static member => member.Type.Canonical).OfType<EnumType>()
            .Where(static type => !type.TellsCases).Distinct().ToList();
        foreach (var type in enums) type.TellsCases = true;
        if (Try(union) is null) return null;
        foreach (var type in enums) type.TellsCases = false;
        return reason;
    }

    private static string? Try(UnionType union)
    {
        var cases = union.Distinct;
        var maker = new JsonChoiceMaker(number => Shown(cases[number]), hasFallback: false);
        maker.Make([.. cases.SelectMany((one, number) => Forms(one, 0).Select(form => (number, form)))]);
        return maker.Collision;
    }

    private static string Shown(TypeUse type) => type.Canonical is { } declared ? declared.Hints.Select(static hint => hint.Component ?? Names.Words.Pascal(hint.Words)).FirstOrDefault() ?? "an object" : type.WriteBare();

    private static IEnumerable<JsonForm> Forms(TypeUse type, int depth) => type switch
    {
        _ when depth > Deepest => JsonForm.Anything,
        { Kind: TypeKind.List } => JsonForm.ArrayOf([.. Forms(type.Item!, depth + 1)]), // a list has an item
        { Kind: TypeKind.Map } => JsonForm.Of(JsonKinds.Object),
        { Kind: TypeKind.Plain } => Plain(type),
        { Canonical: EnumType values } => values is { HasFallback: true, TellsCases: false } ? JsonForm.Of(JsonKinds.String) : JsonForm.OfTexts([.. values.Values.Select(static value => value.Text)]),
        { Canonical: RecordType record } => [new JsonForm(JsonKinds.Object) { Signs = Signs(record) }],
        { Canonical: UnionType union } => union.Distinct.SelectMany(one => Forms(one, depth + 1)),
        _ => JsonForm.Anything,
    };

    private static IReadOnlyList<JsonForm> Plain(TypeUse type) => type.Text switch
    {
        "JsonElement" => JsonForm.Anything,
        "bool" => JsonForm.Of(JsonKinds.True | JsonKinds.False),
        "int" or "long" or "ulong" or "double" or "float" or "decimal" => JsonForm.Of(JsonKinds.Number),
        _ => JsonForm.Of(JsonKinds.String),
    };

    private static JsonSigns Signs(RecordType record)
    {
        var needed = record.Members.Where(static member => member.IsRequired && !member.Type.IsNullable).ToList();
        var marks = new Dictionary<string, IReadOnlyList<JsonMark>>(StringComparer.Ordinal);
        foreach (var member in needed)
        {
            if (member.Type.Constant is { } constant) marks[member.WireName] = [Mark(constant)];
            else if (member.Type.Canonical is EnumType { } type && (type.TellsCases || !type.HasFallback)) marks[member.WireName] = [.. type.Values.Select(static value => new JsonMark(JsonKinds.String, value.Text))];
        }

        return JsonSigns.Of(marks, needed.Select(static member => member.WireName), record.Members.Select(static member => member.WireName), isCaseSensitive: false, record.IsOpen);
    }

    private static JsonMark Mark(string constant) => constant switch
    {
        "true" => new JsonMark(JsonKinds.True, constant),
        "false" => new JsonMark(JsonKinds.False, constant),
        _ when constant[0] == '"' => new JsonMark(JsonKinds.String, constant),
        _ => new JsonMark(JsonKinds.Number, constant),
    };
}
