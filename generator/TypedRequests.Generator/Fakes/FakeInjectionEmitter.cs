using TypedRequests.Generator.Emitting;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Fakes;

/// <summary>Writes <c>services.AddFakeServer(server)</c>, where a project refers both to fake servers and to <c>IHttpClientFactory</c>: neither package then needs the other.</summary>
internal static class FakeInjectionEmitter
{
    private const string Options = "global::Microsoft.Extensions.Http.HttpClientFactoryOptions";
    private const string Extensions = "global::Microsoft.Extensions.DependencyInjection.OptionsServiceCollectionExtensions";

    public static string Emit(string assemblyNamespace)
    {
        var writer = new CodeWriter();
        FileHeader.Emit(writer, default, default);
        using (writer.Block("namespace Microsoft.Extensions.DependencyInjection"))
        {
            writer.Line("/// <summary>Puts a fake server in the place of the network. Hidden from friend assemblies, which have their own.</summary>");
            writer.Line(FileHeader.GeneratedCode);
            writer.Line("[global::Microsoft.CodeAnalysis.Embedded]");
            using (writer.Block($"internal static class {InjectionEmitter.ClassName(assemblyNamespace, "FakeServices")}"))
            {
                EmitMethods(writer);
            }
        }

        writer.Line();
        InjectionEmitter.EmitEmbedded(writer);
        return writer.Finish();
    }

    private static void EmitMethods(CodeWriter writer)
    {
        writer.Line("/// <summary>Every session and <c>HttpClient</c> of these services ends in a fake server, whatever handler it was given before or is given later. Handlers in front of it stay.</summary>");
        writer.Line("/// <param name=\"services\">The services.</param>");
        writer.Line("/// <param name=\"server\">The server.</param>");
        writer.Line($"internal static {WellKnownNames.ServiceCollection} AddFakeServer(this {WellKnownNames.ServiceCollection} services, {WellKnownNames.FakeServer} server) =>");
        writer.Line($"    {Extensions}.PostConfigureAll<{Options}>(services, options => Replace(options, server));");
        writer.Line();
        writer.Line("/// <summary>One session, or <c>HttpClient</c>, ends in a fake server.</summary>");
        writer.Line("/// <param name=\"services\">The services.</param>");
        writer.Line("/// <param name=\"server\">The server.</param>");
        writer.Line("/// <param name=\"name\">Its name.</param>");
        writer.Line($"internal static {WellKnownNames.ServiceCollection} AddFakeServer(this {WellKnownNames.ServiceCollection} services, {WellKnownNames.FakeServer} server, string name) =>");
        writer.Line($"    {Extensions}.PostConfigure<{Options}>(services, name, options => Replace(options, server));");
        writer.Line();
        writer.Line($"private static void Replace({Options} options, {WellKnownNames.FakeServer} server) =>");
        writer.Line("    options.HttpMessageHandlerBuilderActions.Add(builder => builder.PrimaryHandler = server.CreateHandler());");
    }
}
