using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Results;

namespace TypedRequests.Generator.Parsing;

/// <summary>Finds what kind of result a method has, and what contradicts it.</summary>
internal static class ReturnParser
{
    public static ResultModel? Parse(ReturnUse returned, MethodContext method)
    {
        if (method.Symbol.ReturnsByRef || method.Symbol.ReturnsByRefReadonly)
        {
            Refuse(returned, method, "Return the value itself");
            return null;
        }

        if (method.Symbol.ReturnType is Microsoft.CodeAnalysis.ITypeParameterSymbol { AllowsRefLikeType: true })
        {
            Refuse(returned, method, "It may be a ref struct: remove 'allows ref struct'");
            return null;
        }

        if (returned.Type is { } type && (type.OriginalDefinition.GetMembers("GetAwaiter").Length > 0 || type.IsPromise()))
        {
            Refuse(returned, method, "Return Task<T> or ValueTask<T>");
            return null;
        }

        var parser = ResultParsers.Choose(returned);
        if (parser.IsSequence && returned.Wrapper != ReturnWrapper.None)
        {
            Refuse(returned, method, "A sequence is sent when it is enumerated: return it without the task");
            return null;
        }

        if (method.Verb.Verb == "HEAD" && parser.HasBody(returned))
        {
            method.Report(Descriptors.BodyOfHead, returned.Location, method.Symbol.Name);
        }

        if (Symbols.AttributeReader.Find(method.Symbol, "NullOn") is { } nullOn && !(parser.CanBeNull && returned.AdmitsNull))
        {
            method.Report(Descriptors.NullOnWithoutNull, nullOn.Location, method.Symbol.Name, returned.Type is null ? "Task<T?>" : method.Client.Shown(returned.Type).TrimEnd('?') + "?");
        }

        if (Symbols.AttributeReader.Find(method.Symbol, "Paged") is { } paged && !returned.Type.IsPaged())
        {
            method.Report(Descriptors.BadPaging, paged.Location, method.Symbol.Name, "[Paged] is for a method that returns Paged<T>.");
        }

        var result = parser.Parse(returned, method);
        return result is not null && returned.AdmitsNull && IsWrittenWithoutNull(returned, parser) ? result with { IsNeverNull = true } : result;
    }

    private static bool IsWrittenWithoutNull(ReturnUse returned, ResultParser parser) => parser.CanBeNull
        ? returned.Type!.NullableAnnotation == Microsoft.CodeAnalysis.NullableAnnotation.None && SignatureReader.IsTypeArgument(ReturnUse.Of(returned.Method.OriginalDefinition).Type) // it admits null
        : returned.Wrapper != ReturnWrapper.None;

    // A value to come, but none that a call can make.
    private static bool IsPromise(this Microsoft.CodeAnalysis.ITypeSymbol type) =>
        Symbols.TypeNames.Is(type, "System", "Lazy", 1) || Symbols.TypeNames.Is(type, "System", "IObservable", 1);

    private static bool IsPaged(this Microsoft.CodeAnalysis.ITypeSymbol? type) => Symbols.TypeNames.IsOurs(type, "Paged", 1);

    private static void Refuse(ReturnUse returned, MethodContext method, string remedy) =>
        method.Report(Descriptors.UnsupportedResult, returned.Location, method.Symbol.Name, method.Symbol.ReturnType.ToDisplayString(), remedy);
}
