namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR4005Tests : UseTests
{
    [Theory]
    [InlineData("var r = await session.GetAsync(\"/x\"); r.Json<{|TR4005:Action|}>();")]
    [InlineData("var r = await session.GetAsync(\"/x\"); r.Json<{|TR4005:List<Action>|}>();")]
    [InlineData("await session.{|TR4005:PostJsonAsync|}(\"/x\", new { Run = (Action)Console.Clear });")]
    [InlineData("await session.{|TR4005:PostJsonAsync|}(\"/x\", new { Pair = KeyValuePair.Create(1, new { n = 1 }) });")]
    [InlineData("await api.{|TR4005:Put|}(new { n = 1 });")]
    [InlineData("await api.Get<{|TR4005:Unmarked|}>();")]
    [InlineData("await api.{|TR4005:Put|}(new Unmarked(1));")]
    public Task Fires(string statements) => Verify(statements);

    [Theory]
    [InlineData("var r = await session.GetAsync(\"/x\"); r.Json<Unmarked>();")]
    [InlineData("var r = await session.GetAsync(\"/x\"); r.Json<List<int>>();")]
    [InlineData("T Generic<T>(Response r) => r.Json<T>();")]
    [InlineData("await session.PostJsonAsync(\"/x\", new Unmarked(1));")]
    [InlineData("await session.PostJsonAsync(\"/x\", new { title = \"Bug\", labels = new[] { \"a\" }, nested = new { n = 1 } });")] // field: S26
    [InlineData("JsonBody.Of(new[] { new { n = 1, by = new Unmarked(1) } });")]
    [InlineData("await api.Get<Marked>();")]
    [InlineData("await api.Put(new Marked(1));")]
    [InlineData("await api.Find<int>(5);")]
    public Task StaysSilent(string statements) => Verify(statements);
}
