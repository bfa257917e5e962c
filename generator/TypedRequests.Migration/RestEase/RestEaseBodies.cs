using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;
using TypedRequests.Migration.Editing;

namespace TypedRequests.Migration.RestEase;

/// <summary>The body: JSON, a form of a dictionary, text or a stream.</summary>
internal static class RestEaseBodies
{
    private const string JsonUtf8 = "application/json; charset=utf-8";

    public static void Write(IParameterSymbol parameter, AttributeData body, RestEaseMethod method, DeclarationEdit edit)
    {
        var shape = ValueShape.Of(parameter.Type);
        var isForm = (RestEaseNames.Choice(body, "BodySerializationMethod") ?? method.Default("BodySerializationMethod")) == "UrlEncoded";
        var isPlain = parameter.Type.SpecialType == SpecialType.System_String || shape.Kind == ValueKind.Unsendable;
        edit.Replace(body, (isPlain ? Plain(parameter, method) : isForm ? Form(parameter, shape, method) : Json(parameter, shape, method)).ToString());
        if (TypeRefReader.IsNullable(parameter.Type) && RestEaseHeaders.ContentType(method.Symbol) is not null)
        {
            method.Plan.Differs(parameter, "RestEase refuses a Content-Type without a body; TypedRequests sends none for null", RestEaseTopics.Bodies);
        }
    }

    // RestEase gives a stream no media type.
    private static AttributeText Plain(IParameterSymbol parameter, RestEaseMethod method)
    {
        var text = new AttributeText("Body");
        if (RestEaseHeaders.ContentType(method.Symbol) is { } written && !parameter.Type.DerivesFrom("System.Net.Http", "HttpContent"))
        {
            return text.Set("ContentType", CSharpText.Literal(written));
        }

        if (parameter.Type.DerivesFrom("System.IO", "Stream"))
        {
            method.Plan.Differs(parameter, "RestEase sends a stream without a Content-Type; TypedRequests sends application/octet-stream", RestEaseTopics.Bodies);
        }

        return text;
    }

    private static AttributeText Form(IParameterSymbol parameter, ValueShape shape, RestEaseMethod method)
    {
        if (shape is not { Kind: ValueKind.Dictionary, Element: { } element })
        {
            method.Plan.Stays(parameter, "RestEase makes forms of dictionaries only", RestEaseTopics.Bodies);
        }
        else if ((ValueShape.Of(element) is { Kind: ValueKind.Collection, Element: { } inner } ? inner : element).SpecialType != SpecialType.System_String)
        {
            method.Plan.Differs(parameter, "RestEase sends what ToString gives in the current culture; TypedRequests sends booleans in lower case, dates in ISO 8601 and numbers in the invariant culture", RestEaseTopics.Values);
        }

        return new AttributeText("Form");
    }

    private static AttributeText Json(IParameterSymbol parameter, ValueShape shape, RestEaseMethod method)
    {
        if (shape.Kind == ValueKind.Bytes)
        {
            method.Plan.Stays(parameter, "RestEase sends bytes as a JSON string before 1.5, and as they are since; TypedRequests sends them as they are", RestEaseTopics.Bodies);
        }

        new RestEaseJson(method.Plan, parameter, method.Context.Options).Keep(parameter.Type, isSent: true);
        return new AttributeText("Body").Set("ContentType", CSharpText.Literal(RestEaseHeaders.ContentType(method.Symbol) ?? JsonUtf8));
    }
}
