// Nor in a record.
namespace Wrong.VerbInARecord;

public sealed record Api(string Name)
{
    [Delete("/users")]
//   ^^^^^^^^^^^^^^^^ TR1012
    public Task Remove() => Task.CompletedTask;
}
