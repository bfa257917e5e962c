using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.JsonTypes.Emitting;

/// <summary>Writes how a member is filled instead of replaced.</summary>
internal static class JsonFillEmitter
{
    /// <summary>Adds to a collection; one that is null is replaced, where there is a setter.</summary>
    /// <param name="code">The text.</param>
    /// <param name="local">The member.</param>
    /// <param name="member">The expression of the member.</param>
    /// <param name="replacement">What it is replaced with.</param>
    /// <param name="items">What is added.</param>
    /// <param name="isNull">Tells that JSON says null; null when it may not.</param>
    public static void EmitAdd(CodeWriter code, JsonLocal local, string member, string replacement, string items, string? isNull)
    {
        var shape = local.Member.Shape;
        var add = $"{JsonRuntime.Read}.{shape.PopulateWith}((global::{shape.Populate}?){member}, {items});";
        if (!local.Member.CanSet)
        {
            code.Line(add);
            return;
        }

        using (code.Block($"if ({(isNull is null ? "" : isNull + " || ")}{member} is null)"))
        {
            code.Line($"{member} = {replacement};");
        }

        using (code.Block("else"))
        {
            code.Line(add);
        }
    }

    /// <summary>The statement that reads into the object which the member holds.</summary>
    public static string Fill(JsonLocal local, string member)
    {
        var (format, held) = (local.Format, "held" + CSharpText.Literal(local.Index));
        if (!local.Member.CanSet)
        {
            return $"_ = {member} is {{ }} {held} ? {format}.ReadInto(ref reader, {held}) : {format}.Read(ref reader);";
        }

        if (local.Member is { Null: JsonNull.Never, Shape.Type.IsValueType: true })
        {
            return $"{member} = {format}.ReadInto(ref reader, {member});";
        }

        var read = $"{member} is {{ }} {held} ? {format}.ReadInto(ref reader, {held}) : {format}.Read(ref reader)";
        return local.Member.Null == JsonNull.Never ? $"{member} = {read};"
            : $"{member} = {JsonRuntime.NullToken} ? {(local.Member.Null == JsonNull.Unsaid ? "null!" : local.Member.Null == JsonNull.Default ? "default" : "null")} : {read};";
    }
}
