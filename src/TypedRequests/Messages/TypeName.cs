namespace TypedRequests;

/// <summary>A type as C# writes it, for messages: <c>IReadOnlyDictionary&lt;string, int?&gt;</c> and not <c>IReadOnlyDictionary`2</c>.</summary>
internal static class TypeName
{
    internal static string Of(Type type) => type switch
    {
        { IsArray: true } => OfArray(type),
        _ when Nullable.GetUnderlyingType(type) is { } underlying => Of(underlying) + "?",
        { IsEnum: true } => type.Name,
        { IsGenericType: true } => OfGeneric(type),
        _ => Keyword(type) ?? type.Name,
    };

    private static string OfGeneric(Type type)
    {
        // The name of a nested type of a generic one has arguments and no mark of its own.
        var mark = type.Name.IndexOf('`', StringComparison.Ordinal);
        return mark < 0 ? type.Name : $"{type.Name[..mark]}<{string.Join(", ", type.GenericTypeArguments.Select(Of))}>";
    }

    // int[][,] is an array of int[,].
    private static string OfArray(Type type)
    {
        var ranks = "";
        while (type.IsArray)
        {
            ranks += $"[{new string(',', type.GetArrayRank() - 1)}]";
            type = type.GetElementType()!; // an array has one
        }

        return Of(type) + ranks;
    }

    private static string? Keyword(Type type) => type == typeof(object) ? "object" : Type.GetTypeCode(type) switch
    {
        TypeCode.Boolean => "bool",
        TypeCode.Byte => "byte",
        TypeCode.SByte => "sbyte",
        TypeCode.Char => "char",
        TypeCode.Decimal => "decimal",
        TypeCode.Double => "double",
        TypeCode.Single => "float",
        TypeCode.Int16 => "short",
        TypeCode.UInt16 => "ushort",
        TypeCode.Int32 => "int",
        TypeCode.UInt32 => "uint",
        TypeCode.Int64 => "long",
        TypeCode.UInt64 => "ulong",
        TypeCode.String => "string",
        _ => null,
    };
}
