using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Bindings;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Parsing;

/// <summary>Gives each parameter of a method its binding.</summary>
internal static class ParameterParser
{
    public static void Parse(MethodContext method)
    {
        var sources = new List<BindingSource>(method.Symbol.Parameters.Length);
        foreach (var parameter in method.Symbol.Parameters)
        {
            if (Read(parameter, method) is { } source)
            {
                sources.Add(source);
            }
            else
            {
                method.Refused.Add(parameter.Name);
                method.Refused.Add(method.Client.WireName(parameter.Name));
                method.Refused.AddRange(AttributeReader.Read(parameter).Where(static attribute => attribute.Name is "Path" or "Query").Select(static attribute => attribute.Text(0) ?? ""));
            }
        }

        if (method.Symbol.IsVararg)
        {
            method.Report(Descriptors.ParameterByReference, method.Symbol.Locations.FirstOrDefault(), "__arglist", "an open list of arguments");
        }

        method.ExplicitContent = sources.Find(static source => source.Attribute is { Name: "Body" or "Form" or "Part" })?.Attribute?.Name;
        sources.RemoveAll(source => !IsSound(source, method));
        var written = 0;
        foreach (var (source, position) in InOrder(sources, method))
        {
            written = RouteBinder.AddQueryText(method, written, position);
            BindingParsers.Choose(source, method).Parse(source, method);
        }

        RouteBinder.AddQueryText(method, written, method.Route.Count);
    }

    private static bool IsSound(BindingSource source, MethodContext method)
    {
        if (!AttributeRule.Check(source, method))
        {
            method.Refused.Add(source.Name);
            return false;
        }

        FormatRule.Check(source, method);
        return true;
    }

    private static BindingSource? Read(IParameterSymbol parameter, MethodContext method)
    {
        var isPointer = parameter.Type.TypeKind is TypeKind.Pointer or TypeKind.FunctionPointer;
        var mayBeRefLike = parameter.Type is ITypeParameterSymbol { AllowsRefLikeType: true };
        if (parameter.RefKind != RefKind.None || parameter.Type.IsRefLikeType || mayBeRefLike || isPointer)
        {
            var what = isPointer ? "a pointer" : mayBeRefLike ? "perhaps a ref struct ('allows ref struct')" : parameter.RefKind == RefKind.None ? "a ref struct" : "passed by reference";
            method.Report(Descriptors.ParameterByReference, parameter.Locations.FirstOrDefault(), parameter.Name, what);
            return null;
        }

        var bindings = Array.FindAll(AttributeReader.Read(parameter), BindingParsers.IsBinding);
        if (bindings.Length > 1)
        {
            method.Report(Descriptors.BadBindingAttribute, bindings[1].Location, $"Parameter '{parameter.Name}' has both [{bindings[0].Name}] and [{bindings[1].Name}]. Keep one of them.");
            return null;
        }

        if (bindings.Length == 1 && bindings[0] is { Name: "Header" or "Query" or "Cookie", ArgumentCount: 2 } constant)
        {
            method.Report(Descriptors.BadBindingAttribute, constant.ArgumentLocation(1), $"[{constant.Name}] on parameter '{parameter.Name}' has a constant value; the argument is the value. Remove it.");
            return null;
        }

        return new BindingSource(parameter, parameter.Type, CSharpText.Identifier(parameter.Name), bindings.Length == 1 ? bindings[0] : null, method.Client.Texts);
    }

    // Type infos serve the others and paths have a statement of their own, so they come first; then the route's own query, in the route's order; then the rest as declared.
    private static List<(BindingSource Source, int Position)> InOrder(List<BindingSource> sources, MethodContext method)
    {
        var ordered = new List<(BindingSource Source, int Position)>(sources.Count);
        foreach (var source in sources)
        {
            if (BindingParsers.IsByType(source, method))
            {
                Insert(ordered, source, source.Type.Is("System.Text.Json.Serialization.Metadata", "JsonTypeInfo", 1) ? -1 : method.Route.Count);
                continue;
            }

            foreach (var (placed, position) in RoutePlaces.Of(source, sources, method))
            {
                Insert(ordered, placed, position);
            }
        }

        return ordered;
    }

    private static void Insert(List<(BindingSource Source, int Position)> ordered, BindingSource source, int position)
    {
        var index = ordered.Count;
        while (index > 0 && ordered[index - 1].Position > position)
        {
            index--;
        }

        ordered.Insert(index, (source, position));
    }
}
