using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes.Shapes;

/// <summary>What JSON has no place for, with the remedy for each.</summary>
internal sealed class RefusedShape : JsonShapeKind
{
    public override bool Claims(ITypeSymbol type, JsonPlace place) => Reason(type, place) is not null;

    public override bool NamesIts(ITypeSymbol type) => false;

    public override JsonShape? Make(ITypeSymbol type, JsonPlace place) => place.Refuse(type, Reason(type, place)!); // Claims has found it

    private static string? Reason(ITypeSymbol type, JsonPlace place) => type switch
    {
        { TypeKind: TypeKind.Error } => "The compiler does not know it.",
        { TypeKind: TypeKind.TypeParameter } => "Only the caller knows it. Take a JsonTypeInfo<T>, or close the type.",
        { TypeKind: TypeKind.Pointer or TypeKind.FunctionPointer } or { IsRefLikeType: true } => "It lives on the stack. " + (place.IsMember ? "Give the member another type, or [JsonIgnore]." : "Use another type."),
        { TypeKind: TypeKind.Delegate } => "It is code, not data. " + (place.IsMember ? "Mark the member [JsonIgnore]." : "Use another type."),
        IArrayTypeSymbol => "It has more than one dimension. Use an array of arrays.",
        { IsTupleType: true } => "A tuple's names are gone when it is compiled. Declare a record.",
        INamedTypeSymbol named => ReasonOf(named, place),
        _ => null,
    };

    private static string? ReasonOf(INamedTypeSymbol type, JsonPlace place)
    {
        if (type.IsFileLocal || !place.Context.CanSee(type))
        {
            return "Emitted code cannot see it: it is private or file-local. Make it internal.";
        }

        if (type.FindConstructed("System.Collections.Generic", "IAsyncEnumerable", 1) is not null)
        {
            return "It is not a value but a stream of them. Use a list.";
        }

        if (type.Is("System.Numerics", "BigInteger") || type.Is("System.Text", "Rune"))
        {
            return "JSON has no form for it that everybody agrees on. " + (place.IsMember ? "Give the member a [JsonConverter]." : "Use a record with a member that has a [JsonConverter].");
        }

        if (type.FindConstructed("System.Collections", "IEnumerable", 0) is not null)
        {
            return "It is a collection that does not say of what. Implement ICollection<T>, or give the member a collection type of the BCL.";
        }

        if (IsHandle(type))
        {
            return "It stands for something of this process, not for data. " + (place.IsMember ? "Mark the member [JsonIgnore], or give it a [JsonConverter]." : "Use the type of the data.");
        }

        return (type.TypeKind == TypeKind.Interface || type.IsAbstract) && !JsonHierarchyParser.IsBase(type)
            ? "It is abstract, so nothing says which class to make. Name its classes with [JsonDerivedType], or use one of them."
            : null;
    }

    private static bool IsHandle(INamedTypeSymbol type) =>
        type.SpecialType is SpecialType.System_IntPtr or SpecialType.System_UIntPtr
        || type.DerivesFrom("System", "Exception")
        || type.DerivesFrom("System.IO", "Stream")
        || type.DerivesFrom("System.Reflection", "MemberInfo")
        || type.DerivesFrom("System.Threading.Tasks", "Task")
        || type.Is("System.Threading", "CancellationToken")
        || (SequenceShape.NameOf(type, type.Arity)?.StartsWith("System.Collections.", StringComparison.Ordinal) == true && type.Name != "KeyValuePair");
}
