using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Parsing;

/// <summary>Members that keep the emitted class complete although no client can have them: they throw, naming the finding.</summary>
internal static class RejectedMembers
{
    public static TextMemberModel Event(IEventSymbol member, ClientContext client)
    {
        var head = $"event {SignatureReader.Written(member.Type, client)} {client.Type(member.ContainingType).Name}.{CSharpText.Identifier(member.Name)}";
        return new TextMemberModel($"{head} {{ add => {Throw(Descriptors.UnsupportedMember, member.Name)}; remove => {Throw(Descriptors.UnsupportedMember, member.Name)}; }}");
    }

    public static string Throw(string reason) => $"throw new global::System.NotSupportedException({CSharpText.Literal(reason)})";

    /// <summary>Why a member throws: our finding, or what only the compiler has said.</summary>
    public static string Reason(string? id, string? reason, string member) => id is null ? $"'{member}' does not compile as it stands. The compiler says what is wrong with it." : $"{id}: {reason}";

    private static string Throw(DiagnosticDescriptor descriptor, string member) => Throw($"{descriptor.Id}: '{member}': {descriptor.Title}.");
}
