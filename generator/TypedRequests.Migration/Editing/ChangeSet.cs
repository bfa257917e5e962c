using Microsoft.CodeAnalysis;

namespace TypedRequests.Migration.Editing;

/// <summary>The changes of a run by file. A file may belong to another project than the one that is looked at: a type that is sent lies where it lies.</summary>
internal sealed class ChangeSet(CancellationToken cancellationToken)
{
    private readonly Dictionary<SyntaxTree, FileChanges> _files = [];

    public IEnumerable<FileChanges> Files => _files.Values;

    public FileChanges Of(SyntaxTree tree)
    {
        if (!_files.TryGetValue(tree, out var file))
        {
            _files.Add(tree, file = new FileChanges(tree, tree.GetText(cancellationToken)));
        }

        return file;
    }
}
