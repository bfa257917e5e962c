// Not called here, and wrong all the same.
namespace Wrong.MethodGroup;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<string> List();
}

public static class Program
{
    public static Func<IDisposable> Later(Session session) => session.For<IDisposable>;
//                                                                        ^^^^^^^^^^^ TR4001
}
