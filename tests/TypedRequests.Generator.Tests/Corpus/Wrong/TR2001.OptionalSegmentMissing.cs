// Nor does an optional segment.
namespace Wrong.OptionalSegmentMissing;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/files{/page}")]
//                ^^^^ TR2001
    Task<string> Load(int? number = null);
}
