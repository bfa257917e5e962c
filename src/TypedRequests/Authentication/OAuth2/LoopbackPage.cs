using System.Globalization;
using System.Text;

namespace TypedRequests;

/// <summary>The page that a person sees after a sign-in. Nothing of the request enters it.</summary>
internal static class LoopbackPage
{
    public static string Write(int status, string reason, string text)
    {
        string page = $"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Sign-in</title><p>{text}</p></html>";
        string length = Encoding.UTF8.GetByteCount(page).ToString(CultureInfo.InvariantCulture);
        // The address holds the code: it is neither kept nor told to another page.
        return $"HTTP/1.1 {status.ToString(CultureInfo.InvariantCulture)} {reason}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {length}\r\n"
            + $"Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nConnection: close\r\n\r\n{page}";
    }
}
