using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.Migration.Editing;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Migration.Refit.Uses;

/// <summary><c>new StreamPart(stream, "a.txt", "text/plain")</c> and its kin, as a <c>FilePart</c>.</summary>
internal static class RefitPartCreations
{
    public static UsePlan? Find(BaseObjectCreationExpressionSyntax creation, RefitUses uses)
    {
        if (uses.TypeOf(creation) is not INamedTypeSymbol type || !RefitNames.IsPart(type) || !uses.IsRefits(type) || creation.ArgumentList is null)
        {
            return null;
        }

        if (uses.SymbolOf(creation) is not IMethodSymbol constructor || Argument(creation, constructor, "name") is not null)
        {
            return new UsePlan(RefitIds.Part, creation, "a part has no name of its own: the parameter's [Part(\"name\")] says it, or a dictionary of parts", RefitTopics.Multipart);
        }

        var content = Argument(creation, constructor, "value");
        var value = content is CollectionExpressionSyntax ? "(byte[])" + content : content?.ToString(); // a collection expression needs to know of what
        var fileName = Argument(creation, constructor, "fileName")?.ToString();
        var contentType = Argument(creation, constructor, "contentType");
        var made = type.Name switch
        {
            "StreamPart" => $"{Names.Ours("FilePart")}.FromStream({value}, {fileName})",
            "ByteArrayPart" => $"{Names.Ours("FilePart")}.FromBytes({value}, {fileName})",
            "FileInfoPart" => $"{Names.Ours("FilePart")}.FromPath({value}.FullName)",
            _ => null,
        };
        if (made is null || value is null || fileName is null)
        {
            return new UsePlan(RefitIds.Part, creation, "make a FilePart", RefitTopics.Multipart);
        }

        var with = string.Join(", ", ((string?[])[type.Name == "FileInfoPart" ? $"FileName = {fileName}" : null, contentType is null ? null : $"ContentType = {contentType}"]).OfType<string>());
        return new UsePlan(RefitIds.Part, creation, "one type of part has all kinds of content", RefitTopics.Multipart, new TextChange(creation.Span, with.Length == 0 ? made : $"{made} with {{ {with} }}"));
    }

    private static ExpressionSyntax? Argument(BaseObjectCreationExpressionSyntax creation, IMethodSymbol constructor, string name)
    {
        var arguments = creation.ArgumentList!.Arguments; // asked by the caller
        return arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == name)?.Expression
            ?? arguments.Where((argument, i) => argument.NameColon is null && i < constructor.Parameters.Length && constructor.Parameters[i].Name == name).FirstOrDefault()?.Expression;
    }
}
