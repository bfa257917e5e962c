using System.Globalization;
using System.Reflection;
using TypedRequests.Differential.Tests.Cases;

namespace TypedRequests.Differential.Tests.Recording;

/// <summary>Runs the calls of a compiled case, each over a client and a stub of its own.</summary>
internal static class CaseRunner
{
    public static async Task<IReadOnlyList<CallOutcome>> Run(Assembly assembly, MigrationCase @case)
    {
        var made = assembly.GetType(@case.Namespace + ".Entry", throwOnError: true)!.GetMethod("Make")!;
        var calls = assembly.GetType(@case.Namespace + ".Calls", throwOnError: true)!;
        var outcomes = new List<CallOutcome>();
        for (var i = 0; i < @case.Calls.Count; i++)
        {
            outcomes.Add(await Run(made, calls.GetMethod("Call" + i.ToString(CultureInfo.InvariantCulture))!, @case));
        }

        return outcomes;
    }

    private static async Task<CallOutcome> Run(MethodInfo make, MethodInfo call, MigrationCase @case)
    {
        using var handler = new RecordingHandler(@case.Reply);
        try
        {
            var client = make.Invoke(null, [handler]);
            var value = await (Task<object?>)call.Invoke(null, [client])!;
            return new CallOutcome(handler.Requests, Convert.ToString(value, CultureInfo.InvariantCulture), Failure: null);
        }
        catch (Exception exception)
        {
            var cause = exception is TargetInvocationException { InnerException: { } inner } ? inner : exception;
            return new CallOutcome(handler.Requests, Value: null, $"{cause.GetType().Name}: {cause.Message}");
        }
    }
}
