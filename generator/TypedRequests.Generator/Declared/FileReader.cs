using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TypedRequests.Generator.Declared;

/// <summary>Divides a file into its types and the rest.</summary>
internal sealed class FileReader
{
    // Of types in these the compiler and the generator may speak without a name in the text: string, Nullable<T>, RequiredMemberAttribute, …
    private static readonly string[] s_namespacesForAll = ["System", WellKnownNames.Root];

    private readonly char[] _text;
    private readonly UnitText _outside;
    private readonly List<DeclaredUnit> _units = [];
    private readonly HashSet<ulong> _namespaces = [];
    private int _blocks; // namespaces so far

    public FileReader(SyntaxTree tree)
    {
        var text = tree.GetText();
        _text = new char[text.Length];
        text.CopyTo(0, _text, 0, text.Length);
        _outside = new UnitText(_text, 0);
        _outside.Add(tree.FilePath); // two types that are local to their files are told apart by it
    }

    public FileDeclarations Read(CompilationUnitSyntax root)
    {
        ReadMembers(root.Members, "", 0);

        // A directive counts from where it stands, so one within a type counts for the types behind it.
        if (root.ContainsDirectives)
        {
            for (var directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
            {
                _outside.Add(directive.ToString());
            }
        }

        var isForAll = root.AttributeLists.Count > 0 || root.Usings.Any(static one => one.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword));
        _units.Insert(0, _outside.End(_text.Length, isForAll));
        return new FileDeclarations(_units, _namespaces);
    }

    private void ReadMembers(SyntaxList<MemberDeclarationSyntax> members, string @namespace, int block)
    {
        foreach (var member in members)
        {
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax inner:
                    ReadMembers(inner.Members, Nested(@namespace, inner.Name), ++_blocks);
                    break;
                case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax:
                    ReadType(member, @namespace, block);
                    break;
                case GlobalStatementSyntax { ContainsDirectives: false }:
                    _outside.Skip(member.Span);
                    break;
                default:
                    break; // what can stand here only by mistake
            }
        }
    }

    private string Nested(string @namespace, NameSyntax name)
    {
        switch (name)
        {
            case QualifiedNameSyntax qualified:
                return Nested(Nested(@namespace, qualified.Left), qualified.Right);
            case SimpleNameSyntax simple:
                var full = @namespace.Length == 0 ? simple.Identifier.ValueText : @namespace + "." + simple.Identifier.ValueText;
                _namespaces.Add(Word.Of(full));
                return full;
            default:
                return @namespace;
        }
    }

    // Which namespace it stands in is said, too: a brace that is typed may close one without being a part of it.
    private void ReadType(MemberDeclarationSyntax type, string @namespace, int block)
    {
        var text = new UnitText(_text, type.FullSpan.Start);
        text.Add(@namespace);
        text.Add((ulong)block);
        ReadMember(type, text);
        _outside.Skip(type.FullSpan);
        _units.Add(text.End(type.FullSpan.End, s_namespacesForAll.Any(root => @namespace == root || @namespace.StartsWith(root + ".", StringComparison.Ordinal))));
    }

    private static void ReadMember(MemberDeclarationSyntax member, UnitText text)
    {
        switch (member)
        {
            case TypeDeclarationSyntax type:
                text.Names.Add(Word.Of(type.Identifier.ValueText));
                foreach (var inner in type.Members)
                {
                    ReadMember(inner, text);
                }

                break;
            case EnumDeclarationSyntax @enum:
                text.Names.Add(Word.Of(@enum.Identifier.ValueText));
                break;
            case DelegateDeclarationSyntax @delegate:
                text.Names.Add(Word.Of(@delegate.Identifier.ValueText));
                break;
            case BaseMethodDeclarationSyntax method:
                SkipBody(method.Body, method.ExpressionBody, text);
                break;
            case BasePropertyDeclarationSyntax property:
                SkipBodies(property, text);
                break;
            default:
                break; // fields, events and members of enums have no bodies
        }
    }

    private static void SkipBodies(BasePropertyDeclarationSyntax property, UnitText text)
    {
        foreach (var accessor in property.AccessorList?.Accessors ?? default)
        {
            SkipBody(accessor.Body, accessor.ExpressionBody, text);
        }

        SkipBody(null, property switch
        {
            PropertyDeclarationSyntax { ExpressionBody: var body } => body,
            IndexerDeclarationSyntax { ExpressionBody: var body } => body,
            _ => null,
        }, text);
    }

    // A directive may reach beyond the body: #nullable, or one half of an #if. A body without its end may reach beyond the member.
    private static void SkipBody(BlockSyntax? block, ArrowExpressionClauseSyntax? arrow, UnitText text)
    {
        if (block is { OpenBraceToken.IsMissing: false, CloseBraceToken.IsMissing: false, ContainsDirectives: false })
        {
            text.Skip(TextSpan.FromBounds(block.OpenBraceToken.Span.End, block.CloseBraceToken.SpanStart));
        }

        if (arrow is { ContainsDirectives: false })
        {
            text.Skip(TextSpan.FromBounds(arrow.ArrowToken.Span.End, arrow.Span.End));
        }
    }
}
