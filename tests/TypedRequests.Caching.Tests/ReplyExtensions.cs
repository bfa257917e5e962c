namespace TypedRequests.Caching.Tests;

internal static class ReplyExtensions
{
    /// <summary>The same answer with another body.</summary>
    public static HttpResponseMessage WithBody(this HttpResponseMessage reply, HttpContent content)
    {
        reply.Content = content;
        return reply;
    }
}
