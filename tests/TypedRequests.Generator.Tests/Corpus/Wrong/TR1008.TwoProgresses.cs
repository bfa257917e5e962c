// Two progress reports.
namespace Wrong.TwoProgresses;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List(IProgress<TransferProgress> first, IProgress<TransferProgress> second);
//                                                                                   ^^^^^^ TR1008
}

public sealed record User(int Id, string Login);
