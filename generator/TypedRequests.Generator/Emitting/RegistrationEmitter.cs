using TypedRequests.Generator.Model;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Emitting;

/// <summary>Writes the assembly's factory of clients and the module initializer that makes it known: one registration, nothing created before it is asked for.</summary>
internal static class RegistrationEmitter
{
    private const int BucketSize = 16;

    public static string Emit(RegistrationModel registration)
    {
        var writer = new CodeWriter();
        var bucketCount = 1;
        while (bucketCount * BucketSize < registration.Clients.Count)
        {
            bucketCount *= 2;
        }

        FileHeader.Emit(writer, registration.ExternAliases, registration.SuppressedIds);
        writer.Line($"namespace {registration.Namespace};");
        writer.Line();
        writer.Line("/// <summary>Creates the clients of this assembly for <c>session.For&lt;T&gt;()</c>.</summary>");
        FileHeader.EmitMarks(writer, registration.SuppressedIds);
        using (writer.Block($"internal sealed class EmittedClients : {WellKnownNames.ClientFactories}"))
        {
            writer.Line("[global::System.Runtime.CompilerServices.ModuleInitializer]");
            writer.Line($"internal static void Register() => {WellKnownNames.ClientRegistration}.Add(new EmittedClients());");
            writer.Line();
            EmitFind(writer, registration, bucketCount);
            writer.Line();
            EmitVisit(writer, registration);
        }

        return writer.Finish();
    }

    // Only those who inject all clients ask: nothing of it is compiled before.
    private static void EmitVisit(CodeWriter writer, RegistrationModel registration)
    {
        using (writer.Block($"public override void Visit({WellKnownNames.ClientVisitor} visitor)"))
        {
            foreach (var client in registration.Clients)
            {
                writer.Line($"visitor.Visit<{client.Interface}>();");
            }
        }
    }

    // Large assemblies look into one small method per bucket, so that a first call compiles and loads a handful of types, not all.
    private static void EmitFind(CodeWriter writer, RegistrationModel registration, int bucketCount)
    {
        const string Signature = "global::System.Func<" + WellKnownNames.Session + ", object>?";
        if (bucketCount == 1)
        {
            EmitBucket(writer, $"public override {Signature} Find(global::System.Type interfaceType)", registration.Clients);
            return;
        }

        writer.Line($"public override {Signature} Find(global::System.Type interfaceType) => Bucket(interfaceType, {CSharpText.Literal(bucketCount)}) switch");
        writer.Line("{");
        using (writer.Indent("};"))
        {
            for (var i = 0; i < bucketCount; i++)
            {
                writer.Line($"{(i == bucketCount - 1 ? "_" : CSharpText.Literal(i))} => Find{CSharpText.Literal(i)}(interfaceType),");
            }
        }

        for (var i = 0; i < bucketCount; i++)
        {
            writer.Line();
            var bucket = registration.Clients.Where(client => HintNames.Bucket(client.Name, bucketCount) == i).ToEquatableArray();
            EmitBucket(writer, $"private static {Signature} Find{CSharpText.Literal(i)}(global::System.Type interfaceType)", bucket);
        }
    }

    private static void EmitBucket(CodeWriter writer, string head, EquatableArray<RegisteredClient> clients)
    {
        using (writer.Block(head))
        {
            foreach (var client in clients)
            {
                writer.Line($"if (interfaceType == typeof({client.Interface})) return static session => new {client.Class}(session);");
            }

            writer.Line("return null;");
        }
    }
}
