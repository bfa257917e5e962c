using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Migration.Editing;

/// <summary>
/// How the names in a file's new text are written: short where the file can import their namespace without making another name ambiguous, else with it. Says which directives
/// the file needs and which it no longer does.
/// </summary>
internal sealed class FileNames
{
    // Types, where the others are attributes; an attribute's short name clashes with attributes only.
    private static readonly HashSet<string> s_types =
        ["Response", "FilePart", "QueryStyle", "Session", "Nullability", "ApiException", "RequestException", "Auth", "JsonIgnoreCondition", "HttpSessionOptions", "JsonNaming"];

    private readonly FileChanges _file;
    private readonly SemanticModel? _model;
    private readonly Dialect _dialect;
    private readonly CancellationToken _cancellationToken;
    private readonly bool _seesDialect;
    private readonly HashSet<string> _imported = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Namespace, string Name), bool> _short = [];

    public FileNames(FileChanges file, SemanticModel? model, Dialect dialect, ProjectNames project, CancellationToken cancellationToken)
    {
        (_file, _model, _dialect, _cancellationToken) = (file, model, dialect, cancellationToken);
        KeepsDialect = model is not null && DialectUses.Any(file, model, dialect, project, cancellationToken);
        Root = (CompilationUnitSyntax)file.Tree.GetRoot(cancellationToken); // a C# file
        foreach (var directive in Usings.Where(GlobalUsings.IsPlain))
        {
            _imported.Add(directive.Name!.ToString()); // plain ones have one
        }

        IsDialectGlobal = project.Usings.Has(dialect.Namespace) && !project.DropsGlobal;
        _seesDialect = IsDialectGlobal || (KeepsDialect && _imported.Contains(dialect.Namespace));
        Project = project;
    }

    /// <summary>Whether something of the other library is still named in the file.</summary>
    public bool KeepsDialect { get; }

    public CompilationUnitSyntax Root { get; }

    public bool IsDialectGlobal { get; }

    public ProjectNames Project { get; }

    /// <summary>Namespaces that have to be imported.</summary>
    public SortedSet<string> Added { get; } = new(StringComparer.Ordinal);

    public IEnumerable<UsingDirectiveSyntax> Usings => Root.Usings.Concat(Root.Members.OfType<BaseNamespaceDeclarationSyntax>().SelectMany(static scope => scope.Usings));

    /// <summary>A text with its names written out.</summary>
    public string Resolve(string text, int position)
    {
        for (var begin = text.IndexOf(Names.Begin); begin >= 0; begin = text.IndexOf(Names.Begin, begin))
        {
            var middle = text.IndexOf(Names.Middle, begin);
            var end = text.IndexOf(Names.End, middle);
            var @namespace = text.Substring(begin + 1, middle - begin - 1);
            var name = text.Substring(middle + 1, end - middle - 1);
            text = text.Substring(0, begin) + Write(@namespace, name, position) + text.Substring(end + 1);
        }

        return text;
    }

    private string Write(string @namespace, string name, int position)
    {
        if (!_short.TryGetValue((@namespace, name), out var isShort))
        {
            _short.Add((@namespace, name), isShort = MayImport(@namespace) && !MeansAnother(@namespace, name, position));
        }

        if (!isShort)
        {
            return @namespace + "." + name;
        }

        if (!IsVisible(@namespace))
        {
            Added.Add(@namespace);
        }

        return name;
    }

    /// <summary>Whether the file sees a namespace without a directive more.</summary>
    public bool IsVisible(string @namespace) => _imported.Contains(@namespace) || Project.Sees(@namespace)
        || Root.Members.OfType<BaseNamespaceDeclarationSyntax>().Any(scope => (scope.Name + ".").StartsWith(@namespace + ".", StringComparison.Ordinal));

    // Both libraries have a [Get]: a file that sees both has to say which.
    private bool MayImport(string @namespace) => _model is not null
        && (@namespace != Names.Root || (!_seesDialect && !MakesAmbiguous()));

    private bool MeansAnother(string @namespace, string name, int position) =>
        Visible(position, name + "Attribute", @namespace) || (s_types.Contains(name) && Visible(position, name, @namespace));

    private bool Visible(int position, string name, string @namespace) => _model!.LookupNamespacesAndTypes(position, name: name) // asked only where there is one
        .Any(symbol => symbol is INamedTypeSymbol && symbol.ContainingNamespace.ToDisplayString() is var other && other != @namespace && (other != _dialect.Namespace || _seesDialect));

    // A name that the file has from another import, and that ours has as well.
    private bool MakesAmbiguous()
    {
        if (IsVisible(Names.Root) || Project.OurTypes.Count == 0)
        {
            return false;
        }

        foreach (var name in Root.DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (Project.OurTypes.Contains(name.Identifier.ValueText)
                && !_file.Covers(name.Identifier.Span)
                && name.Parent is not (QualifiedNameSyntax or MemberAccessExpressionSyntax)
                && _model!.GetSymbolInfo(name, _cancellationToken).Symbol is INamedTypeSymbol type
                && type.ContainingType is null
                && !TypeChanges.IsOf(type, _dialect)
                && !IsEnclosing(type.ContainingNamespace.ToDisplayString(), name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEnclosing(string @namespace, SyntaxNode node) =>
        node.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Any(scope => (scope.Name + ".").StartsWith(@namespace + ".", StringComparison.Ordinal));
}
