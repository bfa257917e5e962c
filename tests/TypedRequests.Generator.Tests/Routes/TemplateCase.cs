using System.Text.Json;
using System.Text.RegularExpressions;
using TypedRequests.Generator.Tests.Json;

namespace TypedRequests.Generator.Tests.Routes;

/// <summary>One case of the public test suite of URI templates.</summary>
/// <param name="Section">File and section, as <c>spec-examples: Level 1 Examples</c>.</param>
/// <param name="Template">The template.</param>
/// <param name="Variables">The values of the section.</param>
/// <param name="Expansions">Every result that the suite allows; none where the template has to be refused.</param>
internal sealed partial record TemplateCase(string Section, string Template, JsonElement Variables, IReadOnlyList<string> Expansions)
{
    private static readonly string[] s_files = ["spec-examples", "spec-examples-by-section", "extended-tests", "negative-tests"];

    public bool MustBeRefused => Expansions.Count == 0;

    /// <summary>All cases, or a skipped test where the data is not beside the repository.</summary>
    public static IReadOnlyList<TemplateCase> ReadAll()
    {
        Assert.SkipWhen(Conformance.Root is null, Conformance.Missing);
        return [.. s_files.SelectMany(Read)];
    }

    /// <summary>The variables that the template names, with the operator before each; those that the section does not define are null.</summary>
    public IEnumerable<(string Name, char Operator, JsonElement? Value)> Uses()
    {
        var seen = new HashSet<string>();
        foreach (Match expression in Expression().Matches(Template))
        {
            var operation = expression.Groups["operator"].Value is [var c] ? c : '\0';
            foreach (var item in expression.Groups["names"].Value.Split(','))
            {
                var name = Modifier().Replace(item, "");
                if (name.Length > 0 && seen.Add(name))
                {
                    yield return (name, operation, Variables.TryGetProperty(name, out var value) ? value : null);
                }
            }
        }
    }

    private static IEnumerable<TemplateCase> Read(string file)
    {
        using var suite = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Conformance.Root!, "uritemplate-test", file + ".json"))); // skipped without it
        foreach (var section in suite.RootElement.Clone().EnumerateObject())
        {
            foreach (var one in section.Value.GetProperty("testcases").EnumerateArray())
            {
                yield return new($"{file}: {section.Name}", one[0].GetString()!, section.Value.GetProperty("variables"), ReadExpansions(one[1])); // the suite's own form
            }
        }
    }

    private static string[] ReadExpansions(JsonElement expected) => expected.ValueKind switch
    {
        JsonValueKind.False => [],
        JsonValueKind.Array => [.. expected.EnumerateArray().Select(text => text.GetString()!)], // texts only
        _ => [expected.GetString()!], // likewise
    };

    [GeneratedRegex(@"\{(?<operator>[+#./;?&=!@|$*-]?)(?<names>[^{}]*)\}?")]
    private static partial Regex Expression();

    [GeneratedRegex(@"(\*|[:?=|+].*)$")]
    private static partial Regex Modifier();
}
