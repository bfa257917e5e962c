using TypedRequests.Generator.Emitting;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.JsonTypes.Emitting;

/// <summary>Writes the assembly's registration: one module initializer that creates no format.</summary>
internal static class JsonRegistrationEmitter
{
    private const string Makers = "global::System.Collections.Generic.Dictionary<global::System.Type, global::System.Func<global::TypedRequests.JsonFormat>>";

    public static string Emit(JsonRegistration model)
    {
        var code = new CodeWriter();
        FileHeader.Emit(code, model.ExternAliases, model.SuppressedIds);
        code.Line($"""
            namespace {model.Namespace};

            /// <summary>The formats of this assembly's [JsonRecord] types and of the types that its calls of Json&lt;T&gt;() name.</summary>
            """);
        FileHeader.EmitMarks(code, model.SuppressedIds);
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
        var inferred = model.Formats.Where(static entry => entry.Type is null).ToList();
        using var table = code.Block("private static class Table");
        using (code.Block($"public static readonly {Makers} Makers = {(inferred.Count == 0 ? "new()" : "AddInferred(new()")}", inferred.Count == 0 ? "};" : "});"))
        {
            foreach (var (type, format) in model.Formats)
            {
                if (type is not null)
                {
                    code.Line($"[typeof({type})] = static () => {format},");
                }
            }
        }

        if (inferred.Count > 0)
        {
            code.Line();
            EmitInferred(code, inferred);
        }
    }

    // Anonymous types have no name: the compiler finds out what each format is of.
    private static void EmitInferred(CodeWriter code, List<(string? Type, string Format)> inferred)
    {
        using var body = code.Block($"private static {Makers} AddInferred({Makers} makers)");
        foreach (var (_, format) in inferred)
        {
            code.Line($"{JsonRuntime.Anonymous}.Register(makers, static () => {format});");
        }

        code.Line("return makers;");
    }
}
