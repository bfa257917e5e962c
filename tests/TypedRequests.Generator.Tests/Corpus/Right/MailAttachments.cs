// A mail service: a JSON part beside files, files by list, a calendar as text with a type of its own.
namespace Right.MailAttachments;

[TypedClient("https://mail.example.com/v3")]
public interface IMail
{
    [Post("/messages")]
    Task<Sent> Send([Part("message")] Mail message, [Part("attachment")] IReadOnlyList<FilePart> attachments, [Part("invite", FileName = "invite.ics", ContentType = "text/calendar")] byte[]? invite = null, CancellationToken cancellationToken = default);

    [Post("/messages.mime")]
    Task<Sent> SendMime([Form] Envelope envelope, [Part("message", FileName = "message.eml", ContentType = "message/rfc822")] Stream mime, CancellationToken cancellationToken = default);

    [Get("/messages/{id}/attachments/{index}")]
    Task<Response<byte[]>> Attachment(string id, int index, CancellationToken cancellationToken = default);
}

public sealed record Mail(Address From, IReadOnlyList<Address> To, string Subject, string? Html, Dictionary<string, string>? Headers = null);

public sealed record Address(string Email, string? Name = null);

public sealed class Envelope
{
    public required string From { get; init; }

    public required string[] To { get; init; }

    [Name("o:tag")]
    public string[]? Tags { get; init; }

    [Name("o:deliverytime")]
    public DateTimeOffset? At { get; init; }
}

public sealed record Sent(string Id, string Message);
