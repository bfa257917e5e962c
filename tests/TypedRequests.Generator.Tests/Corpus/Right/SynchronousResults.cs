// The same without a task.
namespace Right.SynchronousResults;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/1")]
    void A();

    [Get("/2")]
    User B();

    [Get("/3")]
    string C();

    [Get("/4")]
    Response D();

    [Get("/5")]
    Response<User> E();
}

public sealed record User(int Id, string Login);
