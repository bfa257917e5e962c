using TypedRequests.OpenApi;

namespace TypedRequests.Import.Examples;

/// <summary>What the document's examples say against its schemas.</summary>
internal sealed class ExampleFindings
{
    private readonly Dictionary<(Schema Schema, string Member), ExampleFinding> _members = [];
    private readonly List<ExampleFinding> _ordered = [];
    private readonly List<ImportFault> _faults = [];

    public IReadOnlyList<ImportFault> Faults => _faults;

    public IEnumerable<Relaxation> Used => _ordered.Where(static finding => finding.IsUsed).Select(static finding => new Relaxation(finding.Schema, finding.Member, finding.IsMissing, finding.Example));

    public ExampleFinding? Find(Schema owner, string member) => _members.TryGetValue((owner, member), out var finding) ? finding : null;

    public void Use(ExampleFinding finding) => finding.IsUsed = true;

    public void AddMissing(Schema owner, string member, string example) => Finding(owner, member, example).IsMissing = true;

    public void AddNull(Schema owner, string member, string example) => Finding(owner, member, example).HasNull = true;

    public void AddFault(string pointer, string message) => _faults.Add(new ImportFault(pointer, message));

    private ExampleFinding Finding(Schema owner, string member, string example)
    {
        if (_members.TryGetValue((owner, member), out var known)) return known;
        var finding = new ExampleFinding(owner.Place.Pointer, member) { Example = example };
        _members.Add((owner, member), finding);
        _ordered.Add(finding);
        return finding;
    }
}
