using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Migration.Refit.Uses;

/// <summary>Members of responses and exceptions. What is called the same and is the same needs nothing.</summary>
internal static class RefitMemberUses
{
    // Of a response; an exception has them by other names, or by the same.
    private static readonly HashSet<string> s_same = ["ReasonPhrase"];

    private static readonly Dictionary<string, (string Ours, string Told)> s_response = new(StringComparer.Ordinal)
    {
        ["Content"] = ("Value", "Content is null after an error status; Value throws an ApiException then: ask IsSuccessStatusCode first"),
        ["IsSuccessful"] = ("IsSuccessStatusCode", "a body that could not be read has thrown before"),
        ["IsSuccessfulWithContent"] = ("IsSuccessStatusCode", "a body that could not be read has thrown before"),
        ["ContentHeaders"] = ("Headers", "all headers are in one collection"),
        ["Headers"] = ("Headers", "it is a collection of names and values: response.Headers[\"Location\"]"),
    };

    private static readonly Dictionary<string, string> s_responseByHand = new(StringComparer.Ordinal)
    {
        ["Error"] = "there is no exception in a response; catch RequestException around the call, or read the error's body with response.Json<T>()",
        ["HasContent"] = "ask IsSuccessStatusCode",
        ["IsReceived"] = "a response is always one that was received; a call without an answer throws a RequestException",
        ["RequestMessage"] = "Request is the request as it was sent",
        ["Settings"] = "there are no settings in a response",
        ["EnsureSuccessStatusCodeAsync"] = "EnsureSuccessStatusCode() is no task",
        ["EnsureSuccessfulAsync"] = "EnsureSuccessStatusCode() is no task",
        ["HasRequestError"] = "a call without an answer throws a RequestException",
        ["HasResponseError"] = "ask IsSuccessStatusCode",
    };

    private static readonly Dictionary<string, (string Ours, string Told)> s_exception = new(StringComparer.Ordinal)
    {
        ["Content"] = ("Response.Text", "the body is the response's"),
        ["ReasonPhrase"] = ("Response.ReasonPhrase", "it is the response's"),
        ["Headers"] = ("Response.Headers", "it is a collection of names and values"),
        ["ContentHeaders"] = ("Response.Headers", "all headers are in one collection"),
        ["Uri"] = ("Response.Url", "it is the response's"),
        ["GetContentAs"] = ("Error", "the body of the error, read into a record"),
    };

    private static readonly Dictionary<string, string> s_exceptionByHand = new(StringComparer.Ordinal)
    {
        ["HasContent"] = "ask Response.Content.Length",
        ["HttpMethod"] = "Response.Request is the request as it was sent",
        ["RequestMessage"] = "Response.Request is the request as it was sent",
        ["RequestContent"] = "Response.Request is the request as it was sent",
        ["TryGetContentAs"] = "Error<T>() throws a ResponseFormatException where the body is no T",
        ["RefitSettings"] = "there are no settings in an exception",
    };

    public static UsePlan? Find(SyntaxNode node, ExpressionSyntax receiver, SimpleNameSyntax name, RefitUses uses)
    {
        var member = name.Identifier.ValueText;
        if (!IsAsked(member) || uses.TypeOf(receiver) is not { } type || !uses.IsRefits(type))
        {
            return null;
        }

        return RefitResults.IsResponse(type) ? OfResponse(node, receiver, name, member, uses)
            : type.Name is "ApiException" or "ValidationApiException" ? OfException(node, name, member, type, uses)
            : null;
    }

    // Most members are of other types: they are not looked up.
    private static bool IsAsked(string member) =>
        s_response.ContainsKey(member) || s_responseByHand.ContainsKey(member) || s_exception.ContainsKey(member) || s_exceptionByHand.ContainsKey(member) || member == "GetContentAsAsync";

    private static UsePlan? OfResponse(SyntaxNode node, ExpressionSyntax receiver, SimpleNameSyntax name, string member, RefitUses uses)
    {
        if (!uses.ComesFromOurs(receiver))
        {
            return null;
        }

        if (member is "EnsureSuccessStatusCodeAsync" && node.Parent is InvocationExpressionSyntax { Parent: AwaitExpressionSyntax { Parent: ExpressionStatementSyntax } awaited } call)
        {
            return new UsePlan(RefitIds.Result, name, "it is no task here", RefitTopics.Results, new TextChange(awaited.Span, $"{receiver}.EnsureSuccessStatusCode{call.ArgumentList}")) { Client = uses.Origin(receiver) };
        }

        return Plan(name, member, s_response, s_responseByHand, RefitTopics.Results) is { } plan ? plan with { Client = uses.Origin(receiver) } : null;
    }

    private static UsePlan? OfException(SyntaxNode node, SimpleNameSyntax name, string member, ITypeSymbol type, RefitUses uses)
    {
        if (!uses.Context.AllGo)
        {
            return null;
        }

        if (type.Name == "ValidationApiException" && member == "Content")
        {
            return new UsePlan(RefitIds.Result, name, "it is the problem that the body says (RFC 9457)", RefitTopics.Errors, new TextChange(name.Span, "Problem"));
        }

        if (member == "GetContentAsAsync" && node is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access && name is GenericNameSyntax generic)
        {
            return call.Parent is AwaitExpressionSyntax awaited
                ? new UsePlan(RefitIds.Result, name, "it is no task here", RefitTopics.Errors, new TextChange(awaited.Span, $"{access.Expression}.Error{generic.TypeArgumentList}()"))
                : new UsePlan(RefitIds.Result, name, "Error<T>() is no task", RefitTopics.Errors);
        }

        return Plan(name, member, s_exception, s_exceptionByHand, RefitTopics.Errors);
    }

    private static UsePlan? Plan(SimpleNameSyntax name, string member, Dictionary<string, (string Ours, string Told)> table, Dictionary<string, string> byHand, string topic)
    {
        if (table.TryGetValue(member, out var row))
        {
            return new UsePlan(RefitIds.Result, name, row.Told, topic, new TextChange(name.Identifier.Span, row.Ours));
        }

        return s_same.Contains(member) ? null
            : new UsePlan(RefitIds.Result, name, byHand.TryGetValue(member, out var told) ? told : $"'{member}' has no equal", topic);
    }
}
