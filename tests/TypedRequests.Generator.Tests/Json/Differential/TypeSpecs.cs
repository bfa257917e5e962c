using FsCheck;
using FsCheck.Fluent;

namespace TypedRequests.Generator.Tests.Json.Differential;

/// <summary>Random records, classes and structs over the shapes. Where the two readers differ on purpose the type avoids the question; KnownDifferences asks it.</summary>
internal static class TypeSpecs
{
    private const int DeepestNested = 2;
    private const string Populated = "[JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]";

    private static readonly string[] s_words = ["Id", "Name", "HtmlUrl", "createdAt", "X1", "IOStream", "Äöü", "value", "Count", "Items", "Parent", "ETag", "Class", "seen0", "reader", "A", "B", "Names", "Instance", "IsOk"];

    private static readonly Gen<string> s_extra = Gen.Frequency(
        (8, Gen.Constant("")),
        (1, Gen.Elements("\"unknown\":{\"a\":[1,{}]}", "\"$id\":\"1\"", "\"\":0", "\"\\u0041b\":null")),
        (2, Gen.Elements("\"throws\":7", "\"throws\":1", "\"filled\":[2,3]", "\"filled\":[\"x\"]", "\"map\":{\"k\":null,\"l\":[[]]}", "\"map\":{\"k\":1}")));

    public static IReadOnlyList<TypeSpec> Sample(int count, ulong seed, bool withTwins = false)
    {
        var types = new List<TypeSpec>();
        var shapes = new List<ShapeSpec>();
        for (var i = 0; i < count; i++)
        {
            var spec = One($"T{i}", shapes, withTwins).Sample(1, new Rnd(seed + (ulong)i), 10).Single();
            types.Add(spec);
            if (spec.Depth <= DeepestNested)
            {
                shapes.Add(new ShapeSpec(spec.Name, spec.Json, spec.IsValueType) { Depth = spec.Depth });
            }
        }

        return types;
    }

    private static Gen<TypeSpec> One(string name, IReadOnlyList<ShapeSpec> records, bool withTwins) =>
        from count in Gen.Frequency((6, Gen.Choose(0, 8)), (1, Gen.Choose(9, 18)))
        from words in Gen.Shuffle(s_words)
        from own in Gen.CollectToList(words.Take(count), word => Member(word, records))
        from twins in Gen.CollectToList(withTwins ? words.Take(Math.Min(count, 3)) : [], word => Twin(word, records))
        let members = own.Concat(twins).ToList()
        from kind in Gen.Elements("positional", "init", "settable", "mixed", "struct", "struct record", "differing", "partial", "throwing", "filled", "constant", "union")
        select new TypeSpec(name, Declare(name, kind, members), kind.StartsWith("struct", StringComparison.Ordinal), JsonOf(kind, members), 1 + members.Select(member => member.Shape.Depth).DefaultIfEmpty().Max());

    private static Gen<MemberSpec> Member(string word, IReadOnlyList<ShapeSpec> records) =>
        from shape in ShapeSpecs.Any(records)
        from nullable in Gen.Elements(true, false)
        from hasDefault in Gen.Elements(true, false)
        from attribute in Gen.Frequency(
            (8, Gen.Constant("")),
            (1, Gen.Constant($"JsonPropertyName(\"the-{word}\")")),
            (1, Gen.Elements("JsonIgnore(Condition = JsonIgnoreCondition.Never)", "JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)", "JsonPropertyOrder(-3)")))
        let jsonName = attribute.StartsWith("JsonPropertyName", StringComparison.Ordinal) ? "the-" + word : System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(word)
        from converter in Converter(shape, nullable)
        select new MemberSpec(word, jsonName, shape, hasDefault, converter.Length == 0 ? attribute : attribute.Length == 0 ? converter : attribute + ", " + converter) { IsNullable = nullable && !shape.IsEnum && !shape.IsArrayStruct };

    // A member whose JSON name is that of another in capitals.
    private static Gen<MemberSpec> Twin(string word, IReadOnlyList<ShapeSpec> records) =>
        from member in Member(word + "Twin", records)
        let name = System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(word).ToUpperInvariant()
        select member with { JsonName = name, Attributes = $"JsonPropertyName(\"{name}\")" };

    // Of text and numbers, now and then: ones that see null, ones that return it, ones of the type with its null.
    private static Gen<string> Converter(ShapeSpec shape, bool nullable) => shape.CSharp switch
    {
        "string" => Gen.Frequency((2, Gen.Constant("")), (1, Gen.Elements("JsonConverter(typeof(Trim))", "JsonConverter(typeof(Empty))", "JsonConverter(typeof(AsksForNull))"))),
        "int" => Gen.Frequency((3, Gen.Constant("")), (1, Gen.Constant(nullable ? "JsonConverter(typeof(MaybeNegative))" : "JsonConverter(typeof(Negative))"))),
        _ => Gen.Constant(""),
    };

