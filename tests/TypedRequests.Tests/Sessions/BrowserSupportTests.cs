using System.Reflection;
using System.Runtime.Versioning;

namespace TypedRequests.Tests.Sessions;

/// <summary>What a browser does not allow is marked, so that CA1416 says it while it is typed. That it throws there is shown in a browser (TypedRequests.Browser.Tests). (field: H2)</summary>
public sealed class BrowserSupportTests
{
    [Fact]
    public void H2_EveryCallThatBlocksItsThreadIsMarked()
    {
        var blocking = new[] { typeof(Session), typeof(Requests) }
            .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(static method => !typeof(Task).IsAssignableFrom(method.ReturnType) && method.GetParameters().Any(static parameter => parameter.ParameterType == typeof(CancellationToken)))
            .ToArray();

        Assert.Equal(26, blocking.Length);
        Assert.All(blocking, static method => Assert.True(IsMarked(method), $"{method}"));
    }

    [Fact]
    public void H2_EverySettingOfConnectionsIsMarked() =>
        Assert.All(typeof(ConnectionPoolOptions).GetProperties(), static property => Assert.True(IsMarked(property), property.Name));

    [Theory]
    [InlineData(typeof(Session), nameof(Session.Cookies))]
    [InlineData(typeof(Session), "set_" + nameof(Session.Persistence))]
    [InlineData(typeof(Session), "set_" + nameof(Session.Cache))]
    [InlineData(typeof(Session), "set_" + nameof(Session.MaxRedirects))]
    [InlineData(typeof(Session), "set_" + nameof(Session.AllowInsecureRedirects))]
    [InlineData(typeof(RequestOptions), nameof(RequestOptions.Cookies))]
    [InlineData(typeof(RequestOptions), "set_" + nameof(RequestOptions.Cache))]
    [InlineData(typeof(RequestOptions), "set_" + nameof(RequestOptions.MaxRedirects))]
    [InlineData(typeof(Response), nameof(Response.Cookies))]
    [InlineData(typeof(Auth), nameof(Auth.Digest))]
    [InlineData(typeof(Auth), nameof(Auth.Netrc))]
    public void H2_WhatABrowserDecidesIsMarked(Type type, string member) => Assert.All(type.GetMember(member), static found => Assert.True(IsMarked(found)));

    [Theory]
    [InlineData(typeof(DirectoryCacheStore))]
    [InlineData(typeof(FileCookieStore))]
    [InlineData(typeof(FileTokenStore))]
    [InlineData(typeof(OAuth2BrowserFlow))]
    public void H2_WhatNeedsFilesOrSocketsIsMarked(Type type) => Assert.True(IsMarked(type));

    [Theory]
    // The forbidden request-headers of the Fetch standard that are not the transport's on every host.
    [InlineData("Accept-Charset")]
    [InlineData("Accept-Encoding")]
    [InlineData("Access-Control-Request-Headers")]
    [InlineData("Access-Control-Request-Method")]
    [InlineData("Access-Control-Request-Private-Network")]
    [InlineData("Cookie")]
    [InlineData("cookie2")]
    [InlineData("Date")]
    [InlineData("DNT")]
    [InlineData("Expect")]
    [InlineData("Host")]
    [InlineData("Origin")]
    [InlineData("referer")]
    [InlineData("Set-Cookie")]
    [InlineData("Via")]
    [InlineData("Proxy-Authorization")]
    [InlineData("Sec-Fetch-Site")]
    public void H2_HeaderThatABrowserWritesHasARemedyThere(string name) => Assert.NotNull(BrowserHeaders.Remedy(name));

    [Theory]
    [InlineData("User-Agent")]
    [InlineData("Accept")]
    [InlineData("Authorization")]
    [InlineData("Content-Type")]
    [InlineData("X-Api-Key")]
    [InlineData("Security")]
    public void H2_OtherHeadersHaveNone(string name) => Assert.Null(BrowserHeaders.Remedy(name));

    [Fact]
    public async Task H2_OnOtherHostsNothingIsRefusedAndFetchIsToldNothing()
    {
        var handler = new RecordingHandler(static _ => RecordingHandler.Text(""));
        using var session = new Session(handler)
        {
            Headers = { ["Referer"] = "http://elsewhere.example/" },
            MaxRedirects = 5,
            OnRequest = static request => request.SetFetchOption("credentials", "include"),
        };

        await session.GetAsync("http://h.example/");

        Assert.DoesNotContain(handler.Requests.Single().Options, static option => option.Key.StartsWith("WebAssembly", StringComparison.Ordinal));
    }

    private static bool IsMarked(MemberInfo member) =>
        member.GetCustomAttributes<UnsupportedOSPlatformAttribute>().Any(static attribute => attribute.PlatformName == "browser");
}
