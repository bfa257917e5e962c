// Generic interfaces of code without nullable annotations, closed.
[assembly: ClosedClient(typeof(Right.ClosedWithoutAnnotations.IStore<string>))]
[assembly: ClosedClient(typeof(Right.ClosedWithoutAnnotations.IStore<Right.ClosedWithoutAnnotations.Item>))]

namespace Right.ClosedWithoutAnnotations;

#nullable disable
[TypedClient("https://api.example.com")]
public interface IStore<T>
{
    [Get("/{id}")]
    Task<T> Load(int id);

    [Get("/{id}/value")]
    ValueTask<T> LoadValue(int id);

    [Get("/{id}/now")]
    T LoadNow(int id);

    [Get("/all")]
    Task<List<T>> All();

    [Get("/array")]
    Task<T[]> Array();

    [Get("/items")]
    IAsyncEnumerable<T> Items();

    [Get("/{id}/response")]
    Task<Response<T>> Whole(int id);

    [Get("/{id}/maybe"), NullOn(404)]
    Task<T> Find(int id);

    [Put("/{id}")]
    Task<T> Save(int id, [Body] T value);
}

public sealed class Item
{
    public string Name { get; set; }

    public List<string> Tags { get; } = [];
}

public sealed class Fixed
{
    public Fixed(int id) => Id = id;

    public int Id { get; }

    public List<string> Tags { get; } = [];

    public Dictionary<string, Item> Map { get; } = [];
}

[TypedClient("https://api.example.com")]
public interface IFixed : IStore<Item>
{
    [Get("/fixed")]
    Task<Fixed> Load();
}
