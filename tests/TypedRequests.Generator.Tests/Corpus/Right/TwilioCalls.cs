// Twilio: forms with capital names, an account in every path, Basic by property, media in lists of one name.
namespace Right.TwilioCalls;

[TypedClient("https://api.twilio.com/2010-04-01", Naming = JsonNaming.SnakeCaseLower)]
public interface ITwilio
{
    [Path("sid")]
    string AccountSid { get; set; }

    [Post("/Accounts/{sid}/Messages.json")]
    Task<TextMessage> Send([Form("To")] string to, [Form("From")] string from, [Form("Body")] string? body = null, [Form("MediaUrl")] Uri[]? media = null, CancellationToken cancellationToken = default);

    [Get("/Accounts/{sid}/Calls.json?PageSize=50")]
    Task<Calls> List([Query("StartTime>")] DateOnly? since = null, [Query("Status")] CallStatus? status = null, CancellationToken cancellationToken = default);

    [Get]
    Task<Calls> Next([RequestUrl] string nextPageUri, CancellationToken cancellationToken = default);
}

public sealed record TextMessage(string Sid, string Status, int? ErrorCode, string? Price, [property: System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)] int NumSegments);

public sealed record Calls([property: System.Text.Json.Serialization.JsonPropertyName("calls")] IReadOnlyList<Call> Items, string? NextPageUri, int Page);

public sealed record Call(string Sid, CallStatus Status, string? Duration);

public enum CallStatus
{
    Queued,
    Ringing,
    [Name("in-progress"), System.Text.Json.Serialization.JsonStringEnumMemberName("in-progress")]
    InProgress,
    Completed,
    [Name("no-answer"), System.Text.Json.Serialization.JsonStringEnumMemberName("no-answer")]
    NoAnswer,
}
