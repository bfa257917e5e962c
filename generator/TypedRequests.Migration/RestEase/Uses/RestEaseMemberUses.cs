using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Migration.RestEase.Uses;

/// <summary>Members of responses and exceptions. What is called the same and is the same needs nothing.</summary>
internal static class RestEaseMemberUses
{
    private static readonly HashSet<string> s_same = ["StatusCode", "Message", "ToString", "InnerException", "StackTrace", "Data", "GetType", "Dispose"];

    private static readonly HashSet<string> s_ofMessage = ["StatusCode", "IsSuccessStatusCode", "ReasonPhrase", "EnsureSuccessStatusCode", "Version"];

    private static readonly Dictionary<string, string> s_exception = new(StringComparer.Ordinal)
    {
        ["Content"] = "Response.Text",
        ["ReasonPhrase"] = "Response.ReasonPhrase",
        ["RequestUri"] = "Response.Url",
    };

    public static UsePlan? Find(MemberAccessExpressionSyntax access, RestEaseUses uses)
    {
        var type = uses.TypeOf(access.Expression);
        return !uses.Context.AllGo ? null
            : RestEaseNames.Is(type, "Response", 1) ? OfResponse(access)
            : RestEaseNames.Is(type, "ApiException") ? OfException(access)
            : null;
    }

    private static UsePlan? OfResponse(MemberAccessExpressionSyntax access)
    {
        var name = access.Name.Identifier.ValueText;
        if (name == "GetContent" && access.Parent is InvocationExpressionSyntax call)
        {
            const string Told = "Value throws an ApiException after an error status";
            return new UsePlan(RestEaseIds.Result, access.Name, Told, RestEaseTopics.Results, new TextChange(TextSpan.FromBounds(access.Name.SpanStart, call.Span.End), "Value"));
        }

        if (name == "StringContent")
        {
            return new UsePlan(RestEaseIds.Result, access.Name, "the body as text", RestEaseTopics.Results, new TextChange(access.Name.Span, "Text"));
        }

        if (name == "ResponseMessage" && access.Parent is MemberAccessExpressionSyntax outer && outer.Expression == access && s_ofMessage.Contains(outer.Name.Identifier.ValueText))
        {
            return new UsePlan(RestEaseIds.Result, access.Name, "it is the response's own", RestEaseTopics.Results, new TextChange(TextSpan.FromBounds(access.Name.SpanStart, outer.Name.SpanStart), ""));
        }

        return s_same.Contains(name) ? null : new UsePlan(RestEaseIds.Result, access.Name, $"'{name}' has no equal: status, headers and body are members of the response", RestEaseTopics.Results);
    }

    private static UsePlan? OfException(MemberAccessExpressionSyntax access)
    {
        var name = access.Name.Identifier.ValueText;
        if (name == "DeserializeContent")
        {
            return new UsePlan(RestEaseIds.Result, access.Name, "the body of the error, read into a record", RestEaseTopics.Errors, new TextChange(access.Name.Identifier.Span, "Error"));
        }

        if (s_exception.TryGetValue(name, out var ours))
        {
            return new UsePlan(RestEaseIds.Result, access.Name, "it is the response's", RestEaseTopics.Errors, new TextChange(access.Name.Span, ours));
        }

        return s_same.Contains(name) ? null : new UsePlan(RestEaseIds.Result, access.Name, $"'{name}' has no equal: the exception's Response holds status, headers, body and request", RestEaseTopics.Errors);
    }
}
