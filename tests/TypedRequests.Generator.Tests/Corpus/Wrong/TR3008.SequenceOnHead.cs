// Nor a sequence.
namespace Wrong.SequenceOnHead;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Head("/users")]
    IAsyncEnumerable<User> Probe();
//  ^^^^^^^^^^^^^^^^^^^^^^ TR3008
}

public sealed record User(int Id, string Login);
