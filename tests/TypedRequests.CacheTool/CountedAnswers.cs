using System.Globalization;

namespace TypedRequests.CacheTool;

/// <summary>Answers whose bodies can be checked: of one byte, which a field names with its count.</summary>
public sealed class CountedAnswers(int seed) : HttpMessageHandler
{
    /// <summary>How many URLs there are.</summary>
    public const int Urls = 20;

    /// <summary>The partition that the processes share.</summary>
    public const string Partition = "counted";

    private readonly Random _random = new(seed);

    /// <summary>Whether a body is what its field says.</summary>
    public static bool IsWhole(Response response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return response.Headers["X-Body"] == Describe(response.Content) && !response.Content.AsSpan().ContainsAnyExcept(response.Content[0]);
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = new byte[_random.Next(1, 200_000)];
        Array.Fill(body, (byte)_random.Next());
        var answer = new HttpResponseMessage { Content = new ByteArrayContent(body), RequestMessage = request };
        answer.Headers.TryAddWithoutValidation("Cache-Control", "max-age=3600");
        answer.Headers.TryAddWithoutValidation("X-Body", Describe(body));
        return Task.FromResult(answer);
    }

    private static string Describe(byte[] body) => string.Create(CultureInfo.InvariantCulture, $"{body[0]} × {body.Length}").Replace('×', 'x');
}
