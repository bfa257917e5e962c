using TypedRequests.Generator.Model;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Emitting;

/// <summary>Writes one member of a client.</summary>
internal static class MemberEmitter
{
    public static void Emit(CodeWriter writer, MemberModel member, ClientModel client)
    {
        writer.Line("/// <inheritdoc/>");
        switch (member)
        {
            case EndpointModel endpoint:
                MethodEmitter.Emit(writer, endpoint, client.SessionName);
                break;
            case RejectedMethodModel rejected:
                EmitHead(writer, rejected.Signature);
                using (writer.Indent())
                {
                    writer.Line($"=> {RejectedMembers.Throw(rejected.Reason)};");
                }

                break;
            case PropertyModel property:
                var place = property.ExplicitInterface is null ? "" : property.ExplicitInterface + ".";
                writer.Line($"{(property.ExplicitInterface is null ? "public " : "")}{property.Type} {place}{property.Name}{property.Body}");
                break;
            case TextMemberModel text:
                writer.Line(text.Text);
                break;
        }
    }

    /// <summary>The head of a method: modifiers, type, name, parameters, constraints.</summary>
    public static void EmitHead(CodeWriter writer, SignatureModel signature)
    {
        var parameters = string.Join(", ", signature.Parameters.Select(static parameter => parameter.Name.Length == 0 ? parameter.Type : $"{parameter.Type} {parameter.Name}"));
        var place = signature.ExplicitInterface is null ? "" : signature.ExplicitInterface + ".";
        var modifiers = (signature.ExplicitInterface is null ? "public " : "") + (signature.HasPointers ? "unsafe " : "");
        writer.Line($"{modifiers}{signature.ReturnType} {place}{signature.Name}{signature.TypeParameters}({parameters})");
        using (writer.Indent())
        {
            foreach (var constraint in signature.Constraints)
            {
                writer.Line(constraint);
            }
        }
    }
}
