using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace TypedRequests.DependencyInjection.Tests;

/// <summary>Azure's Shared Key. The first text to sign is the one that Azure's documentation prints; both signatures were computed with Python's hmac. field: S20</summary>
public sealed class AzureSharedKeyTests
{
    private static readonly byte[] s_key = Convert.FromBase64String("Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==");

    [Fact]
    public void S20_AzureSignsAGet()
    {
        using Session session = Azure(sendMD5: false);
        PreparedRequest prepared = session.Prepare(HttpMethod.Get, "/mycontainer?restype=container&comp=metadata&timeout=20");
        Assert.Equal("SharedKey myaccount:1u9lui2jDxj0+fpbHjQ5m5NnastJRSYM+PSmfi8TXx4=", prepared.Headers["Authorization"]);
    }

    [Fact] // the headers of the body: length, type, and an MD5 that the Auth adds itself
    public void S20_AzureSignsAnUploadOfAStream()
    {
        using Session session = Azure(sendMD5: true);
        using var blob = new MemoryStream(Encoding.ASCII.GetBytes("0123456789"));
        PreparedRequest prepared = session.Prepare(HttpMethod.Put, "/mycontainer/my blob.txt", new()
        {
            Content = blob,
            ContentType = "text/plain; charset=UTF-8",
            Headers = { ["x-ms-blob-type"] = "BlockBlob" },
        });
        Assert.Equal("eB5eJF1ptWaXm4bijSPyxw==", prepared.Headers["Content-MD5"]);
        Assert.Equal("SharedKey myaccount:3qnWRnDWmTYYgOEB4Nggoi3C15wFIiTyYm+4M0+CaX8=", prepared.Headers["Authorization"]);
    }

    private static Session Azure(bool sendMD5) => new()
    {
        BaseAddress = new("https://myaccount.blob.core.windows.net"),
        Auth = new AzureSharedKeyAuth("myaccount", s_key, new FakeTimeProvider(new DateTimeOffset(2015, 6, 26, 23, 39, 12, TimeSpan.Zero))) { SendMD5 = sendMD5 },
    };
}
