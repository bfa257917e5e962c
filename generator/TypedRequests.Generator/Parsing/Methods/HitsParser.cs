using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Results;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Parsing;

/// <summary>Whether a method may answer by its arguments alone, from an answer that it has read before: it is marked <c>[Cached]</c>, and equal arguments make an equal request.</summary>
internal static class HitsParser
{
    // What a tuple holds before its type becomes another one.
    private const int MostArguments = 7;

    public static HitsModel? Parse(MethodContext method, ReturnUse returned, ResultModel? result, bool hasProperties)
    {
        if (hasProperties || !IsCached(method) || method.Verb.Verb != "GET" || method.Symbol.IsGenericMethod || method.Body.Kind is not null
            || result is not PlainResult { Name: "Json" } || returned.Wrapper == ReturnWrapper.None || returned.Type is not { } type)
        {
            return null;
        }

        var arguments = method.Symbol.Parameters.Where(static parameter => !IsToken(parameter)).ToList();
        if (arguments.Count > MostArguments || !arguments.TrueForAll(static argument => IsKey(argument.Type)))
        {
            return null;
        }

        var key = "global::System.ValueTuple" + (arguments.Count == 0 ? "" : $"<{string.Join(", ", arguments.Select(argument => method.Type(argument.Type).Annotated))}>");
        var names = new LocalNames(method.Symbol.Parameters.Select(static parameter => parameter.Name).Append("call"));
        return new HitsModel(
            method.Client.Names.Take(method.Symbol.Name + "Hits"),
            $"{key}, {method.Type(type).Annotated}",
            $"new {key}({string.Join(", ", arguments.Select(static argument => CSharpText.Identifier(argument.Name)))})",
            names.Take("hit"),
            DeepImmutability.Is(type));
    }

    private static bool IsCached(MethodContext method)
    {
        if (Says(method.Attributes) is { } own)
        {
            return own;
        }

        return Says(AttributeReader.Read(method.Symbol.ContainingType)) ?? Says(AttributeReader.Read(method.Client.Client)) ?? false;
    }

    private static bool? Says(AttributeUse[] attributes) =>
        Array.Exists(attributes, static attribute => attribute.Name == "NoCache") ? false
        : Array.Exists(attributes, static attribute => attribute.Name == "Cached") ? true
        : null;

    private static bool IsToken(IParameterSymbol parameter) => parameter.Type.Is("System.Threading", "CancellationToken");

    /// <summary>
    /// Types whose equal values are sent as the same text. Not so are fractions (0.0 and -0.0), decimals (1.0 and 1.00) and instants (the same one in two time zones).
    /// </summary>
    private static bool IsKey(ITypeSymbol type) => TypeRefReader.Underlying(type) switch
    {
        { TypeKind: TypeKind.Enum } => true,
        { SpecialType: SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Char } => true,
        { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 } => true,
        var other => other.Is("System", "Guid") || other.Is("System", "DateOnly") || other.Is("System", "TimeOnly"),
    };
}
