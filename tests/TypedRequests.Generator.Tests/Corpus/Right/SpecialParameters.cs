// One of each, in odd order.
namespace Right.SpecialParameters;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/x/{id}")]
    Task<string> Find(CancellationToken cancellationToken, int id, Auth? auth, RequestOptions? options, IProgress<TransferProgress>? progress, User user);
}

public sealed record User(int Id, string Login);
