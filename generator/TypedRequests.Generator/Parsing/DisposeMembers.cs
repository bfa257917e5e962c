using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Parsing;

/// <summary><c>IDisposable</c> and <c>IAsyncDisposable</c> on a client: the session belongs to the code that created it.</summary>
internal static class DisposeMembers
{
    public static MemberModel? Find(IMethodSymbol method, bool isPublic)
    {
        if (method.ContainingType.Is("System", "IDisposable"))
        {
            var head = isPublic ? "public void Dispose()" : "void global::System.IDisposable.Dispose()";
            return new TextMemberModel($$"""
                {{head}}
                {
                    // The session belongs to the code that created it.
                }
                """);
        }

        if (method.ContainingType.Is("System", "IAsyncDisposable"))
        {
            var head = isPublic ? "public global::System.Threading.Tasks.ValueTask" : "global::System.Threading.Tasks.ValueTask global::System.IAsyncDisposable.";
            return new TextMemberModel($$"""
                // The session belongs to the code that created it.
                {{head}}{{(isPublic ? " " : "")}}DisposeAsync() => default;
                """);
        }

        return null;
    }
}
