using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Results;

/// <summary><c>Paged&lt;T&gt;</c>: items of page after page, by the <c>Link</c> header, a cursor, a next URL or a page number.</summary>
internal sealed class PagesParser : ResultParser
{
    public override bool IsSequence => true;

    public override bool CanBeNull => false;

    public override bool Matches(ReturnUse returned) => returned.Type.IsOurs("Paged", 1);

    public override ResultModel? Parse(ReturnUse returned, MethodContext method)
    {
        var item = ReturnUse.Argument(returned.Type!); // it matched
        if (method.FormatOfArgument(item, returned) is not { } format)
        {
            return null;
        }

        var options = new List<string> { format };
        if (AttributeReader.Find(method.Symbol, "Paged") is { } attribute)
        {
            CheckParameter(attribute, "Parameter", "asks for a page", method);
            if (PageEndsParser.Parse(attribute, method) is { } ends)
            {
                options.Add("ends: " + ends);
            }

            Add(options, attribute, "Items", "items", method);
            Add(options, attribute, "Next", "next", method);
            if (attribute.Named("Parameter") is string parameter)
            {
                options.Add("parameter: " + CSharpText.Literal(parameter));
            }
        }

        return new PlainResult("Pages", $"pages of {method.Client.Shown(item)}, as JSON", options.ToEquatableArray()) { IsSequence = true };
    }

    private static void Add(List<string> options, AttributeUse attribute, string property, string argument, MethodContext method)
    {
        if (attribute.Named(property) is not string path)
        {
            return;
        }

        CheckPath(attribute, property, path, method);
        options.Add($"{argument}: {CSharpText.Literal(path)}");
    }

    internal static void CheckPath(AttributeUse attribute, string property, string path, MethodContext method)
    {
        if (path.Length == 0 || path.Split('.').Any(static name => name.Length == 0))
        {
            method.Report(Descriptors.BadPaging, attribute.NamedLocation(property), method.Symbol.Name, $"'{path}' is no path to a member. Write JSON names joined with dots, as in \"meta.next\".");
        }
    }

    internal static void CheckParameter(AttributeUse attribute, string property, string task, MethodContext method)
    {
        if (attribute.Named(property) is string parameter && !method.Names.IsTaken("Query", parameter))
        {
            method.Report(
                Descriptors.BadPaging,
                attribute.NamedLocation(property),
                method.Symbol.Name,
                $"no parameter of the method is sent as the query '{parameter}' that {task}. Add one.");
        }
    }
}
