// Items and values of a type parameter have no text either, whatever the style.
namespace Wrong.TypeParametersInCollections;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/a")]
    Task Array<T>(T[] values);
//                    ^^^^^^ TR2030

    [Get("/b")]
    Task Styled<T>([Query(Style = QueryStyle.IndexedBrackets)] List<T> values);
//                                                                     ^^^^^^ TR2030

    [Post("/c")]
    Task Map<T>([Form] Dictionary<string, T> values);
//                                           ^^^^^^ TR2030
}
