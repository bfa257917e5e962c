// Comments with references.
namespace Right.DocumentedMembers;

/// <summary>See <see cref="User"/> &amp; friends.</summary>
[TypedClient("https://api.example.com")]
public interface IApi
{
    /// <summary>Loads <paramref name="id"/>.</summary>
    /// <param name="id">Which one.</param>
    /// <returns>A user.</returns>
    [Get("/users/{id}")]
    Task<User> Load(int id);
}

public sealed record User(int Id, string Login);
