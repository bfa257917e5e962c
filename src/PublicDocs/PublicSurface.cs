using System.Globalization;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PublicDocs;

/// <summary>What others can see of an assembly, by the identifiers of documentation comments.</summary>
internal sealed class PublicSurface
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public static PublicSurface Of(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        var surface = new PublicSurface();
        foreach (var handle in metadata.TypeDefinitions.Where(handle => IsSeen(metadata, metadata.GetTypeDefinition(handle)))) surface.Add(metadata, metadata.GetTypeDefinition(handle));
        return surface;
    }

    /// <summary>Whether a member with this identifier (<c>M:Space.Type.Method``1(System.String)</c>) can be seen. Overloads with as many parameters share an answer.</summary>
    public bool Holds(string id)
    {
        var start = id.IndexOf('(', StringComparison.Ordinal);
        var name = (start < 0 ? id : id[..start]).Split('~')[0];
        if (id[0] != 'M') return _seen.Contains(name);
        if (name.LastIndexOf("``", StringComparison.Ordinal) is > 0 and var arity) name = name[..arity];
        return _seen.Contains(Overload(name, start < 0 ? 0 : Parameters(id.AsSpan(start + 1))));
    }

    private static string Overload(string name, int parameters) => $"{name}/{parameters.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>How many parameters there are: a comma within braces or brackets is of a type.</summary>
    private static int Parameters(ReadOnlySpan<char> list)
    {
        var (count, depth) = (1, 0);
        foreach (var character in list)
        {
            depth += character is '{' or '[' ? 1 : character is '}' or ']' ? -1 : 0;
            if (character == ',' && depth == 0) count++;
        }

        return count;
    }

    private void Add(MetadataReader metadata, TypeDefinition type)
    {
        var name = NameOf(metadata, type);
        _seen.Add("T:" + name);
        foreach (var method in type.GetMethods().Select(metadata.GetMethodDefinition).Where(IsSeen)) _seen.Add(Overload($"M:{name}.{metadata.GetString(method.Name).Replace('.', '#')}", Parameters(metadata, method)));
        foreach (var field in type.GetFields().Select(metadata.GetFieldDefinition).Where(IsSeen)) _seen.Add($"F:{name}.{metadata.GetString(field.Name)}");
        foreach (var property in type.GetProperties().Select(metadata.GetPropertyDefinition))
        {
            var accessors = property.GetAccessors();
            if (IsSeen(metadata, accessors.Getter) || IsSeen(metadata, accessors.Setter)) _seen.Add($"P:{name}.{metadata.GetString(property.Name)}");
        }

        foreach (var happening in type.GetEvents().Select(metadata.GetEventDefinition).Where(happening => IsSeen(metadata, happening.GetAccessors().Adder))) _seen.Add($"E:{name}.{metadata.GetString(happening.Name)}");
    }

    /// <summary>The rest of the rows is of what the method returns.</summary>
    private static int Parameters(MetadataReader metadata, MethodDefinition method) =>
        method.GetParameters().Count(parameter => metadata.GetParameter(parameter).SequenceNumber > 0);

    private static string NameOf(MetadataReader metadata, TypeDefinition type)
    {
        var name = metadata.GetString(type.Name);
        if (!type.GetDeclaringType().IsNil) return $"{NameOf(metadata, metadata.GetTypeDefinition(type.GetDeclaringType()))}.{name}";
        return type.Namespace.IsNil ? name : $"{metadata.GetString(type.Namespace)}.{name}";
    }

    private static bool IsSeen(MetadataReader metadata, TypeDefinition type) => (type.Attributes & TypeAttributes.VisibilityMask) switch
    {
        TypeAttributes.Public => true,
        TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsSeen(metadata, metadata.GetTypeDefinition(type.GetDeclaringType())),
        _ => false,
    };

    private static bool IsSeen(MetadataReader metadata, MethodDefinitionHandle method) => !method.IsNil && IsSeen(metadata.GetMethodDefinition(method));

    private static bool IsSeen(MethodDefinition method) =>
        (method.Attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;

    private static bool IsSeen(FieldDefinition field) =>
        (field.Attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;
}
