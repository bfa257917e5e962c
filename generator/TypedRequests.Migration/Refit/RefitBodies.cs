using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;
using TypedRequests.Migration.Editing;

namespace TypedRequests.Migration.Refit;

/// <summary>The body: JSON, a form, JSON lines, text, bytes or a stream.</summary>
internal static class RefitBodies
{
    private const int UrlEncoded = 2;
    private const int JsonLines = 4;
    private const string JsonUtf8 = "application/json; charset=utf-8";

    public static void Write(IParameterSymbol parameter, AttributeData? body, RefitMethod method)
    {
        var how = Method(body);
        var text = how == UrlEncoded ? WriteForm(parameter, method) : WriteBody(parameter, how, method);
        if (body is not null)
        {
            method.Plan.Edits.Of(parameter).Replace(body, text.ToString());
        }
        else
        {
            method.Plan.Edits.Of(parameter).Add(text.ToString());
        }

        if (RefitNames.Find(parameter, "AliasAs") is { } alias)
        {
            method.Plan.Edits.Of(parameter).Replace(alias);
        }

        if (RefitNames.Named(body, "Compression") is int compression and > 1)
        {
            WriteCompression(parameter, compression, method);
        }
    }

    private static AttributeText WriteForm(IParameterSymbol parameter, RefitMethod method)
    {
        var shape = ValueShape.Of(parameter.Type);
        if (parameter.Type.SpecialType == SpecialType.System_String)
        {
            method.Plan.Stays(parameter, "Refit escapes the text of a form once more; TypedRequests would send it as it is", RefitTopics.Bodies);
        }

        var text = new AttributeText("Form");
        if (shape.Kind == ValueKind.Object)
        {
            new RefitFields(method.Plan, parameter).Keep(shape.Type);
            if (RefitFields.HasCollection(shape.Type))
            {
                text.Set("Style", $"{Names.Ours("QueryStyle")}.Csv");
                RefitQueries.TellMembers(parameter, shape.Type, RefitQuery.Csv, method);
                RefitParameters.Tell("Refit sends the name alone for a collection without values; TypedRequests sends nothing", parameter, method, RefitTopics.Bodies);
            }
        }
        else if (shape is { Kind: ValueKind.Dictionary, Element: { } value } && RefitTexts.Of(value, null) is not (null, false, null) || shape.Element?.SpecialType == SpecialType.System_Object)
        {
            RefitParameters.Tell("Refit sends what ToString gives; TypedRequests sends its own form of booleans, dates and enums", parameter, method, RefitTopics.Values);
        }
        else if (shape.Kind != ValueKind.Dictionary)
        {
            method.Plan.Stays(parameter, "what such a form looks like is known only when it is sent", RefitTopics.Bodies);
        }

        return text;
    }

    private static AttributeText WriteBody(IParameterSymbol parameter, int how, RefitMethod method)
    {
        var text = new AttributeText("Body");
        var shape = ValueShape.Of(parameter.Type);
        if (parameter.Type.SpecialType == SpecialType.System_String)
        {
            if (how is 1 or 3)
            {
                method.Plan.Stays(parameter, "a string that is sent as JSON text has no equal; pass a JsonElement or a record", RefitTopics.Bodies);
            }

            return method.ContentType is { } written ? text.Set("ContentType", CSharpText.Literal(written)) : text;
        }

        if (how == JsonLines)
        {
            RefitParameters.Tell("Refit ends no line after the last item; TypedRequests ends every line", parameter, method, RefitTopics.Bodies);
            return text.Set("ContentType", CSharpText.Literal(method.ContentType ?? "application/x-ndjson"));
        }

        var isPlain = shape.Kind == ValueKind.Unsendable;
        if (isPlain)
        {
            return WritePlain(parameter, text, method);
        }

        if (shape.Kind == ValueKind.Bytes)
        {
            method.Plan.Stays(parameter, "Refit sends bytes as a JSON string in base64; TypedRequests would send the bytes", RefitTopics.Bodies);
        }

        TellJson(parameter, method);
        new RefitJson(method.Plan, parameter, method.Context.Options).Keep(parameter.Type);
        return text.Set("ContentType", CSharpText.Literal(method.ContentType ?? JsonUtf8));
    }

    private static void TellJson(IParameterSymbol parameter, RefitMethod method)
    {
        if (parameter.NullableAnnotation == NullableAnnotation.Annotated)
        {
            RefitParameters.Tell("Refit sends null as the JSON text 'null'; TypedRequests sends no body", parameter, method, RefitTopics.Bodies);
        }

        if (parameter.Type is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method })
        {
            RefitParameters.Tell("Refit writes any type; TypedRequests those that have a format: mark what is sent [JsonRecord], or pass a JsonTypeInfo<T>", parameter, method, RefitTopics.Json);
        }
    }

    // Refit gives a stream no media type.
    private static AttributeText WritePlain(IParameterSymbol parameter, AttributeText text, RefitMethod method)
    {
        if (!parameter.Type.DerivesFrom("System.IO", "Stream"))
        {
            return text;
        }

        if (method.ContentType is { } written)
        {
            return text.Set("ContentType", CSharpText.Literal(written));
        }

        RefitParameters.Tell("Refit sends a stream without a Content-Type; TypedRequests sends application/octet-stream", parameter, method, RefitTopics.Bodies);
        return text;
    }

    private static void WriteCompression(IParameterSymbol parameter, int compression, RefitMethod method)
    {
        var coding = compression switch { 2 => "gzip", 3 => "br", _ => null };
        if (coding is null)
        {
            method.Plan.Stays(parameter, "the coding of its body has no equal", RefitTopics.Bodies);
            return;
        }

        method.Plan.Edits.Of(method.Symbol).Add(coding == "gzip" ? Names.Ours("Compress") : new AttributeText("Compress").Add(CSharpText.Literal(coding)).ToString());
    }

    private static int Method(AttributeData? body)
    {
        foreach (var argument in body?.ConstructorArguments ?? [])
        {
            if (argument is { Kind: TypedConstantKind.Enum, Value: int method })
            {
                return method;
            }
        }

        return 0;
    }
}
