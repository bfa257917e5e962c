namespace TypedRequests.Generator.Tests.Edits;

/// <summary>The work of one step, counted.</summary>
/// <param name="Explored">Types that were explored as JSON.</param>
/// <param name="Yielded">Outputs of the pipeline's steps that are new or changed.</param>
/// <param name="Files">Emitted files.</param>
/// <param name="Characters">Their length.</param>
internal sealed record EditWork(int Explored, int Yielded, int Files, int Characters)
{
    /// <summary>Whether it stands in proportion to a text of this length.</summary>
    public bool IsWithin(int length) => Explored <= 20 + (length / 15) && Yielded <= 60 + (length / 4) && Files <= 10 + (length / 15) && Characters <= 20_000 + (60 * length);
}
