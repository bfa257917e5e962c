// Every policy.
namespace Right.NamingPolicies;

[TypedClient("https://api.example.com", Naming = JsonNaming.KebabCaseUpper, Enums = JsonEnums.Numbers, Nullability = Nullability.Lenient)]
public interface IApi
{
    [Get("/users/{id}")]
    Task<User> Load(int id);
}

public sealed record User(int Id, string Login);
