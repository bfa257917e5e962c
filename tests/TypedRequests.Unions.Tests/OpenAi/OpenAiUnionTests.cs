using System.Text.Json;

namespace TypedRequests.Unions.Tests.OpenAi;

/// <summary>Unions of a large public API, written by hand, read from payloads as the API sends them, and written back.</summary>
public sealed class OpenAiUnionTests
{
    // field: T20
    [Theory]
    [InlineData("\"What is in this image?\"", typeof(MessageContent.Text))]
    [InlineData("""[{"type":"text","text":"What is in this image?"},{"type":"image_url","image_url":{"url":"https://example.com/a.png","detail":"high"}},{"type":"file","file":{"file_id":"file-1"}}]""", typeof(MessageContent.Parts))]
    public void T20_AMessageIsTextOrParts(string json, Type type) => Check<MessageContent>(json, type);

    [Theory]
    [InlineData("""{"type":"input_audio","input_audio":{"data":"UklGRg==","format":"wav"}}""", typeof(ContentPart.AudioPart))]
    [InlineData("""{"text":"hi","type":"text"}""", typeof(ContentPart.TextPart))]
    public void T20_APartIsToldByItsType(string json, Type type) => Check<ContentPart>(json, type);

    [Theory]
    [InlineData("""{"role":"system","content":"Be brief."}""", typeof(ChatMessage.System))]
    [InlineData("""{"role":"user","content":[{"type":"text","text":"hi"}],"name":"Ann"}""", typeof(ChatMessage.User))]
    [InlineData("""{"role":"assistant","tool_calls":[{"id":"call_1","type":"function","function":{"name":"weather","arguments":"{\"city\":\"Osaka\"}"}},{"id":"call_2","type":"custom","custom":{"name":"sql","input":"select 1"}}]}""", typeof(ChatMessage.Assistant))]
    [InlineData("""{"role":"tool","content":"22","tool_call_id":"call_1"}""", typeof(ChatMessage.Tool))]
    public void T20_AMessageIsToldByItsRole(string json, Type type) => Check<ChatMessage>(json, type);

    [Theory]
    [InlineData("\"required\"", typeof(ToolChoice.ByMode))]
    [InlineData("""{"type":"function","function_name":{"name":"weather"}}""", typeof(ToolChoice.Function))]
    [InlineData("""{"type":"custom","custom_name":{"name":"sql"}}""", typeof(ToolChoice.Custom))]
    public void T20_AToolIsChosenByAWordOrByName(string json, Type type) => Check<ToolChoice>(json, type);

    [Theory]
    [InlineData("\"Say this is a test\"", typeof(Prompt.Text))]
    [InlineData("[\"one\",\"two\"]", typeof(Prompt.Texts))]
    [InlineData("[1212,318,257]", typeof(Prompt.Tokens))]
    [InlineData("[[1212,318],[257]]", typeof(Prompt.TokenLists))]
    [InlineData("[]", typeof(Prompt.Texts))]
    public void T20_AnArrayIsToldByItsFirstItem(string json, Type type) => Check<Prompt>(json, type);

    [Theory]
    [InlineData("\"auto\"", typeof(BatchSize.Auto))]
    [InlineData("256", typeof(BatchSize.Of))]
    public void T20_AWordOrANumber(string json, Type type) => Check<BatchSize>(json, type);

    [Theory]
    [InlineData("""{"text":"Imagine the wildest idea","usage":{"type":"tokens","input_tokens":14,"output_tokens":45,"total_tokens":59}}""", typeof(Transcription.Plain))]
    [InlineData("""{"text":"Hello","usage":{"type":"duration","seconds":9.5}}""", typeof(Transcription.Plain))]
    [InlineData("""{"language":"english","duration":8.47,"text":"The beach","words":[{"word":"The","start":0,"end":0.24}]}""", typeof(Transcription.Verbose))]
    [InlineData("""{"task":"transcribe","duration":27.4,"text":"Agent: Thanks","segments":[{"id":"seg_001","speaker":"agent","text":"Thanks","start":0,"end":5.2}]}""", typeof(Transcription.Diarized))]
    public void T20_FormsAreToldByTheNamesThatMustBeThere(string json, Type type) => Check<Transcription>(json, type);

    [Theory]
    [InlineData("""{"type":"message","id":"msg_1","status":"completed","role":"assistant","content":[{"type":"output_text","text":"Hi","annotations":[{"type":"url_citation","url":"https://example.com/","start_index":0,"end_index":2,"title":"Hi"}]},{"type":"refusal","refusal":"no"}]}""", typeof(OutputItem.Message))]
    [InlineData("""{"type":"function_call","call_id":"call_1","name":"weather","arguments":"{}","id":"fc_1"}""", typeof(OutputItem.FunctionCall))]
    [InlineData("""{"type":"mcp_approval_request","id":"m1","tools":[1]}""", typeof(OutputItem.Other))]
    public void T20_WhatTheApiAddsLaterIsKept(string json, Type type) => Check<OutputItem>(json, type);

    [Theory]
    [InlineData("""{"type":"eq","key":"city","value":"Osaka"}""", typeof(Filter.Comparing))]
    [InlineData("""{"type":"and","filters":[{"type":"gt","key":"age","value":21},{"type":"or","filters":[{"type":"in","key":"tag","value":["a",1,true]},{"type":"ne","key":"x","value":false}]}]}""", typeof(Filter.Joining))]
    public void T20_SetsOfWordsTellARecursiveFilter(string json, Type type) => Check<Filter>(json, type);

    [Theory]
    [InlineData("""{"type":"response.created","response":{"id":"resp_1","output":[]}}""", typeof(StreamEvent.Created))]
    [InlineData("""{"type":"response.output_text.delta","item_id":"msg_1","output_index":0,"delta":"Hi"}""", typeof(StreamEvent.TextDelta))]
    [InlineData("""{"type":"response.output_item.done","output_index":0,"item":{"type":"web_search_call","id":"ws_1","status":"completed"}}""", typeof(StreamEvent.ItemDone))]
    [InlineData("""{"type":"error","message":"overloaded"}""", typeof(StreamEvent.Failure))]
    public void T20_EventsAreToldByTheirType(string json, Type type) => Check<StreamEvent>(json, type);

    private static void Check<T>(string json, Type type)
        where T : class
    {
        var value = Wire.Read<T>(json);
        Assert.IsType(type, value);
        var written = Wire.Write(value);
        using var expected = JsonDocument.Parse(json);
        using var actual = JsonDocument.Parse(written);
        Assert.True(JsonElement.DeepEquals(expected.RootElement, actual.RootElement), written);
    }
}
