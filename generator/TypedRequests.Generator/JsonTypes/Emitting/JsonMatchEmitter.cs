using System.Globalization;
using System.Text;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.JsonTypes.Emitting;

/// <summary>Writes the matcher: by length, then by the bytes that tell names of one length apart, then by all bytes; only a miss looks further.</summary>
internal static class JsonMatchEmitter
{
    private const int FewEnough = 3;

    public static void Emit(CodeWriter code, JsonScope scope)
    {
        using var body = code.Block($"private static int Match(global::System.ReadOnlySpan<byte> name{string.Concat(SeenWords(scope).Select(static seen => ", ulong " + seen))})");
        if (scope.Named.Any())
        {
            EmitLengths(code, scope);
        }

        code.Line(scope.Model.IsCaseSensitive || !scope.Named.Any() ? "return -1;" : $"return s_names.FindIgnoringCase(name{Seen(scope)});");
    }

    /// <summary>The call that finds a member by its name. Members whose own names have been there are not found by a name in another case.</summary>
    public static string Call(JsonScope scope) => $"Match(name{string.Concat(SeenWords(scope).Select(static seen => ", " + seen))})";

    private static IEnumerable<string> SeenWords(JsonScope scope) => scope.Model.IsCaseSensitive ? [] : scope.Words().Select(static word => "seen" + CSharpText.Literal(word));

    private static string Seen(JsonScope scope)
    {
        var words = SeenWords(scope).ToList();
        return words.Count == 0 ? "" : words.Count == 1 ? ", " + words[0] : $", [{string.Join(", ", words)}]";
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
        using (code.Block($"public override {JsonRuntime.Member} Member(global::System.ReadOnlySpan<byte> name) => Match(name{string.Concat(SeenWords(scope).Select(static _ => ", 0ul"))}) switch", "};"))
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
        if (locals.Length <= FewEnough)
        {
            foreach (var local in locals)
            {
                EmitCompare(code, local);
            }

            return;
        }

        var position = Position(locals);
        using (code.Block($"switch (name[{CSharpText.Literal(position)}])"))
        {
            foreach (var group in Split(locals, position))
            {
                code.Line($"case 0x{group.Key.ToString("x2", CultureInfo.InvariantCulture)}:");
                using (code.Indent())
                {
                    EmitLength(code, [.. group.Value]);
                    code.Line("break;");
                }
            }
        }

        code.Line();
    }

    // The place that tells most names of one length apart. Names differ, so every place chosen splits.
    private static int Position(JsonLocal[] locals)
    {
        var best = 0;
        var most = 0;
        for (var i = 0; i < Encoding.UTF8.GetByteCount(locals[0].Member.JsonName); i++)
        {
            var parts = Split(locals, i).Count;
            if (parts > most)
            {
                (best, most) = (i, parts);
            }
        }

        return best;
    }

    private static SortedDictionary<byte, List<JsonLocal>> Split(JsonLocal[] locals, int position)
    {
        var groups = new SortedDictionary<byte, List<JsonLocal>>();
        foreach (var local in locals)
        {
            var key = Encoding.UTF8.GetBytes(local.Member.JsonName)[position];
            if (!groups.TryGetValue(key, out var group))
            {
                group = [];
                groups.Add(key, group);
            }

            group.Add(local);
        }

        return groups;
    }

    private static void EmitCompare(CodeWriter code, JsonLocal local)
    {
        using var block = code.Block($"if (global::System.MemoryExtensions.SequenceEqual(name, {CSharpText.Literal(local.Member.JsonName)}u8))");
        code.Line($"return {CSharpText.Literal(local.Index)};");
    }
}
