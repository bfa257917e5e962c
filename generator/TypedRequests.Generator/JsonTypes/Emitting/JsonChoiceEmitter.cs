using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.JsonTypes.Emitting;

/// <summary>Writes which case of a union a value is of: one method for the value, one for the first item of an array, and so on.</summary>
internal static class JsonChoiceEmitter
{
    /// <summary>The method that finds the number of the case.</summary>
    public const string Find = "Find";

    /// <summary>Its parameter: a copy of the tokenizer, which may look ahead.</summary>
    public const string Reader = "global::System.Text.Json.Utf8JsonReader reader";

    private static readonly (JsonKinds Kind, string Token)[] s_tokens =
    [
        (JsonKinds.String, "String"), (JsonKinds.Number, "Number"), (JsonKinds.True, "True"), (JsonKinds.False, "False"),
        (JsonKinds.Object, "StartObject"), (JsonKinds.Array, "StartArray"), (JsonKinds.Null, "Null"),
    ];

    /// <summary>Writes the tables that the methods look into.</summary>
    /// <returns>Whether there are any.</returns>
    public static bool EmitTables(CodeWriter code, JsonChoiceModel choice)
    {
        var hasAny = false;
        foreach (var (part, suffix, _) in Levels(choice))
        {
            if (part.Texts.Count > 0)
            {
                code.Line($"private static readonly {JsonRuntime.Names} s_texts{suffix} = new({string.Join(", ", part.Texts.SelectMany(static entry => entry.Texts).Select(CSharpText.Literal))});");
                hasAny = true;
            }

            if (part.Objects.Count > 0)
            {
                EmitSigns(code, part, suffix);
                hasAny = true;
            }
        }

        return hasAny;
    }

    /// <summary>Writes the methods.</summary>
    public static void Emit(CodeWriter code, JsonChoiceModel choice)
    {
        foreach (var (part, suffix, empty) in Levels(choice))
        {
            code.Line();
            if (empty is null)
            {
                using var level = code.Block($"private static int {Find}({Reader}) => reader.TokenType switch", "};");
                EmitTokens(code, part, suffix, empty);
            }
            else
            {
                using var body = code.Block($"private static int {Find}{suffix}({Reader})");
                code.Line("reader.Read();");
                using var level = code.Block("return reader.TokenType switch", "};");
                EmitTokens(code, part, suffix, empty);
            }

            if (part.Texts.Count > 0)
            {
                code.Line();
                EmitTexts(code, part, suffix);
            }
        }
    }

    private static void EmitTokens(CodeWriter code, JsonChoiceModel choice, string suffix, int? empty)
    {
        foreach (var (kind, token) in s_tokens)
        {
            var found = kind switch
            {
                JsonKinds.String when choice.Texts.Count > 0 => $"{Find}Text{suffix}(reader)",
                JsonKinds.Object when choice.Objects.Count > 0 => $"s_objects{suffix}.Find(reader)",
                JsonKinds.Array when choice.Items is not null => $"{Find}{suffix}Item(reader)",
                _ => CaseOf(choice, kind) is { } number ? CSharpText.Literal(number) : null,
            };
            if (found is not null)
            {
                code.Line($"{JsonRuntime.TokenType}.{token} => {found},");
            }
        }

        if (empty is { } ofEmpty)
        {
            code.Line($"{JsonRuntime.TokenType}.EndArray => {CSharpText.Literal(ofEmpty)},");
        }

        code.Line($"_ => {JsonRuntime.Cases}.None,");
    }

    private static void EmitTexts(CodeWriter code, JsonChoiceModel choice, string suffix)
    {
        using var body = code.Block($"private static int {Find}Text{suffix}({Reader}) => s_texts{suffix}.FindExactly({JsonRuntime.Read}.Text(ref reader)) switch", "};");
        var next = 0;
        foreach (var (number, texts) in choice.Texts)
        {
            code.Line($"{(texts.Count == 1 ? "" : ">= " + CSharpText.Literal(next) + " and <= ")}{CSharpText.Literal(next + texts.Count - 1)} => {CSharpText.Literal(number)},");
            next += texts.Count;
        }

        code.Line($"_ => {(CaseOf(choice, JsonKinds.String) is { } other ? CSharpText.Literal(other) : JsonRuntime.Cases + ".None")},");
    }

    private static void EmitSigns(CodeWriter code, JsonChoiceModel choice, string suffix)
    {
        code.Line($"private static readonly {JsonRuntime.Cases} s_objects{suffix} = new {JsonRuntime.Cases}({(choice.By is null ? "" : CSharpText.Literal(choice.By))})");
        using var rows = code.Indent();
        for (var i = 0; i < choice.Objects.Count; i++)
        {
            var signs = choice.Objects[i];
            var marks = string.Concat(signs.Marks.Select(static mark => $".Is({CSharpText.Literal(mark.Name)}, {mark.Values})"));
            var end = i < choice.Objects.Count - 1 ? "" : choice.IsExact ? ".OrNone();" : ";";
            code.Line($".Case({CSharpText.Literal(signs.Case)}){marks}{Names("Needs", signs.Needed)}{Names("Lacks", signs.Unknown)}{end}");
        }
    }

    private static string Names(string method, IReadOnlyCollection<string> names) => names.Count == 0 ? "" : $".{method}({string.Join(", ", names.Select(CSharpText.Literal))})";

    private static int? CaseOf(JsonChoiceModel choice, JsonKinds kind)
    {
        foreach (var (known, number) in choice.Kinds)
        {
            if (known == kind)
            {
                return number;
            }
        }

        return null;
    }

    // The values, the first items of arrays among them, their first items, and so on; with the case of an array that has none.
    private static IEnumerable<(JsonChoiceModel Choice, string Suffix, int? Empty)> Levels(JsonChoiceModel choice)
    {
        yield return (choice, "", null);
        var suffix = "";
        for (var level = choice; level.Items is { } items; level = items)
        {
            suffix += "Item";
            yield return (items, suffix, level.Empty);
        }
    }
}
