using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedRequests.Generator.Tests.Harness;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Tests.Text;

public sealed class CSharpTextTests
{
    [Fact]
    public void AnyTextSurvivesItsLiteral() => Check.QuickThrowOnFailure(Prop.ForAll<string>(text =>
        text is null || (string?)SyntaxFactory.ParseToken(CSharpText.Literal(text)).Value == text));

    [Fact]
    public void AnyTextSurvivesAnInterpolatedString() => Check.QuickThrowOnFailure(Prop.ForAll<string>(text =>
    {
        // Without holes it is a constant, which the compiler evaluates.
        var compilation = TestCompilation.Create($"class C {{ public const string Text = $\"{CSharpText.InterpolatedPart(text ?? "")}\"; }}");
        return compilation.GetTypeByMetadataName("C")!.GetMembers("Text").OfType<IFieldSymbol>().Single().ConstantValue as string == (text ?? ""); // declared just above
    }));

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("await", "@await")]
    [InlineData("owner", "owner")]
    [InlineData("größe", "größe")]
    public void KeywordsAreEscaped(string name, string expected) => Assert.Equal(expected, CSharpText.Identifier(name));

    [Theory]
    [InlineData("a\r\nb", "a  b")]
    [InlineData("a\u2028b\u0085c", "a b c")]
    public void CommentsStayOnOneLine(string text, string expected) => Assert.Equal(expected, CSharpText.Comment(text));

    [Theory]
    [InlineData("My-App", "My_App")]
    [InlineData("1st", "_1st")]
    [InlineData("", "_")]
    public void AnyTextBecomesAnIdentifier(string text, string expected) => Assert.Equal(expected, CSharpText.AsIdentifier(text));
}
