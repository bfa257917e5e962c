using System.Text;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.JsonTypes.Emitting;

/// <summary>Writes the matcher: by length, then by one byte where many names have it, then by all bytes; only a miss looks further.</summary>
internal static class JsonMatchEmitter
{
    private const int FewEnough = 3;

    public static void Emit(CodeWriter code, JsonScope scope)
    {
        using var body = code.Block("private static int Match(global::System.ReadOnlySpan<byte> name)");
        if (scope.Named.Any())
        {
            EmitLengths(code, scope);
        }

        code.Line("return s_names.FindIgnoringCase(name);");
    }

    private static void EmitLengths(CodeWriter code, JsonScope scope)
    {
        using (code.Block("switch (name.Length)"))
        {
            foreach (var sameLength in scope.Named.GroupBy(static local => Encoding.UTF8.GetByteCount(local.Member.JsonName)).OrderBy(static group => group.Key))
            {
                code.Line($"case {CSharpText.Literal(sameLength.Key)}:");
                using (code.Indent())
                {
                    EmitLength(code, [.. sameLength]);
                    code.Line("break;");
                }
            }
        }

        code.Line();
    }

    /// <summary>For errors: what stands behind a property.</summary>
    public static void EmitMembers(CodeWriter code, JsonScope scope)
    {
        using (code.Block($"public override {JsonRuntime.Member} Member(global::System.ReadOnlySpan<byte> name) => Match(name) switch", "};"))
        {
            foreach (var local in scope.Named)
            {
                var member = $"{CSharpText.Literal(scope.Type.DisplayName)}, {CSharpText.Literal(local.Member.Name)}, {local.Format}";
                code.Line($"{CSharpText.Literal(local.Index)} => new({member}),");
            }

            code.Line("_ => default,");
        }
    }

    private static void EmitLength(CodeWriter code, JsonLocal[] locals)
    {
        if (locals.Length <= FewEnough || Position(locals) is not { } position)
        {
            foreach (var local in locals)
            {
                EmitCompare(code, local);
            }

            return;
        }

        using (code.Block($"switch (name[{CSharpText.Literal(position)}])"))
        {
            foreach (var local in locals)
            {
                code.Line($"case 0x{Encoding.UTF8.GetBytes(local.Member.JsonName)[position]:x2}:");
                using (code.Indent())
                {
                    EmitCompare(code, local);
                    code.Line("break;");
                }
            }
        }

        code.Line();
    }

    // A place where all names of one length differ, if there is one.
    private static int? Position(JsonLocal[] locals)
    {
        var names = locals.Select(static local => Encoding.UTF8.GetBytes(local.Member.JsonName)).ToArray();
        for (var i = 0; i < names[0].Length; i++)
        {
            var bytes = new HashSet<byte>();
            foreach (var name in names)
            {
                bytes.Add(name[i]);
            }

            if (bytes.Count == names.Length)
            {
                return i;
            }
        }

        return null;
    }

    private static void EmitCompare(CodeWriter code, JsonLocal local)
    {
        using var block = code.Block($"if (global::System.MemoryExtensions.SequenceEqual(name, {CSharpText.Literal(local.Member.JsonName)}u8))");
        code.Line($"return {CSharpText.Literal(local.Index)};");
    }
}
