using TypedRequests.OpenApi;

namespace TypedRequests.Import.Selection;

/// <summary>Which operations are imported.</summary>
internal static class OperationFilter
{
    public static IReadOnlyList<Operation> Of(OpenApiDocument document, ImportOptions options)
    {
        if (options.Tags.Count == 0 && options.Operations.Count == 0) return document.Operations;
        var tags = new HashSet<string>(options.Tags, StringComparer.OrdinalIgnoreCase);
        var names = new HashSet<string>(options.Operations.Select(Normal), StringComparer.OrdinalIgnoreCase);
        return [.. document.Operations.Where(operation => operation.Tags.Any(tags.Contains) || (operation.Id is { } id && names.Contains(id)) || names.Contains(operation.Method + " " + operation.Path))];
    }

    /// <summary>What was asked for and is not in the document.</summary>
    public static IReadOnlyList<string> Unknown(OpenApiDocument document, ImportOptions options)
    {
        var tags = new HashSet<string>(document.Operations.SelectMany(static operation => operation.Tags), StringComparer.OrdinalIgnoreCase);
        var names = new HashSet<string>(document.Operations.SelectMany(static operation => new[] { operation.Id, operation.Method + " " + operation.Path }).OfType<string>(), StringComparer.OrdinalIgnoreCase);
        return [.. options.Tags.Where(tag => !tags.Contains(tag)), .. options.Operations.Where(name => !names.Contains(Normal(name)))];
    }

    private static string Normal(string name) => string.Join(" ", name.Split([' '], StringSplitOptions.RemoveEmptyEntries));
}
