using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.Updating.Merging;

namespace TypedRequests.Updating.Changes;

/// <summary>What an API changed, as its clients see it: between an import of the former document and one of the new.</summary>
internal sealed class ApiChanges
{
    private readonly List<ApiChange> _changes = [];

    /// <summary>The changes, in the order of the new import; what is gone comes first.</summary>
    /// <param name="former">What the importer makes of the former document.</param>
    /// <param name="next">What it makes of the new one.</param>
    public static IReadOnlyList<ApiChange> Between(IEnumerable<ClientFile> former, IEnumerable<ClientFile> next)
    {
        var found = new ApiChanges();
        var (was, now) = (Types(former), Types(next));
        foreach (var gone in was.Values.Where(type => !now.ContainsKey(type.Name))) found.Whole(gone, ChangeKind.Removed);
        foreach (var type in now.Values)
        {
            if (was.TryGetValue(type.Name, out var old)) found.Members(old, type, type.Name);
            else found.Whole(type, ChangeKind.Added);
        }

        return found._changes;
    }

    private static Dictionary<string, Element> Types(IEnumerable<ClientFile> files) =>
        files.SelectMany(static file => ElementReader.TypesOf(CSharpSyntaxTree.ParseText(file.Text).GetRoot())).DistinctBy(static type => type.Name).ToDictionary(static type => type.Name, StringComparer.Ordinal);

    private void Whole(Element type, ChangeKind kind)
    {
        var methods = type.Children.Where(static child => child.Kind == ElementKind.Method).ToList();
        if (methods.Count == 0) Add(kind, type.Name, $"type `{type.Name}`");
        foreach (var method in methods) Add(kind, method.Key, $"`{type.Name}.{method.Name}`");
    }

    private void Members(Element was, Element now, string place)
    {
        foreach (var gone in was.Children.Where(child => Find(now, child) is null))
            Add(gone.Kind == ElementKind.Value ? ChangeKind.Narrowed : ChangeKind.Removed, PlaceOf(gone, place), Called(gone));
        foreach (var child in now.Children)
        {
            if (Find(was, child) is not { } old) Add(KindOfAdded(child), PlaceOf(child, place), Called(child) + (IsRequired(child) ? " is required" : ""));
            else Compare(old, child, place);
        }
    }

    // An argument that must be given refuses calls that were right; a value more is a value that may come.
    private static ChangeKind KindOfAdded(Element child) => child.Kind switch
    {
        ElementKind.Value => ChangeKind.Widened,
        ElementKind.Parameter when IsRequired(child) => ChangeKind.Narrowed,
        _ => ChangeKind.Added,
    };

    private static bool IsRequired(Element child) => child is { Kind: ElementKind.Parameter, Node.Parent.Parent: MethodDeclarationSyntax } && Part(child, "default").Length == 0;

    private void Compare(Element was, Element now, string place)
    {
        var at = PlaceOf(now, place);
        var (oldType, newType) = (Part(was, "type"), Part(now, "type"));
        if (was.Kind == ElementKind.Method) (oldType, newType) = (Part(was, "result"), Part(now, "result"));
        if (oldType != newType) Add(KindOfType(oldType, newType), at, $"{Called(now)}: `{oldType.Replace(" ", "", StringComparison.Ordinal)}` → `{newType.Replace(" ", "", StringComparison.Ordinal)}`");
        else if (was.Kind == ElementKind.Parameter && Part(was, "default") != Part(now, "default")) CompareDefaults(was, now, at);
        foreach (var (_, node) in now.Attributes.Where(one => was.Attributes.All(other => other.Key != one.Key))) Add(ChangeKind.Added, at, $"`[{node}]` of {Called(now)}");
        foreach (var (_, node) in was.Attributes.Where(one => now.Attributes.All(other => other.Key != one.Key))) Add(ChangeKind.Removed, at, $"`[{node}]` of {Called(now)}");
        Members(was, now, now.Kind == ElementKind.Method ? now.Key : place + "." + now.Name);
    }

    private void CompareDefaults(Element was, Element now, string at)
    {
        var (isOptional, wasOptional) = (Part(now, "default").Length > 0, Part(was, "default").Length > 0);
        Add(isOptional == wasOptional ? ChangeKind.Changed : isOptional ? ChangeKind.Widened : ChangeKind.Narrowed, at, $"{Called(now)} is {(isOptional ? "optional" : "required")}");
    }

    private static ChangeKind KindOfType(string was, string now) => now == was + " ?" ? ChangeKind.Widened : was == now + " ?" ? ChangeKind.Narrowed : ChangeKind.Changed;

    private static string Part(Element element, string slot) => element.Slots.FirstOrDefault(part => part.Name == slot)?.Plain ?? "";

    private static Element? Find(Element within, Element sought) => within.Children.FirstOrDefault(one => one.Kind == sought.Kind && one.Key == sought.Key);

    private static string PlaceOf(Element element, string place) => element.Kind == ElementKind.Method ? element.Key : place;

    private static string Called(Element element) => element.Kind switch
    {
        ElementKind.Method => $"`{element.Name}`",
        ElementKind.Parameter or ElementKind.Property or ElementKind.Value => $"`{element.Name}`",
        _ => $"`{element.Plain}`",
    };

    private void Add(ChangeKind kind, string place, string text) => _changes.Add(new ApiChange(kind, place, text));
}
