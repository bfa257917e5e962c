using TypedRequests.Generator.Tests.Diagnostics;

namespace TypedRequests.Generator.Tests.Json;

/// <summary>What System.Text.Json takes in some way and we do not is refused while you type: TR3002 or TR3003, by path, with the remedy.</summary>
public sealed class RefusedShapeTests
{
    // semantics: Anything else: TR3002 at the signature
    [Theory]
    [InlineData("(int A, string B) M { get; set; }", "'D.M'", "Declare a record")]
    [InlineData("(int, int)? M { get; set; }", "'D.M'", "Declare a record")]
    [InlineData("int[,] M { get; set; }", "'D.M'", "array of arrays")]
    [InlineData("Action M { get; set; }", "'D.M'", "[JsonIgnore]")]
    [InlineData("Type M { get; set; }", "'D.M'", "not for data")]
    [InlineData("nint M { get; set; }", "'D.M'", "not for data")]
    [InlineData("Exception M { get; set; }", "'D.M'", "not for data")]
    [InlineData("Stream M { get; set; }", "'D.M'", "not for data")]
    [InlineData("CancellationToken M { get; set; }", "'D.M'", "not for data")]
    [InlineData("System.Numerics.BigInteger M { get; set; }", "'D.M'", "[JsonConverter]")]
    [InlineData("System.Text.Rune M { get; set; }", "'D.M'", "[JsonConverter]")]
    [InlineData("IAsyncEnumerable<int> M { get; set; }", "'D.M'", "Use a list")]
    [InlineData("List<IAsyncEnumerable<int>> M { get; set; }", "'D.M[]'", "Use a list")]
    [InlineData("Dictionary<Other, int> M { get; set; }", "'D.M[key]'", "name of a property")]
    [InlineData("Dictionary<object, int> M { get; set; }", "'D.M[key]'", "name of a property")]
    [InlineData("System.Collections.BitArray M { get; set; }", "'D.M'", "does not say of what")]
    [InlineData("System.Collections.Specialized.NameValueCollection M { get; set; }", "'D.M'", "does not say of what")]
    [InlineData("Untyped M { get; set; }", "'D.M'", "Implement ICollection<T>")]
    [InlineData("Abstract M { get; set; }", "'D.M'", "[JsonDerivedType]")]
    [InlineData("IComparable M { get; set; }", "'D.M'", "[JsonDerivedType]")]
    [InlineData("Several M { get; set; }", "'D.M'", "[JsonConstructor]")]
    [InlineData("Unbound M { get; set; }", "'D.M'", "Add the property")]
    [InlineData("Hidden M { get; set; }", "'D.M'", "no public constructor")]
    [InlineData("[JsonInclude] private int M { get; set; }", "'D.M'", "Make it internal")]
    [InlineData("[JsonInclude] public int M { get; private set; }", "'D.M'", "Make it internal")]
    [InlineData("[Own] public int M { get; set; }", "'D.M'", "Name the converter with [JsonConverter(typeof(…))]")]
    [InlineData("OfOwn M { get; set; }", "'D.M'", "Name the converter with [JsonConverter(typeof(…))]")]
    [InlineData("[JsonConverter(typeof(JsonStringEnumConverter))] public int M { get; set; }", "'D.M'", "converts enums only")]
    [InlineData("[JsonExtensionData] public Dictionary<string, int> M { get; set; }", "'D.M'", "[JsonExtensionData] needs")]
    [InlineData("[JsonExtensionData] public IReadOnlyDictionary<string, object> M { get; set; }", "'D.M'", "[JsonExtensionData] needs")]
    [InlineData("[JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public string M { get; set; }", "'D.M'", "cannot be filled")]
    [InlineData("[JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public Other M { get; set; }", "'D.M'", "cannot be filled")]
    [InlineData("[JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public Settable M { get; } public int N { get; init; }", "'D.M'", "settable")]
    public async Task MemberIsRefusedByPath(string member, string path, string remedy)
    {
        var found = Assert.Single(await Inspection.Find(Inspection.Compile(Source(member))), finding => finding.Id == "TR3002");
        Assert.Contains(path, found.GetMessage(), StringComparison.Ordinal);
        Assert.Contains(remedy, found.GetMessage(), StringComparison.Ordinal);
    }

    // One name for the discriminator and a member: the document would say it twice.
    [Theory]
    [InlineData("[JsonDerivedType(typeof(E), \"e\"), JsonPolymorphic(TypeDiscriminatorPropertyName = \"type\")] public class D { public string? Type { get; set; } } public sealed class E : D { }")]
    [InlineData("[JsonDerivedType(typeof(E), \"e\"), JsonPolymorphic(TypeDiscriminatorPropertyName = \"type\")] public class D { } public sealed class E : D { public string? Type { get; set; } }")]
    public async Task DiscriminatorIsNoMember(string types)
    {
        var found = await Inspection.Find(Inspection.Compile("#nullable enable\n" + Client + types));
        Assert.Contains(found, finding => finding.Id == "TR3003" && finding.GetMessage().Contains("the discriminator and 'Type' are both \"type\" in JSON", StringComparison.Ordinal));
    }

    private const string Client = """
        using System.Text.Json.Serialization;
        [TypedClient("https://api.example.com")] public interface IApi { [Get("/d")] Task<D> Get(); }

        """;

    private static string Source(string member) => Client + $$"""
        #nullable disable
        public sealed class D { {{(member.Contains("public ", StringComparison.Ordinal) || member.Contains("private ", StringComparison.Ordinal) ? "" : "public ")}}{{member}} }
        public sealed record Other(int A);
        public sealed class Settable { public int A { get; set; } }
        public sealed class Untyped : System.Collections.CollectionBase { }
        public abstract class Abstract { }
        public sealed class Several { public Several(int a) { } public Several(string b) { } public int A => 1; public string B => ""; }
        public sealed class Unbound { public Unbound(int other) { } }
        public sealed class Hidden { private Hidden() { } }
        public sealed class OwnAttribute : JsonConverterAttribute { public override JsonConverter CreateConverter(Type type) => null; }
        [Own] public sealed class OfOwn { }
        """;
}
