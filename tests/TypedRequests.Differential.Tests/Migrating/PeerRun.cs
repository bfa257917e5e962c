using TypedRequests.Differential.Tests.Cases;
using TypedRequests.Differential.Tests.Compiling;
using TypedRequests.Differential.Tests.Recording;

namespace TypedRequests.Differential.Tests.Migrating;

/// <summary>Every case of a peer, compiled as its users have it.</summary>
internal sealed class PeerRun(IPeer peer)
{
    private readonly Lazy<CaseCompilation> _compiled = new(() => Compile(peer));

    public IReadOnlyList<MigrationCase> Cases { get; } = CaseFile.Read(peer.Name);

    public MigrationCase Find(string title) => Cases.Single(@case => @case.Title == title);

    /// <summary>Why a case does not compile before its migration.</summary>
    public string? ErrorsOf(MigrationCase @case) => _compiled.Value.ErrorsOf(@case.Path);

    public Task<IReadOnlyList<CallOutcome>> Run(MigrationCase @case) => CaseRunner.Run(_compiled.Value.Assembly, @case);

    private static CaseCompilation Compile(IPeer peer)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var @case in CaseFile.Read(peer.Name))
        {
            files.Add(@case.Path, CaseSource.UserFile(@case, peer.Name));
            files.Add(CaseCompilation.EntryOf(@case.Path), CaseSource.EntryFile(@case, peer.MakeClient(@case)));
        }

        return CaseCompilation.Of(peer.Name + "Cases", files, peer.Generators);
    }
}
