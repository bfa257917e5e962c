using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace TypedRequests.CodeFixes.Editing;

/// <summary>The place of a finding, with what a fix needs to know about its document.</summary>
internal sealed class FixTarget
{
    private FixTarget(Document document, TextSpan span, Diagnostic? diagnostic, SourceText text, SyntaxNode root, SemanticModel model)
    {
        Document = document;
        Span = span;
        Diagnostic = diagnostic;
        Text = text;
        Root = root;
        Model = model;
    }

    public Document Document { get; }

    public TextSpan Span { get; }

    /// <summary>The finding; null for a refactoring.</summary>
    public Diagnostic? Diagnostic { get; }

    public SourceText Text { get; }

    public SyntaxNode Root { get; }

    public SemanticModel Model { get; }

    /// <summary>The innermost node of the finding.</summary>
    public SyntaxNode Node => Root.FindNode(Span, getInnermostNodeForTie: true);

    public SyntaxToken Token => Root.FindToken(Span.Start);

    /// <summary>The text that is marked.</summary>
    public string Marked => Text.ToString(Span);

    /// <summary>The line break that the document uses.</summary>
    public string NewLine => Text.Lines[0] is { } first && first.EndIncludingLineBreak > first.End
        ? Text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak))
        : "\n";

    public static async Task<FixTarget> LoadAsync(Document document, TextSpan span, Diagnostic? diagnostic, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return new FixTarget(document, span, diagnostic, text, root!, model!); // a C# document always has both
    }

    public T? Find<T>()
        where T : SyntaxNode => Node.FirstAncestorOrSelf<T>();

    public Offer Offer(string title, params TextChange[] changes) => new(title, Document, changes);

    /// <summary>A type's name as it can be written here, or at a declaration elsewhere: short where a using brings it in.</summary>
    public string TypeName(string @namespace, string name, int arity = 0, string? written = null, SyntaxNode? at = null)
    {
        var visible = (at is null ? Model : ModelOf(at.SyntaxTree))?.LookupNamespacesAndTypes(at?.SpanStart ?? Span.Start, name: name)
            .Any(symbol => symbol is INamedTypeSymbol type && type.Arity == arity && type.ContainingNamespace.ToDisplayString() == @namespace) == true;
        return (visible ? "" : @namespace + ".") + (written ?? name);
    }

    /// <summary>An attribute of ours as it can be written here.</summary>
    public string AttributeName(string name, SyntaxNode? at = null) => TypeName("TypedRequests", name + "Attribute", written: name, at: at);

    // A file of another project has that project's usings. Its compilation exists already, for the finding's refers to it.
    private SemanticModel? ModelOf(SyntaxTree tree)
    {
        var compilation = Model.Compilation;
        return compilation.ContainsSyntaxTree(tree) || (Document.Project.Solution.GetDocument(tree)?.Project.TryGetCompilation(out compilation!) == true && compilation.ContainsSyntaxTree(tree))
            ? compilation.GetSemanticModel(tree)
            : null;
    }

    /// <summary>A name that no parameter of the method has.</summary>
    public static string Unused(string name, IEnumerable<string> taken)
    {
        var names = new HashSet<string>(taken, StringComparer.Ordinal);
        var unused = name;
        for (var i = 2; !names.Add(unused); i++)
        {
            unused = name + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return SyntaxFacts.GetKeywordKind(unused) == SyntaxKind.None ? unused : "@" + unused;
    }
}
