using Spectre.Console;
using TypedRequests.OpenApi;

namespace TypedRequests.Tool.Importing;

/// <summary>Asks which tags are wanted: most of a large API is never called.</summary>
internal static class TagChoice
{
    public static IReadOnlyList<string> Ask(OpenApiDocument document, IAnsiConsole console)
    {
        var tags = document.Operations.SelectMany(static operation => operation.Tags.Take(1)).GroupBy(static tag => tag, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);
        if (tags.Count < 2) return [];
        var prompt = new MultiSelectionPrompt<string> { Title = "Which tags do you want to call?", PageSize = 20, Required = true, Converter = tag => Markup.Escape(FormattableString.Invariant($"{tag} ({tags[tag]})")) };
        prompt.AddChoices(tags.Keys);
        return prompt.Show(console);
    }
}
