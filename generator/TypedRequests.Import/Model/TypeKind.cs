namespace TypedRequests.Import.Model;

internal enum TypeKind
{
    /// <summary>A type of the framework, by its C# text.</summary>
    Plain,

    /// <summary>A type that the import writes.</summary>
    Declared,

    /// <summary><c>IReadOnlyList</c> of the item.</summary>
    List,

    /// <summary><c>IReadOnlyDictionary</c> from strings to the item.</summary>
    Map,
}
