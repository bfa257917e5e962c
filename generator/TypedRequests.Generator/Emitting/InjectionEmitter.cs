using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Emitting;

/// <summary>Writes <c>services.AddAllSessionClients()</c>, which adds the clients of this assembly and of no other: an emitted list, nothing scanned.</summary>
internal static class InjectionEmitter
{
    public static string Emit(RegistrationModel registration)
    {
        var writer = new CodeWriter();
        FileHeader.Emit(writer, default, registration.SuppressedIds.Contains(WarnedSymbols.Forbidden) ? [WarnedSymbols.Obsolete] : []);
        using (writer.Block("namespace Microsoft.Extensions.DependencyInjection"))
        {
            writer.Line("/// <summary>Adds the clients of this assembly to services. Hidden from friend assemblies, which have an <c>AddAllSessionClients()</c> of their own.</summary>");
            writer.Line(FileHeader.GeneratedCode);
            writer.Line("[global::Microsoft.CodeAnalysis.Embedded]");
            EmitClass(writer, registration.Namespace);
        }

        writer.Line();
        EmitEmbedded(writer);
        return writer.Finish();
    }

    private static void EmitClass(CodeWriter writer, string assemblyNamespace)
    {
        using (writer.Block($"internal static class {ClassName(assemblyNamespace, "SessionClients")}"))
        {
            writer.Line("/// <summary>Adds every client of this assembly, each with a session of its own that is named after the interface.</summary>");
            writer.Line("/// <param name=\"services\">The services.</param>");
            writer.Line("/// <param name=\"configure\">Sets the options of all of them.</param>");
            writer.Line($"internal static {WellKnownNames.ServiceCollection} AddAllSessionClients(");
            writer.Line($"    this {WellKnownNames.ServiceCollection} services, global::System.Action<{WellKnownNames.SessionOptions}>? configure = null) =>");
            writer.Line($"    {WellKnownNames.SessionClients}.Add(services, new global::{assemblyNamespace}.EmittedClients(), configure);");
        }
    }

    // The compiler's own mark, declared as every generator declares it: partial, so that they may all do so.
    public static void EmitEmbedded(CodeWriter writer)
    {
        using (writer.Block("namespace Microsoft.CodeAnalysis"))
        {
            writer.Line("internal sealed partial class EmbeddedAttribute : global::System.Attribute");
            writer.Line("{");
            writer.Line("}");
        }
    }

    // One for each assembly, so that two that see each other's internals have no type in common.
    public static string ClassName(string assemblyNamespace, string end) =>
        assemblyNamespace.Substring(assemblyNamespace.LastIndexOf(WellKnownNames.Generated, StringComparison.Ordinal) + WellKnownNames.Generated.Length).TrimStart('.').Replace('.', '_').Replace("@", "") + end;
}
