using TypedRequests.Generator.Model;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Bindings;

/// <summary>The statement that most bindings are: one member of the call with its arguments.</summary>
internal sealed record CallStatement(string Member, EquatableArray<string> Arguments) : BindingModel
{
    public CallStatement(string member, params string?[] arguments)
        : this(member, arguments.OfType<string>().ToEquatableArray())
    {
    }

    public override void Emit(CodeWriter writer, string call) => writer.Line($"{call}.{Member}({string.Join(", ", Arguments)});");
}
