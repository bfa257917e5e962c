using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Migration.Refit.Uses;

/// <summary><c>services.AddRefitClient&lt;T&gt;().ConfigureHttpClient(…)</c>: a session for the client. Handlers stay handlers.</summary>
internal static class RefitRegistrations
{
    private static readonly HashSet<string> s_options = ["BaseAddress", "Timeout"];

    public static UsePlan? Find(InvocationExpressionSyntax call, RefitUses uses)
    {
        if (call.Expression is not MemberAccessExpressionSyntax access || uses.SymbolOf(call) is not IMethodSymbol method
            || method.Name is not ("AddRefitClient" or "AddRefitGeneratedClient" or "AddKeyedRefitClient" or "AddKeyedRefitGeneratedClient") || !uses.IsRefits(method))
        {
            return null;
        }

        var full = method.ReducedFrom ?? method;
        if (access.Name is not GenericNameSyntax name || method.TypeArguments.FirstOrDefault() is not INamedTypeSymbol client || method.Name is not ("AddRefitClient" or "AddRefitGeneratedClient")
            || !uses.TypeOf(access.Expression).IsServices())
        {
            return new UsePlan(RefitIds.Registration, call, "write AddSessionClient<T>(…), or AddKeyedSessionClient<T>(key, …)", RefitTopics.Creation);
        }

        if (!uses.Context.Goes(client))
        {
            return null;
        }

        var settings = call.ArgumentList.Arguments.FirstOrDefault()?.Expression;
        if (call.ArgumentList.Arguments.Count > 1 || RefitSettingsUses.Objection(settings, uses) is not null)
        {
            return new UsePlan(RefitIds.Registration, call, $"write AddSessionClient<T>(…), and carry over by hand: {RefitSettingsUses.Objection(settings, uses) ?? "the arguments of " + full.Name}", RefitTopics.Settings);
        }

        return Rewrite(call, name, uses) is { } changes
            ? new UsePlan(RefitIds.Registration, call, "a session of its own makes the client; AddHttpSession(…).AddClient<T>() lets several clients share one", RefitTopics.Creation, changes) { IsUrgent = !uses.Context.Clients.ContainsKey(client.OriginalDefinition) }
            : new UsePlan(RefitIds.Registration, call, "write AddSessionClient<T>(options => …): BaseAddress and Timeout are options, message handlers are added to Handlers", RefitTopics.Creation);
    }

    // The name, the options that ConfigureHttpClient sets, and Handlers before what is left of the chain.
    private static IReadOnlyList<TextChange>? Rewrite(InvocationExpressionSyntax call, GenericNameSyntax name, RefitUses uses)
    {
        var rename = new TextChange(name.Identifier.Span, "AddSessionClient");
        var last = call;
        var options = "";
        if (Next(call) is { Name: "ConfigureHttpClient" } configured)
        {
            if (Options(configured.Call) is not { } said)
            {
                return null;
            }

            (options, last) = (said, configured.Call);
        }

        var rest = Next(last);
        for (var next = rest; next is not null; next = Next(next.Value.Call))
        {
            if (next.Value.Name is "ConfigureHttpClient" or "AddAuthorizationHeaderValueProvider" || uses.IsRefits(uses.SymbolOf(next.Value.Call)))
            {
                return null;
            }
        }

        var isUsed = rest is not null || !IsStatement(last, uses);
        return [rename, new TextChange(TextSpan.FromBounds(call.ArgumentList.SpanStart, last.Span.End), $"({options}){(isUsed ? ".Handlers" : "")}")];
    }

    private static bool IsStatement(InvocationExpressionSyntax call, RefitUses uses) => call.Parent is ExpressionStatementSyntax
        || (call.Parent is ArrowExpressionClauseSyntax or LambdaExpressionSyntax && uses.Model.GetEnclosingSymbol(call.SpanStart, uses.Context.CancellationToken) is IMethodSymbol { ReturnsVoid: true });

    private static (string Name, InvocationExpressionSyntax Call)? Next(InvocationExpressionSyntax call) =>
        call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access && access.Expression == call ? (access.Name.Identifier.ValueText, next) : null;

    // A lambda that sets what the session's options have under the same name.
    private static string? Options(InvocationExpressionSyntax configure)
    {
        if (configure.ArgumentList.Arguments.Count != 1 || configure.ArgumentList.Arguments[0].Expression is not LambdaExpressionSyntax lambda || Parameter(lambda) is not { } parameter)
        {
            return null;
        }

        var assigned = lambda.Body is BlockSyntax block
            ? block.Statements.Select(static statement => (statement as ExpressionStatementSyntax)?.Expression as AssignmentExpressionSyntax)
            : [lambda.Body as AssignmentExpressionSyntax];
        return assigned.All(assignment => assignment?.Left is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax target } left
                && target.Identifier.ValueText == parameter && s_options.Contains(left.Name.Identifier.ValueText))
            ? lambda.ToString()
            : null;
    }

    private static string? Parameter(LambdaExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier.ValueText,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters.Count: 1 } one when one.ParameterList.Parameters[0].Type is null => one.ParameterList.Parameters[0].Identifier.ValueText,
        _ => null,
    };

    private static bool IsServices(this ITypeSymbol? type) =>
        type is not null && (type.Name == "IServiceCollection" || type.AllInterfaces.Any(static candidate => candidate.Name == "IServiceCollection"));
}
