namespace TypedRequests.Generator.Tests.CodeFixes;

/// <summary>A fix changes what it is about, and not a blank beside it.</summary>
public sealed class FormattingTests
{
    [Fact]
    public async Task LineEndingsAndTabsAreKept()
    {
        const string Source = "public static class Outer\r\n{\r\n\t// An API.\r\n\tpublic  interface   IUsers\r\n\t{\r\n\t\t[Get(\"/a\")]\r\n\t\tTask A();\r\n\t}\r\n}\r\n";
        Assert.Equal(
            Source.Replace("public  interface", "[TypedClient]\r\n\tpublic  interface", StringComparison.Ordinal),
            await CodeFixRun.Fix(Source, "TR1001", "Add [TypedClient]"));
    }

    [Fact]
    public async Task AnAttributeJoinsADeclarationOnItsLine()
    {
        const string Source = "public static class Outer { public interface IUsers { [Get(\"/a\")] Task A(); } }";
        Assert.Equal(
            "public static class Outer { [TypedClient] public interface IUsers { [Get(\"/a\")] Task A(); } }",
            await CodeFixRun.Fix(Source, "TR1001", "Add [TypedClient]"));
    }

    [Fact]
    public async Task FixAllMendsEveryPlaceOfADocument()
    {
        const string Source = """
            public interface IA
            {
                [Get("/a")]
                Task A();
            }

            public interface IB
            {
                [Get("/b")]
                Task B();
            }
            """;
        var key = Assert.Single(await CodeFixRun.Fixes(Source, "TR1001"));
        var text = await CodeFixRun.FixAll(Source, "TR1001", key);
        Assert.Equal(2, text.Split("[TypedClient]\n").Length - 1);
    }
}