    private static string Declare(string name, string kind, List<MemberSpec> members) => kind switch
    {
        "positional" => $"public sealed record {name}({Positional(members)});",
        "struct record" => $"[method: JsonConstructor] public readonly record struct {name}({Positional(members)});",
        "mixed" => $"public sealed record {name}({Positional(members.Take(members.Count / 2))}) {{ {Properties(members.Skip(members.Count / 2), "set")} }}",
        "init" => $"public sealed class {name} {{ {Properties(members, "init")} }}",
        "differing" => OfTwoMinds(name, members),
        "partial" => $"public sealed partial class {name} {{ {string.Concat(members.Select(member => $"private {member.Type} _field{member.Name}{(member.IsNullable || member.Shape.IsValueType ? "" : " = null!")}; "))} }} "
            + $"public sealed partial class {name} {{ {string.Join(" ", members.Select(OverField))} }}",
        "throwing" => $"public sealed class {name} {{ {Properties(members, "set")} public int Throws {{ get => 0; set {{ if (value == 7) throw new System.ArgumentException(\"7\"); }} }} }}",
        "filled" => $"public sealed class {name} {{ {Properties(members.Where(member => member.IsNullable || (member.Shape.IsValueType && !member.Shape.CannotBeDefault)), "set")} {Populated} public System.Collections.Generic.List<int> Filled {{ get; }} = new() {{ 1 }}; {Populated} public System.Collections.Generic.Dictionary<string, SelfList?> Map {{ get; }} = new(); }}",
        "constant" => $"public sealed class {name} {{ [JsonConst(\"const\")] public string Konst => \"const\"; {Properties(members, "set")} [JsonConst(3)] public int Three => 3; }}",
        "union" => UnionSpecs.Declare(name, Positional(FirstHalf(members)), Properties(SecondHalf(members), "set")),
        "struct" => $"public struct {name} {{ {Properties(members, "set")} }}",
        _ => $"public sealed class {name} {{ {Properties(members, "set")} }}",
    };

    // A constant is there with its value, which theirs does not look at; a union is one of two halves.
    private static Gen<string> JsonOf(string kind, List<MemberSpec> members) => kind switch
    {
        "constant" => Json(members, Gen.Constant("\"konst\":\"const\",\"three\":3")),
        "union" => UnionSpecs.Json(Json([.. FirstHalf(members)], Gen.Constant("")), Json([.. SecondHalf(members)], Gen.Constant(""))),
        _ => Json(members, s_extra),
    };

    private static IEnumerable<MemberSpec> FirstHalf(List<MemberSpec> members) => members.Take(members.Count / 2);

    private static IEnumerable<MemberSpec> SecondHalf(List<MemberSpec> members) => members.Skip(members.Count / 2);

    // The parameter says of null what the property does not.
    private static string OfTwoMinds(string name, List<MemberSpec> members)
    {
        var ordered = members.OrderBy(member => DefaultOf(member) is not null).ToList();
        var parameters = ordered.Select(member => $"{Flipped(member)} @{member.Name}{(DefaultOf(member) is { } value ? " = " + (value == "null" ? "default!" : value) : "")}");
        var properties = members.Select(member => $"{(member.Attributes.Length == 0 ? "" : $"[{member.Attributes}] ")}public {member.Type} @{member.Name} {{ get; }}");
        return $"public sealed class {name} {{ public {name}({string.Join(", ", parameters)}) {{ {string.Concat(members.Select(member => $"this.@{member.Name} = @{member.Name}{(Flipped(member) == "string?" && !member.IsNullable ? " ?? \"none\"" : "")}; "))}}} {string.Join(" ", properties)} }}";
    }

    // That a parameter which may be null may also be missing is a known difference.
    private static string? DefaultOf(MemberSpec member) => member.Default ?? (Flipped(member) == "string?" && !member.IsNullable ? "null" : null);

    private static string Flipped(MemberSpec member) =>
        member.Shape.IsValueType || member.Default is not null ? member.Type : member.IsNullable ? member.Shape.CSharp : member.Shape.CSharp == "string" ? "string?" : member.Type;

    // As generators of members write them over a field.
    private static string OverField(MemberSpec member)
    {
        var required = !member.IsNullable && (!member.Shape.IsValueType || member.Shape.CannotBeDefault);
        return $"{(member.Attributes.Length == 0 ? "" : $"[{member.Attributes}] ")}public {(required ? "required " : "")}{member.Type} @{member.Name} {{ get => _field{member.Name}; set => _field{member.Name} = value; }}";
    }

    // Parameters with defaults stand last.
    private static string Positional(IEnumerable<MemberSpec> members) => string.Join(", ", members.OrderBy(member => member.Default is not null)
        .Select(member => $"{(member.Attributes.Length == 0 ? "" : $"[property: {member.Attributes}] ")}{member.Type} @{member.Name}{(member.Default is { } value ? " = " + value : "")}"));

    private static string Properties(IEnumerable<MemberSpec> members, string setter) => string.Join(" ", members.Select(member =>
    {
        var attributes = member.Attributes.Length == 0 ? "" : $"[{member.Attributes}] ";
        var required = !member.IsNullable && (!member.Shape.IsValueType || member.Shape.CannotBeDefault);
        return $"{attributes}public {(required ? "required " : "")}{member.Type} @{member.Name} {{ get; {setter}; }}";
    }));

    private static Gen<string> Json(List<MemberSpec> members, Gen<string> more) =>
        from parts in Gen.CollectToList(members, Property)
        from order in Gen.Shuffle<string>(parts.ToArray())
        from extra in more
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
