using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Bindings;

/// <summary>Credentials of the call: an <c>Auth</c>, or the token of a scheme.</summary>
internal sealed class AuthParser : BindingParser
{
    public override string Attribute => "Auth";

    public override bool Infers(BindingSource source, MethodContext method) => source.Type.DerivesFrom(WellKnownNames.Root, "Auth");

    public override void Parse(BindingSource source, MethodContext method)
    {
        if (!method.Names.TryTake("Auth", "") || method.Names.IsTaken("Header", "AUTHORIZATION"))
        {
            method.Report(Descriptors.TwoOfOneKind, source.Location, source.Name, "Auth", method.Symbol.Name);
        }

        if (source.Type.DerivesFrom(WellKnownNames.Root, "Auth"))
        {
            method.Add("Auth", source.Expression);
        }
        else if (source.Type.SpecialType == SpecialType.System_String)
        {
            AddToken(source, method, source.Attribute?.Text(0) ?? "Bearer");
        }
        else
        {
            method.Report(Descriptors.UnsendableArgument, source.Location, source.Name, source.Type.ToDisplayString(), "as credentials. Pass an Auth, or a token as a string.");
        }
    }

    private static void AddToken(BindingSource source, MethodContext method, string scheme)
    {
        if (!Tokens.IsToken(scheme))
        {
            method.Report(Descriptors.BadBindingAttribute, source.Attribute?.ArgumentLocation(0), $"[Auth] on '{source.Name}' has the scheme '{scheme}', which is no token. Write one word, as in \"Token\"; what follows it belongs to the argument.");
        }

        method.Add("Auth", CSharpText.Literal(scheme), source.Expression);
    }
}
