using TypedRequests.Generator.Text;
using TypedRequests.Import.Model;
using TypedRequests.OpenApi;

namespace TypedRequests.Import.Operations;

/// <summary>Answers that are pages: by a <c>Link</c> header, by a URL in the body, or by a number that the caller counts up.</summary>
internal static class Paging
{
    public static ResultModel? Of(TypeUse type, ResponseSpec response, IReadOnlyList<ParameterModel> parameters, Operation operation)
    {
        if (operation.Method != "GET" || type.IsNullable) return null;
        var hasLink = response.Headers.Any(static header => header.Name.Equals("Link", StringComparison.OrdinalIgnoreCase));
        var counted = parameters.FirstOrDefault(static parameter => parameter is { Role: ParameterRole.Query, WireName: "page" } && parameter.Type.Text is "int" or "long");
        if (type.Kind == TypeKind.List) return hasLink ? Pages(type.Item!, null) : counted is not null ? Pages(type.Item!, "Parameter = " + CSharpText.Literal(counted.WireName)) : null; // a list has an item
        if (type.Canonical is not RecordType record) return null;
        var lists = record.Members.FindAll(static member => member.Type.Kind == TypeKind.List);
        if (lists.Count != 1 || lists[0] is not { IsRequired: true, Type.IsNullable: false } items || items.WireName.IndexOf('.') >= 0) return null;
        if (hasLink) return Pages(items.Type.Item!, "Items = " + CSharpText.Literal(items.WireName));
        var next = record.Members.Find(static member => member.WireName is "next" or "next_page_uri" or "next_url" or "nextLink" or "next_page_url" && member.Type.Kind == TypeKind.Plain && member.Type.Text is "string" or "Uri" && member.Type.IsNullable);
        return next is null ? null : Pages(items.Type.Item!, $"Items = {CSharpText.Literal(items.WireName)}, Next = {CSharpText.Literal(next.WireName)}");
    }

    private static ResultModel Pages(TypeUse item, string? paging) => new(ResultKind.Pages, item with { Constant = null }) { Paging = paging };
}
