namespace TypedRequests.OpenApi;

internal sealed class StringText(string text) : IDocumentText
{
    public int Length => text.Length;

    public void CopyTo(int from, char[] to, int at, int count) => text.CopyTo(from, to, at, count);
}
