// Leave out, or say null.
namespace Right.PatchWithOptional;

public sealed record UserPatch(string? Name = null, Optional<string?> Bio = default);

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Patch("/users/{id}")]
    Task<User> Edit(int id, UserPatch patch);
}

public sealed record User(int Id, string Login);
