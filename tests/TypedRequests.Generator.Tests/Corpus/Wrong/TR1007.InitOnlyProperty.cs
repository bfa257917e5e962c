// Nobody constructs the client but the session.
namespace Wrong.InitOnlyProperty;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Query("tenant")]
    string? Tenant { get; init; }
//          ^^^^^^ TR1007
}
