using System.Text.Json;
using System.Text.Json.Nodes;

namespace TypedRequests.Tests.Clients;

[TypedClient(Naming = JsonNaming.SnakeCaseLower)]
internal interface IResults
{
    [Get("/r")]
    Task<ResultRecord> Record();

    [Get("/r")]
    ValueTask<ResultRecord> ValueTask();

    [Get("/r")]
    Task<string> Text();

    [Get("/r")]
    Task<byte[]> Bytes();

    [Get("/r")]
    Task<JsonNode?> Node();

    [Get("/r")]
    Task<JsonElement> Element();

    [Get("/r")]
    Task<HttpResponseMessage> Message();

    [Get("/r")]
    Task<Response> Response();

    [Get("/r")]
    Task<Response<ResultRecord>> ResponseOf();

    [Get("/r")]
    Task<Stream> Stream();

    [Get("/r")]
    Task None();

    [Get("/r")]
    ValueTask NoneAsValueTask();

    [Get("/r")]
    ResultRecord RecordNow();

    [Get("/r")]
    string TextNow();

    [Get("/r")]
    Response ResponseNow();

    [Get("/r")]
    void NoneNow();

    [Post("/p/{id}")]
    PreparedRequest Prepare(int id, ResultRecord record);

    [Get("/r"), NullOn(404)]
    Task<ResultRecord?> Find();

    [Get("/r"), NullOn(404)]
    Task<int?> FindNumber();

    [Get("/r"), NullOn(404)]
    Task<string?> FindText();

    [Get("/r"), Error<ResultError>(422), Error<ResultRecord>(409), Error<ResultError>]
    Task<ResultRecord> WithErrors();

    [Get("/r"), AllowStatus(503)]
    Task<ResultRecord> Allowed();

    [Get("/r"), NoRedirects]
    Task<Response> NotFollowed();

    [Get("/r")]
    Task<ApiResult<ResultRecord, ResultError>> Result();
}
