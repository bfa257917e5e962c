using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.Generator.Symbols;
using TypedRequests.Migration.Editing;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Migration.RestEase.Uses;

/// <summary><c>RestClient.For&lt;T&gt;(…)</c>, <c>new RestClient(…).For&lt;T&gt;()</c> and <c>AddRestEaseClient&lt;T&gt;(…)</c>: a session, and the client of it.</summary>
internal static class RestEaseCreations
{
    public static UsePlan? Find(InvocationExpressionSyntax call, RestEaseUses uses)
    {
        if (call.Expression is not MemberAccessExpressionSyntax access || uses.SymbolOf(call) is not IMethodSymbol method)
        {
            return null;
        }

        var isCreation = method.Name == "For" && RestEaseNames.Is(method.ContainingType, "RestClient");
        var isRegistration = method.Name == "AddRestEaseClient";
        if (!isCreation && !isRegistration)
        {
            return null;
        }

        if (access.Name is not GenericNameSyntax { TypeArgumentList: var type } || method.TypeArguments.FirstOrDefault() is not INamedTypeSymbol client)
        {
            return new UsePlan(RestEaseIds.Creation, call, "the client's type is known only when it runs; create the session, and ask it for each client by its type", RestEaseTopics.Creation);
        }

        if (!uses.Context.Goes(client))
        {
            return null;
        }

        return isRegistration ? OfRegistration(call, access, type) : OfCreation(call, access, type, method, uses);
    }

    private static UsePlan OfCreation(InvocationExpressionSyntax call, MemberAccessExpressionSyntax access, TypeArgumentListSyntax type, IMethodSymbol method, RestEaseUses uses)
    {
        var arguments = method.IsStatic ? call.ArgumentList : (access.Expression as ObjectCreationExpressionSyntax)?.ArgumentList;
        if (arguments is not { Arguments.Count: 1 } || access.Expression is ObjectCreationExpressionSyntax { Initializer: not null })
        {
            return new UsePlan(RestEaseIds.Creation, call, "create a session, and ask it for the client; serializers and modifiers have other places (Naming, TextFormats, Session.OnRequest)", RestEaseTopics.Creation);
        }

        var given = arguments.Arguments[0].Expression;
        var session = uses.TypeOf(given) switch
        {
            { SpecialType: SpecialType.System_String } => $"new {Names.Ours("Session")} {{ BaseAddress = new({given}) }}",
            var uri when uri.Is("System", "Uri") => $"new {Names.Ours("Session")} {{ BaseAddress = {given} }}",
            var made when made.DerivesFrom("System.Net.Http", "HttpClient") => $"new {Names.Ours("Session")}({given})",
            _ => null,
        };
        return session is null
            ? new UsePlan(RestEaseIds.Creation, call, "create a session, and ask it for the client", RestEaseTopics.Creation)
            : new UsePlan(RestEaseIds.Creation, call, "a session makes the client; keep the session, and ask it for every client of the service", RestEaseTopics.Creation, new TextChange(call.Span, $"{session}.For{type}()"));
    }

    private static UsePlan OfRegistration(InvocationExpressionSyntax call, MemberAccessExpressionSyntax access, TypeArgumentListSyntax type) =>
        call is { Parent: ExpressionStatementSyntax, ArgumentList.Arguments.Count: 1 } && call.ArgumentList.Arguments[0].Expression is LiteralExpressionSyntax address
            ? new UsePlan(
                RestEaseIds.Creation,
                call,
                "a session of its own makes the client; AddHttpSession(…).AddClient<T>() lets several clients share one",
                RestEaseTopics.Creation,
                new TextChange(TextSpan.FromBounds(access.Name.SpanStart, call.Span.End), $"AddSessionClient{type}(options => options.BaseAddress = new({address}))"))
            : new UsePlan(RestEaseIds.Creation, call, "write AddSessionClient<T>(options => …); message handlers are added to Handlers", RestEaseTopics.Creation);
}
