namespace TypedRequests.Differential.Tests.Cases;

/// <summary>What the stub answers to every request of a case.</summary>
internal sealed record CaseReply(int Status, string ContentType, string Body)
{
    public static CaseReply Default { get; } = new(200, "application/json", "\"ok\"");

    /// <summary>Reads <c>404 application/json {"a":1}</c>; without a status it is 200.</summary>
    public static CaseReply Parse(string line)
    {
        var parts = line.Split(' ', 3);
        return int.TryParse(parts[0], out var status)
            ? new CaseReply(status, parts[1], parts[2])
            : new CaseReply(200, parts[0], line[(parts[0].Length + 1)..]);
    }
}
