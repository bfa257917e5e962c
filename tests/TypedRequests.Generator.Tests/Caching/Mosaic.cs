namespace TypedRequests.Generator.Tests.Caching;

/// <summary>
/// A project whose files are made of pieces, each of which can be written in several ways: what interfaces use, and what only seems to have nothing to do with them.
/// The first way of each piece gives a project that compiles.
/// </summary>
internal static class Mosaic
{
    public static IReadOnlyList<string[][]> Files { get; } = [Usings(), Assembly(), Things(), Parts(), Records(), Values(), Elsewhere(), Hiding()];

    private static string[][] Usings() =>
    [
        ["global using Elsewhere;\n", "", "global using Elsewhere; // where things are\n"],
        ["", "global using Tag = Elsewhere.Label;\n", "global using Tag = Elsewhere.Other;\n", "global using static N.Routes;\n"],
    ];

    private static string[][] Assembly() =>
    [
        ["", "[assembly: TypedClientDefaults(Naming = JsonNaming.SnakeCaseLower)]\n", "[assembly: TypedClientDefaults(Naming = N.Routes.Naming)]\n"],
        ["[assembly: ClosedClient(typeof(N.IBoxes<N.Part>))]\n", "[assembly: ClosedClient(typeof(N.IBoxes<Elsewhere.Label>))]\n", ""],
        ["", "[assembly: System.Reflection.AssemblyMetadata(\"a\", \"b\")]\n", "[assembly: JsonRecord(typeof(Elsewhere.Label))]\n"],
    ];

    private static string[][] Things() =>
    [
        ["", "using Elsewhere;\n", "using Word = Elsewhere.Label;\n", "#nullable disable\n"],
        ["namespace N;\n"],
        ["[TypedClient(\"https://h\")]\n", "[TypedClient(Routes.Base)]\n", "[TypedClient(\"https://h\", Enums = EnumFormat.Number)]\n", "[TypedClient]\n"],
        ["public partial interface IThings : IBase\n{\n", "public partial interface IThings\n{\n", "internal partial interface IThings : IBase\n{\n"],
        ["    [Get(Routes.Things)] Task<Thing> One(int id);\n", "    [Get(\"/one/{id}\")] Task<Thing?> One(int id);\n", "    [Get(\"/\" + nameof(Kind) + \"/{id}\")] Task<Thing> One(int id);\n", "    [Get(Routes.T\\u0068ings)] Task<Thing> One(int id);\n"],
        ["    [Report(\"/all\")] Task<List<Part>> All(Kind kind, [Query] Filter filter);\n", "    [Post(\"/all\")] Task All([Form] Filter filter);\n", "    // nothing\n"],
        ["    int Twice(int x) { return 2 * x; }\n", "    int Twice(int x) { return 3 * x; }\n", "    int Twice(int x) => x;\n"],
        ["}\n", "", "} }\n"],
        ["[TypedClient(\"https://h\")] public interface IBoxes<T> { [Get(\"/b\")] Task<Box<T>> Box(); }\n", "[TypedClient(\"https://h\")] public interface IBoxes<T> where T : class { [Get(\"/b\")] Task<T> Box(); }\n"],
    ];

    private static string[][] Parts() =>
    [
        ["namespace N\n{\n"],
        ["", "#if DEBUG\n", "#pragma warning disable CS0618\n", "#nullable disable\n"],
        ["    public partial interface IThings { [Delete(\"/d/{id}\")] Task Remove(long id); }\n", "    [TypedClient(\"https://other\")] partial interface IThings { }\n", "    [Header(\"X-A\", \"1\")] public partial interface IThings;\n"],
        ["", "#endif\n", "#nullable restore\n"],
        ["    public interface IBase { [Get(\"/ping\")] Task<string> Ping(); }\n", "    public interface IBase : Elsewhere.IDeep { }\n", "    [Obsolete(\"no\")] public interface IBase { [Get(\"/pong\")] Task<string> Ping(); }\n"],
        ["}\n"],
        ["[TypedClient(\"https://h\")] public interface IAlone { [Get(\"/alone/{id}\")] Task<Outside> Get(Guid id); }\n"],
        ["public sealed record Outside(int X);\n", "public sealed record Outside(int X, N.Kind Kind);\n", "public record struct Outside(int X);\n"],
    ];

