using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.Migration.Editing;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Migration.Refit.Uses;

/// <summary><c>RestService.For&lt;T&gt;(…)</c>: a session, and the client of it.</summary>
internal static class RefitCreations
{
    public static UsePlan? Find(InvocationExpressionSyntax call, RefitUses uses)
    {
        if (uses.SymbolOf(call) is not IMethodSymbol { Name: "For" or "ForGenerated" } method || !RefitNames.Is(method.ContainingType, "RestService"))
        {
            return null;
        }

        if (method.TypeArguments.Length != 1 || method.TypeArguments[0] is not INamedTypeSymbol { TypeKind: TypeKind.Interface } client)
        {
            return new UsePlan(RefitIds.Creation, call, "the client's type is known only when it runs; create the session, and ask it for each client by its type", RefitTopics.Creation);
        }

        if (!uses.Context.Goes(client))
        {
            return null;
        }

        var settings = Argument(call, method, "settings");
        if (RefitSettingsUses.Objection(settings, uses) is { } why)
        {
            return new UsePlan(RefitIds.Creation, call, $"it is created with settings that have to be carried over by hand: {why}", RefitTopics.Settings);
        }

        return Session(call, method) is { } session && TypeArgument(call) is { } type
            ? new UsePlan(RefitIds.Creation, call, "a session makes the client; keep the session, and ask it for every client of the service", RefitTopics.Creation, new TextChange(call.Span, $"{session}.For{type}()")) { IsUrgent = !uses.Context.Clients.ContainsKey(client.OriginalDefinition) }
            : new UsePlan(RefitIds.Creation, call, "create a session, and ask it for the client", RefitTopics.Creation);
    }

    /// <summary>What is passed for a parameter, by its name or its place.</summary>
    public static ExpressionSyntax? Argument(InvocationExpressionSyntax call, IMethodSymbol method, string name)
    {
        var arguments = call.ArgumentList.Arguments;
        var parameters = method.Parameters;
        return arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == name)?.Expression
            ?? arguments.Where((argument, i) => argument.NameColon is null && i < parameters.Length && parameters[i].Name == name).FirstOrDefault()?.Expression;
    }

    private static string? Session(InvocationExpressionSyntax call, IMethodSymbol method) =>
        Argument(call, method, "hostUrl") is { } address ? $"new {Names.Ours("Session")} {{ BaseAddress = new({address}) }}"
            : Argument(call, method, "client") is { } client ? $"new {Names.Ours("Session")}({client})"
            : null;

    private static string? TypeArgument(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax { Name: GenericNameSyntax generic } => generic.TypeArgumentList.ToString(),
        GenericNameSyntax generic => generic.TypeArgumentList.ToString(),
        _ => null,
    };
}
