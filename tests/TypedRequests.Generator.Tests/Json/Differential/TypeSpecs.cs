using FsCheck;
using FsCheck.Fluent;

namespace TypedRequests.Generator.Tests.Json.Differential;

/// <summary>Random records, classes and structs over the shapes. Where the two readers differ on purpose the type avoids the question; KnownDifferences asks it.</summary>
internal static class TypeSpecs
{
    private const int DeepestNested = 2;

    private static readonly string[] s_words = ["Id", "Name", "HtmlUrl", "createdAt", "X1", "IOStream", "Äöü", "value", "Count", "Items", "Parent", "ETag", "Class", "seen0", "reader", "A", "B", "Names", "Instance", "IsOk"];

    public static IReadOnlyList<TypeSpec> Sample(int count, ulong seed)
    {
        var types = new List<TypeSpec>();
        var shapes = new List<ShapeSpec>();
        for (var i = 0; i < count; i++)
        {
            var spec = One($"T{i}", shapes).Sample(1, new Rnd(seed + (ulong)i), 10).Single();
            types.Add(spec);
            if (spec.Depth <= DeepestNested)
            {
                shapes.Add(new ShapeSpec(spec.Name, spec.Json, spec.IsValueType) { Depth = spec.Depth });
            }
        }

        return types;
    }

    private static Gen<TypeSpec> One(string name, IReadOnlyList<ShapeSpec> records) =>
        from count in Gen.Frequency((6, Gen.Choose(0, 8)), (1, Gen.Choose(9, 18)))
        from words in Gen.Shuffle(s_words)
        from members in Gen.CollectToList(words.Take(count), word => Member(word, records))
        from kind in Gen.Elements("positional", "init", "settable", "mixed", "struct", "struct record")
        select new TypeSpec(name, Declare(name, kind, members), kind.StartsWith("struct", StringComparison.Ordinal), Json(members), 1 + members.Select(member => member.Shape.Depth).DefaultIfEmpty().Max());

    private static Gen<MemberSpec> Member(string word, IReadOnlyList<ShapeSpec> records) =>
        from shape in ShapeSpecs.Any(records)
        from nullable in Gen.Elements(true, false)
        from hasDefault in Gen.Elements(true, false)
        from attribute in Gen.Frequency(
            (8, Gen.Constant("")),
            (1, Gen.Constant($"JsonPropertyName(\"the-{word}\")")),
            (1, Gen.Elements("JsonIgnore(Condition = JsonIgnoreCondition.Never)", "JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)", "JsonPropertyOrder(-3)")))
        let jsonName = attribute.StartsWith("JsonPropertyName", StringComparison.Ordinal) ? "the-" + word : System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(word)
        select new MemberSpec(word, jsonName, shape, hasDefault, attribute) { IsNullable = nullable && !shape.IsEnum && !shape.IsArrayStruct };

    private static string Declare(string name, string kind, List<MemberSpec> members) => kind switch
    {
        "positional" => $"public sealed record {name}({Positional(members)});",
        "struct record" => $"[method: JsonConstructor] public readonly record struct {name}({Positional(members)});",
        "mixed" => $"public sealed record {name}({Positional(members.Take(members.Count / 2))}) {{ {Properties(members.Skip(members.Count / 2), "set")} }}",
        "init" => $"public sealed class {name} {{ {Properties(members, "init")} }}",
        "struct" => $"public struct {name} {{ {Properties(members, "set")} }}",
        _ => $"public sealed class {name} {{ {Properties(members, "set")} }}",
    };

    // Parameters with defaults stand last.
    private static string Positional(IEnumerable<MemberSpec> members) => string.Join(", ", members.OrderBy(member => member.Default is not null)
        .Select(member => $"{(member.Attributes.Length == 0 ? "" : $"[property: {member.Attributes}] ")}{member.Type} @{member.Name}{(member.Default is { } value ? " = " + value : "")}"));

    private static string Properties(IEnumerable<MemberSpec> members, string setter) => string.Join(" ", members.Select(member =>
    {
        var attributes = member.Attributes.Length == 0 ? "" : $"[{member.Attributes}] ";
        var required = !member.IsNullable && (!member.Shape.IsValueType || member.Shape.CannotBeDefault);
        return $"{attributes}public {(required ? "required " : "")}{member.Type} @{member.Name} {{ get; {setter}; }}";
    }));

    private static Gen<string> Json(List<MemberSpec> members) =>
        from parts in Gen.CollectToList(members, Property)
        from order in Gen.Shuffle<string>(parts.ToArray())
        from extra in Gen.Frequency((8, Gen.Constant("")), (1, Gen.Elements("\"unknown\":{\"a\":[1,{}]}", "\"$id\":\"1\"", "\"\":0", "\"\\u0041\":null")))
        from space in Gen.Elements("", " ", "\r\n\t")
        select "{" + space + string.Join("," + space, order.Append(extra).Where(part => part.Length > 0)) + space + "}";

    // Present, left out, twice, null, under another case, or escaped.
    private static Gen<string> Property(MemberSpec member) =>
        from value in JsonTexts.Mostly(member.IsNullable ? Gen.Frequency((5, member.Shape.Json), (1, Gen.Constant("null"))) : member.Shape.Json)
        from other in member.Shape.Json
        from form in Gen.Frequency((30, Gen.Constant("")), (2, Gen.Constant("left out")), (1, Gen.Constant("twice")), (1, Gen.Constant("upper")), (1, Gen.Constant("escaped")))
        let name = form switch
        {
            "upper" => member.JsonName.ToUpperInvariant(),
            "escaped" => $"\\u{(int)member.JsonName[0]:x4}{member.JsonName[1..]}",
            _ => member.JsonName,
        }
        select form == "left out" ? "" : form == "twice" ? $"\"{name}\":{other},\"{name}\":{value}" : $"\"{name}\":{value}";
}
