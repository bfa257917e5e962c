using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Parsing;

/// <summary>Goes through the members that the emitted class has to implement: the interface's own in declared order, then those of its bases.</summary>
internal static class MemberParser
{
    public static List<MemberModel> Parse(ClientMembers members, string session)
    {
        var client = members.Client;
        var names = new MemberNames(ClientNames.ClassName(client.Client));
        var open = members.Open;
        var models = new List<MemberModel>();

        // Properties first: every method sends them.
        foreach (var property in open.OfType<IPropertySymbol>())
        {
            models.Add(PropertyMembers.Parse(property, members, names.TryTakePublic(property), session));
        }

        foreach (var member in open.Where(static member => member is not IPropertySymbol))
        {
            client.CancellationToken.ThrowIfCancellationRequested();
            CheckSight(member, members);
            if (Parse(member, members, names) is { } model)
            {
                models.Add(model);
            }
        }

        members.CheckProperties();
        members.CheckEndpoints();
        return models;
    }

    /// <summary>The members that a class has to implement, those with a verb and a body of their own among them.</summary>
    public static List<ISymbol> Open(INamedTypeSymbol client)
    {
        var all = client.AllInterfaces.Prepend(client).SelectMany(static level => level.GetMembers()).ToList();
        var implemented = new HashSet<ISymbol>(all.SelectMany(Implemented), SymbolEqualityComparer.Default);
        return [.. all.Where(member => IsOpen(member) && !implemented.Contains(member))];
    }

    private static MemberModel? Parse(ISymbol member, ClientMembers members, MemberNames names)
    {
        switch (member)
        {
            case IEventSymbol @event:
                members.SinkFor(@event).Report(Descriptors.UnsupportedMember, @event.Locations.FirstOrDefault(), @event.Name, "an event");
                return RejectedMembers.Event(@event, members.Client);
            case IMethodSymbol { MethodKind: MethodKind.Ordinary } method:
                var isPublic = names.TryTakePublic(method);
                return DisposeMembers.Find(method, isPublic) ?? MethodParser.Parse(method, SignatureReader.Read(method, members.Client, isPublic), members);
            default:
                return null; // accessors come with their property or event
        }
    }

    // A type that derived interfaces alone see may stand in a member that they alone see.
    private static void CheckSight(ISymbol member, ClientMembers members)
    {
        if (member.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedAndInternal && !members.Client.Members.IsSeen(member))
        {
            members.SinkFor(member).Report(Descriptors.UnsupportedMember, member.Locations.FirstOrDefault(), member.Name, "a member of a type that only derived interfaces see");
        }
    }

    // A member with a body of its own is left alone, unless a verb asks for it; so is one that a derived interface implements.
    public static bool IsOpen(ISymbol member) =>
        !member.IsStatic
        && (member.IsAbstract || (member is IMethodSymbol { IsVirtual: true } && AttributeReader.Read(member).Any(VerbParser.IsVerb)));

    private static IEnumerable<ISymbol> Implemented(ISymbol candidate) => candidate switch
    {
        IMethodSymbol { ExplicitInterfaceImplementations: { IsEmpty: false } methods } => methods,
        IPropertySymbol { ExplicitInterfaceImplementations: { IsEmpty: false } properties } => properties,
        IEventSymbol { ExplicitInterfaceImplementations: { IsEmpty: false } events } => events,
        _ => [],
    };
}
