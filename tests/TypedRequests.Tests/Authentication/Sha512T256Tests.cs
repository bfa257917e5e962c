namespace TypedRequests.Tests;

/// <summary>SHA-512/256: FIPS 180-4's examples, and every way to fill a block, against OpenSSL by Python's hashlib. field: S19</summary>
public sealed class Sha512T256Tests
{
    private const string TwoBlocks = "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu";

    [Theory]
    [InlineData("abc", "53048e2681941ef99b2e29b76b4c7dabe4c2d0c634fc6d46e0e2f13107e7af23")]
    [InlineData(TwoBlocks, "3928e184fb8690f840da3988121d31be65cb9d3ef83ee6146feac861e19b563a")]
    [InlineData("", "c672b8d1ef56ed28ab87c3622c5114069bdd3ad7b8f9737498d0c01ecef0967a")]
    public void S19_TheExamplesOfTheStandardHold(string text, string hash) =>
        Assert.Equal(hash, Hex(Sha512T256.HashData(System.Text.Encoding.ASCII.GetBytes(text))));

    [Theory] // bytes counted up modulo 251
    [InlineData(111, "bd209f60b0d04102a09175297fd255367e54b5a5605b928635c606306914363f")]
    [InlineData(112, "2cafeb0882cc405167e9a255b8581a66dc683212474902dd453dbca20a94e61a")]
    [InlineData(127, "c26bc7e9315e62ab0dc6aeb577724d07c09b0c6fdfc0a9f08d8548047c032248")]
    [InlineData(128, "2ff11194b2aec1f943cb5f130ba647c151334068083194d7281a55d607ae255f")]
    [InlineData(129, "c4a3bbf841ed2a289e5109fb392229c80db61c72fd92079b5a4f0441f095a111")]
    [InlineData(240, "6ca13c55886b74a5ca2ac9782c4b9a49fe3aeeefdfc0cefc34984872fb4c54fd")]
    [InlineData(1000, "974bc1ca87fcb8f487f65a650d1eeeebdc0cc269381b9eeb708cc4ea6d4954f2")]
    public void S19_EveryFillingOfABlockHolds(int length, string hash)
    {
        byte[] bytes = [.. Enumerable.Range(0, length).Select(i => (byte)(i % 251))];
        Assert.Equal(hash, Hex(Sha512T256.HashData(bytes)));
        foreach (int piece in (int[])[1, 7, 127, 128, 129])
        {
            var hashing = new Sha512T256();
            foreach (byte[] part in bytes.Chunk(piece)) hashing.Append(part);
            Assert.Equal(hash, Hex(hashing.Finish()));
        }
    }

    private static string Hex(byte[] bytes) => Convert.ToHexString(bytes).ToLowerInvariant();
}
