using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Bindings;

/// <summary>A value on its way into names and values: a query, or a form.</summary>
internal sealed class FieldUse(string kind, BindingSource source, MethodContext method)
{
    public BindingSource Source { get; } = source;

    public MethodContext Method { get; } = method;

    public required string Name { get; init; }

    public required int Style { get; init; }

    /// <summary>The name as the route writes it, where that is not how a name is escaped.</summary>
    public string? WrittenName { get; init; }

    public string? Format => Source.Attribute is { Name: "Query" or "Form" or "Path" } attribute ? attribute.Named("Format") as string : null;

    public string Prefix => Source.Attribute?.Named("Prefix") as string ?? "";

    /// <summary>What stands before the names of an object's members: the name that its attribute gives it.</summary>
    public string Root => Style == QueryStyles.DeepObject || (Source.Place is null && Source.Attribute?.Text(0) is not null) ? Name : "";

    /// <summary>Whether the user asks for the members: by a style, a prefix, a name before them, or the route's star.</summary>
    public bool IsFlattenedByWord => Source.Attribute?.Named("Style") is not null || Source.Attribute?.Named("Prefix") is not null || Source.Place is { Explode: true };

    /// <summary>The word for messages: <c>query</c> or <c>form</c>.</summary>
    public string Word => kind == "Query" ? "query" : "form";

    public ValueShape ShapeOf(ITypeSymbol type) => Method.Client.Texts.ShapeOf(type, Source.TextAttribute);

    public ValueShape ShapeOf(IPropertySymbol member) => Method.Client.Texts.ShapeOf(member.Type, AttributeReader.Find(member, "UrlText"));

    /// <summary>The member of the call that takes it; a client's property speaks at a level of its own.</summary>
    public string Member(string suffix = "") => (Source.IsProperty ? "Client" : "") + kind + suffix;

    /// <summary>The member of the call that takes a file of a form's model, which then is a multipart one; null for what is no file.</summary>
    public string? Files(ITypeSymbol type) => kind == "Form" && FileTypes.IsFile(type) ? "Part" : null;

    /// <summary>Whether the compiler has no error for an object on the way; the method is refused where it has, without a word.</summary>
    public bool Knows(ITypeSymbol type) => Check(Method.Client.Sound.IsWhole(type));

    /// <inheritdoc cref="Knows(ITypeSymbol)"/>
    public bool Knows(IPropertySymbol member) => Check(member.Name.Length > 0 && Method.Client.Sound.IsNameable(member.Type));

    /// <summary>Takes a name, and reports the second use of one.</summary>
    public void Take(string name)
    {
        if (!Method.Names.TryTake(Member(), name) && kind == "Query")
        {
            Method.Report(Descriptors.DuplicateQueryName, Source.Location, name, Method.Symbol.Name);
        }
    }

    private bool Check(bool isKnown)
    {
        if (!isKnown)
        {
            Method.Sink.Reject();
        }

        return isKnown;
    }

    /// <summary>Reports a value that has no names and values to send. A type parameter has a report of its own.</summary>
    public void Refuse(ITypeSymbol type, string why)
    {
        if (type.TypeParameterIn() is { } parameter)
        {
            Method.Report(Descriptors.TypeParameterWithoutText, Source.Location, Source.Name, parameter.Name);
        }
        else
        {
            Method.Report(Descriptors.UnflattenableValue, Source.Location, type.ToDisplayString(), why);
        }
    }

    public void RefuseType(ITypeSymbol type, string remedy) =>
        Method.Report(Descriptors.UnsendableArgument, Source.Location, Source.Name, type.ToDisplayString(), $"in a {Word}.{remedy}");

    /// <summary>A type with members that looks like one value.</summary>
    public void RefuseAmbiguous(ITypeSymbol type, string sign) => Method.Report(
        Descriptors.UnsendableArgument,
        Source.Location,
        Source.Name,
        type.ToDisplayString(),
        $"in a {Word} as it is: it has members and {sign}. Mark the type, the member or the parameter [UrlText] for one text, or give the parameter a Style to send its members.");
}
