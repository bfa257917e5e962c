using Microsoft.CodeAnalysis;
using TypedRequests.Migration.Editing;

namespace TypedRequests.Migration.Plans;

/// <summary>What becomes of one interface of another library.</summary>
internal sealed class ClientPlan(INamedTypeSymbol client)
{
    private readonly List<Remark> _remarks = [];

    public INamedTypeSymbol Client { get; } = client;

    public EditSet Edits { get; } = new();

    public IReadOnlyList<Remark> Remarks => _remarks;

    /// <summary>How many calls it declares itself.</summary>
    public int Methods { get; set; }

    /// <summary>How many of them stand in the way.</summary>
    public int Obstacles => _remarks.Where(static remark => remark.Kind == RemarkKind.Stays).Select(static remark => remark.Location).Distinct().Count();

    /// <summary>Whether the interface can be rewritten whole: a client is one library's or the other's.</summary>
    public bool IsPossible => !_remarks.Exists(static remark => remark.Kind == RemarkKind.Stays);

    public void Differs(ISymbol subject, string text, string topic) => Add(RemarkKind.Differs, subject, text, topic);

    public void Stays(ISymbol subject, string text, string topic) => Add(RemarkKind.Stays, subject, text, topic);

    private void Add(RemarkKind kind, ISymbol subject, string text, string topic)
    {
        // A member of a type that is declared elsewhere is told at the interface that sends it.
        var location = subject.Locations.FirstOrDefault(static location => location.IsInSource) ?? Client.Locations.FirstOrDefault();
        var remark = new Remark(kind, location, subject.Name, text, topic);
        if (!_remarks.Contains(remark))
        {
            _remarks.Add(remark);
        }
    }
}
