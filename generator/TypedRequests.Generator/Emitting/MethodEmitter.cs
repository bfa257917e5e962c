using TypedRequests.Generator.Model;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Emitting;

/// <summary>Writes the method that sends a request: the call, one statement per declared thing, the result.</summary>
internal static class MethodEmitter
{
    public static void Emit(CodeWriter writer, EndpointModel endpoint, string session)
    {
        var inferred = endpoint.Inferred.Length == 0 ? "" : $" ({endpoint.Inferred})";
        writer.Line($"// {CSharpText.Comment($"{endpoint.Verb} {endpoint.Route} \u2192 {endpoint.Result.Description}{inferred}")}");
        MemberEmitter.EmitHead(writer, endpoint.Signature);
        writer.Line("{");
        using (writer.Indent("}"))
        {
            if (endpoint.Hits is { } hits)
            {
                EmitHit(writer, hits, endpoint, session);
            }

            writer.Line($"var {endpoint.Call} = new {WellKnownNames.Call}({session}, {endpoint.Field});");
            if (endpoint.Hits is { } kept)
            {
                writer.Line($"{endpoint.Call}.Keep({kept.Local});");
            }

            foreach (var binding in endpoint.Bindings)
            {
                binding.Emit(writer, endpoint.Call);
            }

            EmitResult(writer, endpoint);
        }
    }

    // A call that was cancelled before it began ends as any other does.
    private static void EmitHit(CodeWriter writer, HitsModel hits, EndpointModel endpoint, string session)
    {
        writer.Line($"var {hits.Local} = {hits.Field}.Find({session}, {hits.Key});");
        var isAsked = endpoint.Token is null ? "" : $" && !{endpoint.Token}.IsCancellationRequested";
        using (writer.Block($"if ({hits.Local}.Value is not null{isAsked})"))
        {
            var value = $"{hits.Local}.Value";
            writer.Line(endpoint.Wrapper == ReturnWrapper.ValueTask ? $"return new {endpoint.Signature.ReturnType}({value});" : $"return {value};");
        }

        writer.Line();
    }

    private static void EmitResult(CodeWriter writer, EndpointModel endpoint)
    {
        var result = endpoint.Result;
        var isAsync = result.HasAsyncTwin && endpoint.Wrapper != ReturnWrapper.None;
        var send = $"{endpoint.Call}.{result.Member}{(isAsync ? "Async" : "")}({string.Join(", ", result.Arguments.Concat(Token(endpoint)))})";
        var given = result.IsNeverNull ? "!" : ""; // a Task<Response> is no Task<Response?>
        writer.Line(endpoint switch
        {
            { Signature.ReturnType: "void" } => $"{send};",
            { Wrapper: ReturnWrapper.ValueTask } => $"return new {endpoint.Signature.ReturnType}({send}{given});",
            { Wrapper: ReturnWrapper.Task } when !result.HasAsyncTwin => $"return global::System.Threading.Tasks.Task.FromResult({send}){given};",
            _ => $"return {send}{given};",
        });
    }

    // A sequence has optional arguments before the token, so there it is named.
    private static string[] Token(EndpointModel endpoint) => endpoint switch
    {
        { Token: null } or { Result.TakesToken: false } => [],
        { Result.HasAsyncTwin: false } => ["cancellationToken: " + endpoint.Token],
        _ => [endpoint.Token],
    };
}
