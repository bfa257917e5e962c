using TypedRequests.TestServers;

namespace TypedRequests.Generator.Tests.Routes;

/// <summary>The public test suite of URI templates through emitted clients: every case is sent as the suite says, or stands in TemplateSuite.md with what happens and why.</summary>
public sealed class TemplateSuiteTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    // semantics: Routes are its safe profile, read at compile time
    [Theory]
    [InlineData("string[]", "Dictionary<string, string>")]
    [InlineData("IReadOnlyList<string>", "IReadOnlyDictionary<string, string>")]
    public async Task EveryCaseIsSentAsTheSuiteSaysOrIsListedWithItsReason(string list, string map)
    {
        var cases = TemplateCase.ReadAll();
        Assert.True(cases.Count > 240, $"{cases.Count} cases were read.");
        var differences = TemplateDifference.ReadAll();
        var actual = new List<TemplateDifference>();
        await foreach (var (one, outcome) in Outcomes(cases, list, map))
        {
            if (outcome != TemplateDifference.Agrees)
            {
                actual.Add(new(one.Section, one.Template, outcome, ""));
            }
        }

        var listed = differences.Select(difference => difference with { Reason = "" }).ToList();
        var unlisted = actual.Except(listed).Select(difference => $"not listed: {difference.Row}");
        var stale = listed.Except(actual).Select(difference => $"listed, and it is not so: {difference.Row}");
        var mistakes = unlisted.Concat(stale).ToList();
        Assert.True(mistakes.Count == 0, string.Join('\n', mistakes));
        Assert.All(differences, difference => Assert.True(difference.Reason.Length > 15, $"'{difference.Template}' has no reason."));
    }

    private static async IAsyncEnumerable<(TemplateCase Case, string Outcome)> Outcomes(IReadOnlyList<TemplateCase> cases, string list, string map)
    {
        await using var server = ScriptedServer.Start().Always(reply => reply.Status(204));
        using var session = new Session { BaseAddress = server.Address };
        var client = await TemplateClient.Of(cases, list, map, session);
        for (var i = 0; i < cases.Count; i++)
        {
            var refusal = client.Refusal(i);
            yield return (cases[i], refusal.Length == 0 ? await SendAsync(client, i, cases[i], server) : cases[i].MustBeRefused ? TemplateDifference.Agrees : refusal);
        }
    }

    private static async Task<string> SendAsync(TemplateClient client, int index, TemplateCase one, ScriptedServer server)
    {
        try
        {
            await client.Call(index, one);
        }
        catch (InvalidRequestException)
        {
            return "refused when called";
        }

        var target = (await server.NextRequestAsync(Token)).Target;
        return one.Expansions.Any(expansion => target == "/" + expansion.TrimStart('/')) ? TemplateDifference.Agrees : $"sends {target}";
    }
}
