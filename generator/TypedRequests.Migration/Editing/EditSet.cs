using Microsoft.CodeAnalysis;

namespace TypedRequests.Migration.Editing;

/// <summary>The edits of one run, one for each declaration, whoever asks for it: two clients may send the same type.</summary>
internal sealed class EditSet
{
    private readonly Dictionary<ISymbol, DeclarationEdit> _edits = new(SymbolEqualityComparer.Default);

    public IEnumerable<DeclarationEdit> All => _edits.Values;

    public DeclarationEdit Of(ISymbol symbol)
    {
        if (!_edits.TryGetValue(symbol, out var edit))
        {
            _edits.Add(symbol, edit = new DeclarationEdit(symbol));
        }

        return edit;
    }

    public void Take(EditSet other)
    {
        foreach (var edit in other.All)
        {
            if (_edits.TryGetValue(edit.Symbol, out var mine))
            {
                foreach (var added in edit.Added)
                {
                    mine.Add(added);
                }
            }
            else
            {
                _edits.Add(edit.Symbol, edit);
            }
        }
    }
}
