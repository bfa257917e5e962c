// Nothing in it yet.
namespace Right.EmptyInterface;

[TypedClient("https://api.example.com")]
public interface IApi;
