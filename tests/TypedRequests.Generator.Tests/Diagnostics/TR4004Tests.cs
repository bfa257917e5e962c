namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR4004Tests : UseTests
{
    [Theory]
    [InlineData("var {|TR4004:file|} = await api.Open(name); file.ReadByte();")]
    [InlineData("var {|TR4004:file|} = await api.Open(name).ConfigureAwait(false); file.ReadByte();")]
    [InlineData("var {|TR4004:file|} = api.OpenNow(name); var length = file.Length;")]
    [InlineData("HttpResponseMessage {|TR4004:message|} = await api.Message(name); var status = message.StatusCode;")]
    [InlineData("await {|TR4004:api.Open(name)|};")]
    [InlineData("(await {|TR4004:api.Open(name)|}).ReadByte();")]
    [InlineData("var status = (await {|TR4004:api.Message(name)|}).StatusCode;")]
    [InlineData("var {|TR4004:r|} = await session.GetAsync(\"/x\", new() { StreamResponse = true }); var status = r.StatusCode;")]
    [InlineData("var {|TR4004:r|} = await api.Load(name, new RequestOptions { StreamResponse = true }); var status = r.StatusCode;")]
    public Task Fires(string statements) => Verify(statements);

    [Theory]
    [InlineData("using var file = await api.Open(name); file.ReadByte();")]
    [InlineData("await using var file = await api.Open(name); file.ReadByte();")]
    [InlineData("using (var file = await api.Open(name)) { file.ReadByte(); }")]
    [InlineData("var file = await api.Open(name); try { file.ReadByte(); } finally { file.Dispose(); }")]
    [InlineData("var file = await api.Open(name); await file.DisposeAsync();")]
    [InlineData("var file = await api.Open(name); using (file) { file.ReadByte(); }")]
    [InlineData("var file = await api.Open(name); return file;")]
    [InlineData("var file = await api.Open(name); using var reader = new StreamReader(file);")]
    [InlineData("using var reader = new StreamReader(await api.Open(name));")]
    [InlineData("return await api.Open(name);")]
    [InlineData("using var file = api.Open(name).Result;")]
    [InlineData("var task = api.Open(name); using var file = await task;")]
    [InlineData("var r = await session.GetAsync(\"/x\"); var status = r.StatusCode;")]
    [InlineData("var r = await session.GetAsync(\"/x\", new() { StreamResponse = false }); var status = r.StatusCode;")]
    [InlineData("var other = File.OpenRead(name); other.ReadByte();")]
    public Task StaysSilent(string statements) => Verify(statements);
}
