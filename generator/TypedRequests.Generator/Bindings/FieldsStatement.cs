using TypedRequests.Generator.Model;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Bindings;

/// <summary>The statement that writes an object, a list or a map at its place: <c>call.FormFields("items", …).Items(items, FieldsOf)</c>.</summary>
/// <param name="Place">The member of the call that gives the place, with its arguments.</param>
/// <param name="Writing">What is called on it, with its arguments.</param>
internal sealed record FieldsStatement(string Place, string Writing) : BindingModel
{
    public override void Emit(CodeWriter writer, string call) => writer.Line($"{call}.{Place}.{Writing};");
}
