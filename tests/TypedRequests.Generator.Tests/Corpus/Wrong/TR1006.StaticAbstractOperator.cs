// An operator is a static abstract member too.
namespace Wrong.StaticAbstractOperator;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List();

    static abstract IApi operator +(IApi left, int right);
//                                ^ TR1006
}

public sealed record User(int Id, string Login);
