using System.Globalization;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Results;

/// <summary>Where <c>[Paged]</c> says that a list ends.</summary>
internal static class PageEndsParser
{
    private static readonly string[] s_counted = ["TotalCount", "TotalCountHeader", "PageCount", "PageCountHeader", "PageSize", "PageSizeParameter"];

    /// <summary>The expression that says so; null when the attribute says nothing of it.</summary>
    public static string? Parse(AttributeUse attribute, MethodContext method)
    {
        CheckCounted(attribute, method);
        var members = new List<string>();
        AddStatuses(members, attribute, method);
        AddPath(members, attribute, "TotalCount", method);
        AddHeader(members, attribute, "TotalCountHeader", method);
        AddPath(members, attribute, "PageCount", method);
        AddHeader(members, attribute, "PageCountHeader", method);
        AddSize(members, attribute, method);
        return members.Count == 0 ? null : $"new {WellKnownNames.PageEnds} {{ {string.Join(", ", members)} }}";
    }

    private static void AddStatuses(List<string> members, AttributeUse attribute, MethodContext method)
    {
        if (attribute.NamedNumbers("EndStatusCodes") is not { } statuses)
        {
            return;
        }

        if (statuses.Count == 0 || statuses.Any(static status => status is < 300 or > 599))
        {
            Report(attribute, "EndStatusCodes", method, "EndStatusCodes names the statuses of a page past the end: 300 to 599, such as 404 or 400.");
        }

        members.Add($"StatusCodes = new[] {{ {string.Join(", ", statuses.Select(static status => status.ToString(CultureInfo.InvariantCulture)))} }}");
    }

    private static void AddPath(List<string> members, AttributeUse attribute, string property, MethodContext method)
    {
        if (attribute.Named(property) is string path)
        {
            PagesParser.CheckPath(attribute, property, path, method);
            members.Add($"{property} = {CSharpText.Literal(path)}");
        }
    }

    private static void AddHeader(List<string> members, AttributeUse attribute, string property, MethodContext method)
    {
        if (attribute.Named(property) is not string header)
        {
            return;
        }

        if (header.Length == 0 || header.Any(static c => !char.IsLetterOrDigit(c) && "!#$%&'*+-.^_`|~".IndexOf(c) < 0))
        {
            Report(attribute, property, method, $"'{header}' is no name of a header.");
        }

        members.Add($"{property} = {CSharpText.Literal(header)}");
    }

    private static void AddSize(List<string> members, AttributeUse attribute, MethodContext method)
    {
        if (attribute.Named("PageSize") is int size)
        {
            if (size < 1)
            {
                Report(attribute, "PageSize", method, "PageSize is how many items a full page has: 1 or more.");
            }

            members.Add($"PageSize = {size.ToString(CultureInfo.InvariantCulture)}");
        }

        if (attribute.Named("PageSizeParameter") is string parameter)
        {
            PagesParser.CheckParameter(attribute, "PageSizeParameter", "says how many items a page has", method);
            members.Add($"PageSizeParameter = {CSharpText.Literal(parameter)}");
        }
    }

    /// <summary>A cursor or a link that is missing says by itself that there is no more; numbers go on.</summary>
    private static void CheckCounted(AttributeUse attribute, MethodContext method)
    {
        if (attribute.Named("Parameter") is string && attribute.Named("Next") is null)
        {
            return;
        }

        foreach (var property in s_counted)
        {
            if (attribute.Named(property) is not null)
            {
                Report(attribute, property, method, $"{property} ends a list whose pages are counted: set Parameter, and no Next. By a link, a URL or a cursor the last page is the one without.");
            }
        }
    }

    private static void Report(AttributeUse attribute, string property, MethodContext method, string message) =>
        method.Report(Descriptors.BadPaging, attribute.NamedLocation(property), method.Symbol.Name, message);
}
