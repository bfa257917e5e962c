using TypedRequests.Generator.Emitting;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.JsonTypes.Emitting;

/// <summary>Writes the assembly's registration: one module initializer that creates no format.</summary>
internal static class JsonRegistrationEmitter
{
    public static string Emit(JsonRegistration model)
    {
        var code = new CodeWriter();
        FileHeader.Emit(code, model.ExternAliases, model.SuppressedIds);
        code.Line($"""
            namespace {model.Namespace};

            /// <summary>The formats of this assembly's [JsonRecord] types and of the types that its calls of Json&lt;T&gt;() name.</summary>
            {FileHeader.GeneratedCode}
            """);
        using (code.Block("internal sealed class RegisteredFormats : global::TypedRequests.JsonFormatSource"))
        {
            code.Line("""
                [global::System.Runtime.CompilerServices.ModuleInitializer]
                [global::System.Diagnostics.CodeAnalysis.SuppressMessage("Usage", "CA2255", Justification = "Registers without creating anything.")]
                internal static void Register() => global::TypedRequests.JsonFormats.Add(new RegisteredFormats());

                public override global::TypedRequests.JsonFormat? Find(global::System.Type type) => Table.Makers.TryGetValue(type, out var make) ? make() : null;
                """);
            code.Line();
            EmitTable(code, model);
        }

        return code.Finish();
    }

    private static void EmitTable(CodeWriter code, JsonRegistration model)
    {
        using var table = code.Block("private static class Table");
        using var entries = code.Block(
            "public static readonly global::System.Collections.Generic.Dictionary<global::System.Type, global::System.Func<global::TypedRequests.JsonFormat>> Makers = new()",
            "};");
        foreach (var (type, format) in model.Formats)
        {
            code.Line($"[typeof({type})] = static () => {format},");
        }
    }
}
