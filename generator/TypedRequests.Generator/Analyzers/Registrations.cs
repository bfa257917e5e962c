using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TypedRequests.Generator.Analyzers;

/// <summary>What one method registers: the clients of scoped sessions, and the singletons with what each takes. Operations arrive concurrently.</summary>
internal sealed class Registrations
{
    private readonly ConcurrentBag<ITypeSymbol> _scopedClients = [];
    private readonly ConcurrentBag<Singleton> _singletons = [];

    public bool IsEmpty => _scopedClients.IsEmpty && _singletons.IsEmpty;

    public IReadOnlyCollection<ITypeSymbol> ScopedClients => _scopedClients;

    public IReadOnlyCollection<Singleton> Singletons => _singletons;

    public void Read(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.TypeArguments.Length == 0)
        {
            return;
        }

        if (method.Name is "AddClient" or "AddKeyedClient" && IsOnScopedSession(call))
        {
            _scopedClients.Add(method.TypeArguments[0]);
        }
        else if (method.Name is "AddScopedSessionClient")
        {
            _scopedClients.Add(method.TypeArguments[0]);
        }
        else if (method.Name is "AddSingleton" or "TryAddSingleton" or "AddKeyedSingleton" or "AddHostedService")
        {
            _singletons.Add(Singleton.Of(call));
        }
    }

    // services.AddScopedHttpSession("shop").AddClient<IA>().AddClient<IB>(), or through a variable.
    private static bool IsOnScopedSession(IInvocationOperation call)
    {
        for (IOperation? current = Receiver(call); current is not null;)
        {
            current = current.Bare();
            if (current is ILocalReferenceOperation local)
            {
                current = local.OnlyValue();
            }
            else if (current is IInvocationOperation inner)
            {
                if (inner.TargetMethod.Name == "AddScopedHttpSession")
                {
                    return true;
                }

                current = Receiver(inner);
            }
            else
            {
                return false;
            }
        }

        return false;
    }

    private static IOperation? Receiver(IInvocationOperation call) =>
        call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null);

    /// <summary>One registration of a singleton: where it stands, and the types that it takes from the container.</summary>
    internal sealed record Singleton(string Name, Location Location, IReadOnlyList<ITypeSymbol> Needs)
    {
        public static Singleton Of(IInvocationOperation call)
        {
            var made = call.TargetMethod.TypeArguments[call.TargetMethod.TypeArguments.Length - 1];
            var fromConstructor = made is INamedTypeSymbol type ? type.InstanceConstructors.SelectMany(static constructor => constructor.Parameters) : [];
            var fromFactory = call.Arguments.SelectMany(static argument => argument.Value.Descendants()).OfType<IInvocationOperation>()
                .Where(static asked => asked.TargetMethod is { Name: "GetRequiredService" or "GetService", TypeArguments.Length: 1 })
                .Select(static asked => asked.TargetMethod.TypeArguments[0]);
            return new Singleton(made.Name, Place(call), [.. fromConstructor.Select(static parameter => parameter.Type), .. fromFactory]);
        }

        private static Location Place(IInvocationOperation call)
        {
            var generic = call.Syntax.DescendantNodes().OfType<GenericNameSyntax>()
                .FirstOrDefault(name => name.Identifier.ValueText == call.TargetMethod.Name);
            return (generic?.TypeArgumentList.Arguments.Last() ?? call.Syntax).GetLocation();
        }
    }
}
