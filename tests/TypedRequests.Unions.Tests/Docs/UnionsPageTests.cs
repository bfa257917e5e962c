using System.Diagnostics;
using System.Globalization;
using TypedRequests.TestServers;

namespace TypedRequests.Unions.Tests.Docs;

/// <summary>docs/unions.md; the types of the page stand in files of their own.</summary>
public sealed class UnionsPageTests
{
    [Theory]
    [InlineData("\"hello\"", "hello")]
    [InlineData("""[{"type":"text","text":"a"},{"url":"https://example.com/a.png","type":"image"}]""", "TextPart { Text = a } ImagePart { Url = https://example.com/a.png }")]
    public async Task AContentIsRead(string json, string told)
    {
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Json(json));
        using var session = new Session { BaseAddress = server.Address };
        var response = await session.GetAsync("/");
        Content content = response.Json<Content>();
        var words = content switch
        {
            Content.Text text => text.Value,
            Content.Parts parts => string.Join(" ", parts.Value),
            _ => throw new UnreachableException(),
        };
        Assert.Equal(told, words);
    }

    // A build without analyzers has nobody who silences the warning.
#pragma warning disable CS8509
    [Fact]
    public void ASwitchOverEveryCaseNeedsNoOtherArm()
    {
        var answer = Wire.Read<Answer>("1.5");
        var told = answer switch
        {
            Answer.Text text => text.Value,
            Answer.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        };
        Assert.Equal("1.5", told);
    }
#pragma warning restore CS8509

    [Fact]
    public void TheOthersAreReadAndWrittenAsThePageSays()
    {
        Same<Message>("""{"role":"user","content":"hi"}""", typeof(Message.FromUser));
        Same<Message>("\"n\"", typeof(Message.Note));
        Same<IOwner>("""{"id":1}""", typeof(ById));
        Same<IOwner>("""{"name":"x"}""", typeof(ByName));
        Same<Notice>("""{"type":"alarm","reason":"r"}""", typeof(Notice.Alarm));
        Same<Notice>("""{"type":"news","items":[1]}""", typeof(Notice.Other));
        Same<Event>("""{"kind":"event","version":2,"name":"n"}""", typeof(Event));
        Assert.Equal("""["a"]""", Wire.Write(Wire.Read<Reply>("""["a"]""")));
        Assert.StartsWith("$.version: expected 2, found a number that does not fit", Wire.Fail<Event>("""{"kind":"event","version":3,"name":"n"}""").Message, StringComparison.Ordinal);
    }

    private static void Same<T>(string json, Type type)
        where T : class
    {
        var value = Wire.Read<T>(json);
        Assert.IsType(type, value);
        Assert.Equal(json, Wire.Write(value));
    }
}
