namespace TypedRequests.Benchmarks.Cached;

public sealed class OpenRepository
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public bool Fork { get; set; }

    public int Stars { get; set; }
}
