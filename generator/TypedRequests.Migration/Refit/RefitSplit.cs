using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.Migration.Editing;

namespace TypedRequests.Migration.Refit;

/// <summary>Makes two methods of one whose argument is taken apart: the first keeps its signature and gets a body that calls the second, which is the call.</summary>
internal static class RefitSplit
{
    public static void Write(RefitMethod method, IReadOnlyDictionary<string, string> types)
    {
        if (method.Symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(method.Context.CancellationToken) is not MethodDeclarationSyntax syntax)
        {
            return;
        }

        var name = Name(method.Symbol);
        var attributes = Take(method.Symbol, method).Select(static text => $"[{text}]\n");
        var owners = new HashSet<string>(method.Members.Select(static member => member.Owner), StringComparer.Ordinal);
        var parameters = new List<string>();
        var arguments = new List<string>();
        foreach (var parameter in Ordered(method.Symbol.Parameters, syntax))
        {
            if (!owners.Contains(parameter.Symbol.Name))
            {
                parameters.Add(Before(Take(parameter.Symbol, method)) + Types(parameter.Syntax.WithAttributeLists(default).ToString().Trim(), types));
                arguments.Add(parameter.Syntax.Identifier.Text);
                continue;
            }

            Take(parameter.Symbol, method);
            foreach (var member in method.Members.Where(member => member.Owner == parameter.Symbol.Name))
            {
                parameters.Add(Before(member.Attributes) + member.Type + " " + member.Name);
                arguments.Add(member.Value);
            }
        }

        var generic = syntax.TypeParameterList?.ToString() ?? "";
        var constraints = string.Concat(syntax.ConstraintClauses.Select(static clause => " " + clause.ToString()));
        var edit = method.Plan.Edits.Of(method.Symbol);
        edit.Body = $" => {name}{generic}({string.Join(", ", arguments)});";
        edit.Follower = $"{string.Concat(attributes)}{Types(syntax.ReturnType.ToString(), types)} {name}{generic}({string.Join(", ", parameters)}){constraints};";
    }

    private static string Name(IMethodSymbol method)
    {
        var name = method.Name.EndsWith("Async", StringComparison.Ordinal) ? method.Name.Substring(0, method.Name.Length - "Async".Length) + "ByAsync" : method.Name + "By";
        while (method.ContainingType.GetMembers(name).Length > 0)
        {
            name += "2";
        }

        return name;
    }

    // What is required comes first, so that what is optional may follow.
    private static IEnumerable<(IParameterSymbol Symbol, ParameterSyntax Syntax)> Ordered(IEnumerable<IParameterSymbol> symbols, MethodDeclarationSyntax syntax) =>
        symbols.Zip(syntax.ParameterList.Parameters, static (symbol, parameter) => (symbol, parameter)).OrderBy(static pair => pair.parameter.Default is null ? 0 : 1);

    /// <summary>The attributes that a declaration would get; it keeps none of them.</summary>
    private static IReadOnlyList<string> Take(ISymbol symbol, RefitMethod method) => method.Plan.Edits.Of(symbol).Take();

    private static string Before(IReadOnlyList<string> attributes) => attributes.Count == 0 ? "" : $"[{string.Join(", ", attributes)}] ";

    private static string Types(string text, IReadOnlyDictionary<string, string> types) =>
        types.Aggregate(text, static (written, pair) => Regex.Replace(written, $@"(?<![\w.\u0002])(?:Refit\.)?{pair.Key}\b", Names.Ours(pair.Value)));
}
