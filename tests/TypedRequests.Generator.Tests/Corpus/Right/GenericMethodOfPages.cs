// What is made of a method's T is looked up at the call, where it is checked.
[assembly: JsonRecord(typeof(Right.GenericMethodOfPages.Page<Right.GenericMethodOfPages.User>))]
[assembly: JsonRecord(typeof(List<Right.GenericMethodOfPages.User>))]

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

    [Put("/things")]
    Task Save<@class>([Body] Page<@class> page);
}

public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

[JsonRecord]
public sealed record User(string Login);

public static class Program
{
    public static async Task<int> Run(IApi api)
    {
        await api.Save(await api.List<User>());
        return (await api.All<User>())!.Count + (await api.Whole<User>()).Value.Items.Count + ((await api.Try<User>()).IsSuccess ? 1 : 0);
    }
}
