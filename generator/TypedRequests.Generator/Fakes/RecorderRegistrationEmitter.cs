using TypedRequests.Generator.Emitting;
using TypedRequests.Generator.Fakes.Model;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Fakes;

/// <summary>Writes what makes an assembly's recorders known, and the overloads of <c>On</c> that know what its interfaces return.</summary>
internal static class RecorderRegistrationEmitter
{
    public static string Emit(RecorderRegistration registration)
    {
        var writer = new CodeWriter();
        FileHeader.Emit(writer, registration.ExternAliases, registration.SuppressedIds);
        using (writer.Block($"namespace {registration.Namespace}"))
        {
            writer.Line("/// <summary>Registers the recorders of this assembly.</summary>");
            writer.Line(FileHeader.GeneratedCode);
            using (writer.Block("internal static class EmittedRecorders"))
            {
                writer.Line("[global::System.Runtime.CompilerServices.ModuleInitializer]");
                using (writer.Block("internal static void Register()"))
                {
                    foreach (var recorder in registration.Recorders)
                    {
                        writer.Line($"{WellKnownNames.FakeRecorders}.Add<{recorder.Interface}>(static client => new {recorder.Class}(client));");
                    }
                }
            }
        }

        EmitOverloads(writer, registration);
        return writer.Finish();
    }

    private static void EmitOverloads(CodeWriter writer, RecorderRegistration registration)
    {
        if (registration.Overloads.IsEmpty)
        {
            return;
        }

        writer.Line();
        writer.Line("#nullable disable annotations // what is expected of a T may be asked of a T?");
        using (writer.Block($"namespace {WellKnownNames.Root}"))
        {
            writer.Line("/// <summary>Expectations by the calls of the interfaces that this project names. Hidden from friend assemblies, which have their own.</summary>");
            writer.Line(FileHeader.GeneratedCode);
            writer.Line("[global::Microsoft.CodeAnalysis.Embedded]");
            using (writer.Block($"internal static class {InjectionEmitter.ClassName(registration.Namespace, "FakeServerCalls")}"))
            {
                for (var i = 0; i < registration.Overloads.Count; i++)
                {
                    writer.Separate(i > 0);
                    Emit(writer, registration.Overloads[i]);
                }
            }
        }

        writer.Line();
        InjectionEmitter.EmitEmbedded(writer);
    }

    private static void Emit(CodeWriter writer, OverloadModel overload)
    {
        var item = overload.Item is null ? "" : $"<{overload.Item}>";
        var arguments = overload.Item is null ? "TClient" : $"TClient, {overload.Item}";
        writer.Line($"internal static global::TypedRequests.{overload.Expectation}{item} On<TClient>(this {WellKnownNames.FakeServer} server, global::System.Func<TClient, {overload.Returned}> call)");
        writer.Line($"    where TClient : class => {WellKnownNames.FakeCalls}.{overload.Maker}<{arguments}>(server, client => {{ _ = call(client); }});");
    }
}
