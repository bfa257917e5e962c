// What is made of a method's T is looked up at the call, where it is checked.
[assembly: JsonRecord(typeof(Right.GenericMethodOfPages.Page<Right.GenericMethodOfPages.User>))]
[assembly: JsonRecord(typeof(List<Right.GenericMethodOfPages.User>))]
[assembly: JsonRecord(typeof(Right.GenericMethodOfPages.Shelf<Right.GenericMethodOfPages.User>.Place))]

namespace Right.GenericMethodOfPages;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/things")]
    Task<Page<T>> List<T>();

    [Get("/things/all")]
    Task<List<T>?> All<T>();

    [Get("/things/response")]
    Task<Response<Page<T>>> Whole<T>();

    [Get("/things/pages")]
    IAsyncEnumerable<Page<T>> Pages<T>();

    [Get("/things/try")]
    Task<ApiResult<Page<T>, T>> Try<T>();

    [Get("/things/place")]
    Task<Shelf<T>.Place> Find<T>();

    [Put("/things")]
    Task Save<@class>([Body] Page<@class> page);
}

public static class Shelf<T>
{
    public sealed record Place(int Number);
}

public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

[JsonRecord]
public sealed record User(string Login);

public static class Program
{
    public static async Task<int> Run(IApi api)
    {
        await api.Save(await api.List<User>());
        return (await api.All<User>())!.Count + (await api.Whole<User>()).Value.Items.Count + ((await api.Try<User>()).IsSuccess ? 1 : 0) + (await api.Find<User>()).Number;
    }
}
