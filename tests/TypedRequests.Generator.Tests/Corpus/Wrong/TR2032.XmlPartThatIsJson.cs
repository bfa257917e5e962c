// In a part too.
namespace Wrong.XmlPartThatIsJson;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users")]
    Task Add([Part(ContentType = "text/xml; charset=utf-8")] User user);
//                               ^^^^^^^^^^^^^^^^^^^^^^^^^ TR2032
}

public sealed record User(int Id, string Login);
