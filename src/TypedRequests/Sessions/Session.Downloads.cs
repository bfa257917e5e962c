using System.Runtime.Versioning;

namespace TypedRequests;

public sealed partial class Session
{
    /// <summary>Downloads a resource to a file. The file appears whole or not at all; an interrupted download goes on where it stopped.</summary>
    /// <remarks>
    /// Bytes go to <c>{path}.part</c>, which replaces <paramref name="path"/> when the last one is on the disk. If the call fails or is cancelled, the part is kept, and the next
    /// download of this URL to this path asks for the rest (<c>Range</c> with <c>If-Range</c>, RFC 9110 §13.1.5). If the resource has changed since, or the server gave no strong validator,
    /// it starts again. The bytes are asked for without a content coding, so that the file is what the server stores. <see cref="RequestOptions.Progress"/> counts what an earlier
    /// attempt brought, too.
    /// </remarks>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="path">The file. Its folder must exist. An existing file is replaced.</param>
    /// <param name="options">What this call says for itself. <see cref="RequestOptions.MaxResponseBytes"/>, when set, limits the file; the session's does not.</param>
    /// <param name="cancellationToken">Ends the call; what has arrived is kept for the next attempt.</param>
    /// <returns>The response, its body in the file. After 304, which only a conditional header of the caller's can bring, the file is as it was.</returns>
    /// <exception cref="ApiException">The status is neither 2xx nor 304.</exception>
    /// <exception cref="ArgumentException">The options hold a <c>Range</c> or <c>If-Range</c> header.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    /// <exception cref="IOException">The file cannot be written, or another download writes it.</exception>
    /// <exception cref="ResponseTooLargeException">The file would be larger than <see cref="RequestOptions.MaxResponseBytes"/>.</exception>
    /// <exception cref="RequestException">The call failed; derived types say at which stage.</exception>
    /// <example><code>await session.DownloadAsync("https://example.com/big.iso", "big.iso", new() { Progress = progress });</code></example>
    public async Task<Response> DownloadAsync(RequestUrl url, string path, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        using var download = new FileDownload(path, options);
        while (true)
        {
            var call = download.Describe(Begin(HttpMethod.Get, url, options));
            var response = await Sender.SendAsync(call, DownloadReader.Instance, cancellationToken).ConfigureAwait(false);
            await using (response.ConfigureAwait(false))
            {
                if (download.MustRestart(response)) continue;
                await download.SaveAsync(response, blocks: false, cancellationToken).ConfigureAwait(false);
                return response;
            }
        }
    }

    /// <summary>Downloads a resource to a file, on the caller's thread; see <see cref="DownloadAsync"/>.</summary>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="path">The file. Its folder must exist. An existing file is replaced.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; what has arrived is kept for the next attempt.</param>
    /// <returns>The response, its body in the file.</returns>
    /// <exception cref="ApiException">The status is neither 2xx nor 304.</exception>
    /// <exception cref="IOException">The file cannot be written, or another download writes it.</exception>
    /// <exception cref="RequestException">The call failed; derived types say at which stage.</exception>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public Response Download(RequestUrl url, string path, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        using var download = new FileDownload(path, options);
        while (true)
        {
            var call = download.Describe(Begin(HttpMethod.Get, url, options));
            using var response = Sender.Send(call, DownloadReader.Instance, cancellationToken);
            if (download.MustRestart(response)) continue;
            download.SaveAsync(response, blocks: true, cancellationToken).AsTask().GetAwaiter().GetResult();
            return response;
        }
    }
}
