using TypedRequests.Generator.Model;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Emitting;

/// <summary>Writes <c>services.AddSessionClients()</c>, which adds the clients of this assembly and of no other: an emitted list, nothing scanned.</summary>
internal static class InjectionEmitter
{
    public static string Emit(RegistrationModel registration)
    {
        var writer = new CodeWriter();
        FileHeader.Emit(writer, default, default);
        writer.Line("namespace Microsoft.Extensions.DependencyInjection;");
        writer.Line();
        writer.Line("/// <summary>Adds the clients of this assembly to services.</summary>");
        writer.Line(FileHeader.GeneratedCode);
        using (writer.Block($"internal static class {ClassName(registration.Namespace)}"))
        {
            writer.Line("/// <summary>Adds every client of this assembly, each with a session of its own that is named after the interface.</summary>");
            writer.Line("/// <param name=\"services\">The services.</param>");
            writer.Line("/// <param name=\"configure\">Sets the options of all of them.</param>");
            writer.Line($"internal static {WellKnownNames.ServiceCollection} AddSessionClients(");
            writer.Line($"    this {WellKnownNames.ServiceCollection} services, global::System.Action<{WellKnownNames.SessionOptions}>? configure = null) =>");
            writer.Line($"    {WellKnownNames.SessionClients}.Add(services, new global::{registration.Namespace}.EmittedClients(), configure);");
        }

        return writer.Finish();
    }

    // One for each assembly, so that two that see each other's internals have no type in common.
    private static string ClassName(string assemblyNamespace) =>
        assemblyNamespace.Substring(assemblyNamespace.LastIndexOf(WellKnownNames.Generated, StringComparison.Ordinal) + WellKnownNames.Generated.Length).TrimStart('.').Replace('.', '_').Replace("@", "") + "SessionClients";
}
