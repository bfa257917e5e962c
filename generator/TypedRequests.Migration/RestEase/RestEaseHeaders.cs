using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;
using TypedRequests.Migration.Editing;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Migration.RestEase;

/// <summary><c>[Header]</c> on interfaces, methods and parameters.</summary>
internal static class RestEaseHeaders
{
    /// <summary>Rewrites the constants of an interface or a method.</summary>
    public static void WriteConstants(ISymbol owner, ClientPlan plan)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var attribute in RestEaseNames.FindAll(owner, "Header"))
        {
            var texts = RestEaseNames.Texts(attribute);
            if (!names.Add(texts[0] ?? ""))
            {
                plan.Stays(owner, $"it sends '{texts[0]}' twice; one constant can hold both values, with a comma", RestEaseTopics.Headers);
            }

            var text = new AttributeText("Header").Add(CSharpText.Literal(texts[0] ?? ""));
            plan.Edits.Of(owner).Replace(attribute, IsContentType(texts[0]) ? [] : [text.Add(texts.ElementAtOrDefault(1) is { } value ? CSharpText.Literal(value) : "null").ToString()]);
        }
    }

    /// <summary>The media type that the constants of a method or its interface give to the body.</summary>
    public static string? ContentType(IMethodSymbol method) => ContentTypeOf(method) ?? ContentTypeOf(method.ContainingType);

    public static bool HasConstant(ISymbol owner, string name) =>
        RestEaseNames.FindAll(owner, "Header").Any(attribute => string.Equals(RestEaseNames.Texts(attribute).FirstOrDefault(), name, StringComparison.OrdinalIgnoreCase));

    public static void WriteParameter(IParameterSymbol parameter, AttributeData header, RestEaseMethod method, DeclarationEdit edit)
    {
        var name = RestEaseNames.Texts(header).FirstOrDefault() ?? parameter.Name;
        var text = new AttributeText("Header").Add(CSharpText.Literal(name));
        RestEaseParameters.Tell(RestEaseTexts.Keep(parameter.Type, RestEaseNames.Named(header, "Format") as string, text, edit), parameter, method.Plan, RestEaseTopics.Values);
        edit.Replace(header, text.ToString());
        if (TypeRefReader.IsNullable(parameter.Type) && (HasConstant(method.Symbol, name) || HasConstant(method.Symbol.ContainingType, name)))
        {
            method.Plan.Differs(parameter, $"RestEase removes the constant '{name}' when it is null; TypedRequests leaves the constant", RestEaseTopics.Headers);
        }
    }

    private static string? ContentTypeOf(ISymbol owner) => RestEaseNames.FindAll(owner, "Header").Select(RestEaseNames.Texts).LastOrDefault(static texts => IsContentType(texts.FirstOrDefault()))?.ElementAtOrDefault(1);

    private static bool IsContentType(string? name) => string.Equals(name, "Content-Type", StringComparison.OrdinalIgnoreCase);
}
