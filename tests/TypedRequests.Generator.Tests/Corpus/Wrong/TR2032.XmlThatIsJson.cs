// A record is written as JSON, whatever it is called.
namespace Wrong.XmlThatIsJson;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users")]
    Task Add([Body(ContentType = "application/xml")] User user);
//                               ^^^^^^^^^^^^^^^^^ TR2032
}

public sealed record User(int Id, string Login);
