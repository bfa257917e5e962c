using Spectre.Console;
using TypedRequests.OpenApi;

namespace TypedRequests.Tool.Importing;

/// <summary>The operations of a document, by tag.</summary>
internal static class OperationTable
{
    public static void Write(OpenApiDocument document, IAnsiConsole console)
    {
        var table = new Table().Border(TableBorder.Rounded);
        table.AddColumns("Tag", "Operation", "Call", "Summary");
        foreach (var operation in document.Operations)
        {
            table.AddRow(
                Markup.Escape(operation.Tags.FirstOrDefault() ?? ""),
                Markup.Escape(operation.Id ?? ""),
                Markup.Escape($"{operation.Method} {operation.Path}"),
                Markup.Escape(((operation.Deprecated ? "(deprecated) " : "") + operation.Summary).Trim()));
        }

        console.Write(table);
        console.WriteLine(FormattableString.Invariant($"{document.Operations.Count} operations. Choose some: --tags a b, or --operations \"GET /path\"."));
    }
}