    private static string[][] Records() =>
    [
        ["", "using Elsewhere;\n", "using Kind = System.DayOfWeek;\n"],
        ["namespace N;\n"],
        ["public sealed record Thing(int Id, Part Part) : Named", "public sealed record Thing(int Id, Part Part, IReadOnlyList<Part> More)", "public record Thing([property: Name(Routes.Key)] int Id, Thing? Next)", "public sealed class Thing"],
        [";\n", " { public Inner? In { get; init; } public sealed record Inner(string A); }\n", " { public int Count { get; set; } = Routes.Most; public override string ToString() { return \"x\"; } }\n"],
        ["public record Named { public string Name { get; init; } = \"\"; }\n", "public abstract record Named { public string? Name { get; init; } = \"\"; }\n", "public record Named { public string Name { get { return \"a\"; } init { } } }\n"],
        ["public sealed record Part(string Text, Kind Kind);\n", "public sealed record Part(string Text, Tag Tag);\n", "public sealed record Part(string Text) { [JsonIgnore] public int Y { get; init; } }\n", ""],
        ["public sealed record Box<T>(T Value, int Count);\n", "public sealed record Box<T>(T Value, Box<Box<T>>? Next);\n"],
        ["public sealed record Filter(int? Page, Label? Label);\n", "public sealed class Filter { public Kind Kind { get; set; } }\n"],
    ];

    private static string[][] Values() =>
    [
        ["namespace N;\n", "using System.Text.Json.Serialization;\nnamespace N;\n"],
        ["public enum Kind { Low, High }\n", "public enum Kind { Low, Middle, High }\n", "[Flags] public enum Kind : byte { Low = 1, High = 2 }\n"],
        ["public static class Routes\n{\n"],
        ["    public const string Things = \"/things/{id}\";\n", "    public const string Things = \"/th/{id}\" + Elsewhere.Deep.Tail;\n", "    public static string Things => \"/x/{id}\";\n"],
        ["    public const string Base = \"https://base\", Key = \"key\";\n", "    public const string Base = \"http://base\", Key = \"k\";\n"],
        ["    public const int Most = 5;\n", "    public const int Most = Elsewhere.Deep.Most;\n"],
        ["    public const JsonNaming Naming = JsonNaming.KebabCaseLower;\n", "    public const JsonNaming Naming = JsonNaming.CamelCase;\n"],
        ["    public static string Of(int i) { return Things + i; }\n", "    public static string Of(int i) => Base;\n", "    public static string Of(int i) {\n#pragma warning disable\n return Key; }\n"],
        ["}\n"],
        ["public sealed class ReportAttribute(string route) : HttpMethodAttribute(\"REPORT\", route);\n", "public sealed class ReportAttribute(string route) : HttpMethodAttribute(\"SEARCH\", route);\n", "public sealed class Report(string route) : HttpMethodAttribute(\"REPORT\", route);\n"],
    ];

    private static string[][] Elsewhere() =>
    [
        ["namespace Elsewhere;\n", "namespace Elsewhere.Inner;\n"],
        ["public sealed record Label(string Text);\n", "public readonly record struct Label(int Number);\n", "public sealed record Label(string Text, Other? Other);\n"],
        ["public sealed class Other { public int A { get; set; } }\n", "public sealed class Other { public int B { get; set; } = Deep.Most; }\n"],
        ["public interface IDeep { [Get(\"/deep\")] Task<Label> Deep(); }\n", "public interface IDeep { [Get(\"/deeper\")] Task<Other> Deep(int x); }\n"],
        ["public static class Deep { public const string Tail = \"/t\"; public const int Most = 7; }\n", "public static class Deep { public const string Tail = \"/u\"; public const int Most = 8; }\n"],
        ["", "public static class Program { public static Label Read(Response answer) { return answer.Json<Label>(); } }\n", "public static class Program { public static Label Read(Response answer) { return answer.Json<Other>() is null ? null! : null!; } }\n"],
    ];

    // What changes the meaning of a name without standing near it.
    private static string[][] Hiding() =>
    [
        ["", "namespace N { public sealed record Label(int Hidden); }\n", "namespace N { public sealed class Thing2; public sealed class Tag; }\n"],
        ["", "namespace N.Kind { }\n", "namespace Elsewhere { public enum Kind { A } }\n", "namespace N.Inner { public sealed record Part(int Z); }\n"],
        ["", "namespace N { public sealed class Task<T>; }\n", "public sealed record Part(int Q);\n", "public static class Routes { public const string Things = \"/global/{id}\"; }\n"],
        ["", "namespace System { public sealed class NameAttribute : Attribute; public struct Guid { } }\n", "namespace TypedRequests { public sealed class Marker; }\n", "namespace N { public sealed class GetAttribute : Attribute { public GetAttribute(string a) { } } }\n"],
        ["public sealed class Unrelated { public int X() { return 1; } }\n", "public sealed class Unrelated { public int X() { return 2; } public int Y; }\n", "public sealed class Unrelated2 { public Part? P; }\n"],
    ];
}
