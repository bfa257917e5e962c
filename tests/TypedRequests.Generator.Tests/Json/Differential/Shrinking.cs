namespace TypedRequests.Generator.Tests.Json.Differential;

/// <summary>Makes a document that fails smaller: cuts pieces out, halves first, as long as it goes on failing.</summary>
internal static class Shrinking
{
    public static byte[] Shrink(byte[] json, Func<byte[], bool> fails)
    {
        for (var size = json.Length / 2; size > 0; size /= 2)
        {
            for (var start = 0; start + size <= json.Length;)
            {
                byte[] smaller = [.. json[..start], .. json[(start + size)..]];
                if (fails(smaller))
                {
                    json = smaller;
                }
                else
                {
                    start += Math.Max(1, size / 2);
                }
            }
        }

        return json;
    }
}
