// A namespace called System in the middle.
namespace Right.NamespaceNamedSystem.System.Threading.Tasks
{
    [TypedClient("https://api.example.com")]
    public interface IApi
    {
        [Get("/users")]
        global::System.Threading.Tasks.Task<string> List();
    }
}
