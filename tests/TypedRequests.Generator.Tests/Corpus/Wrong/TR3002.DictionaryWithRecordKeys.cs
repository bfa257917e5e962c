// A key is one text.
namespace Wrong.DictionaryWithRecordKeys;

public sealed record Key(int A, int B);

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/things")]
    Task<Dictionary<Key, string>> Load();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ TR3002
}
