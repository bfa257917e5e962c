using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedRequests.Generator.Diagnostics;

namespace TypedRequests.Generator.Parsing;

/// <summary>Emitted code is C# 12. In a project that is compiled as an older version nothing is emitted, so that the one error is ours.</summary>
internal static class LanguageRule
{
    public static bool Allows(SyntaxTree? tree) => tree?.Options is not CSharpParseOptions options || options.LanguageVersion >= LanguageVersion.CSharp12;

    /// <summary>False after a finding.</summary>
    public static bool Check(string name, Location? location, FindingSink sink)
    {
        if (Allows(location?.SourceTree))
        {
            return true;
        }

        sink.Report(Descriptors.OldLanguage, location, name, ((CSharpParseOptions)location!.SourceTree!.Options).LanguageVersion.ToDisplayString()); // refused, so there is a tree
        return false;
    }
}
