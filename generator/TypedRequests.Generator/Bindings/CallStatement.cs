using TypedRequests.Generator.Model;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Bindings;

/// <summary>The statement that most bindings are: one member of the call with its arguments.</summary>
internal sealed record CallStatement(string Member, EquatableArray<string> Arguments) : BindingModel
{
    public CallStatement(string member, params string?[] arguments)
        : this(member, Given(arguments))
    {
    }

    public override void Emit(CodeWriter writer, string call) => writer.Line($"{call}.{Member}({string.Join(", ", Arguments)});");

    // An absent argument is left out; most calls have all of them, and the array is not shared.
    private static EquatableArray<string> Given(string?[] arguments)
    {
        var given = Array.IndexOf(arguments, null) < 0 ? arguments : Array.FindAll(arguments, static argument => argument is not null);
        return new EquatableArray<string>(given!); // none is null
    }
}
