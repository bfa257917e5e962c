namespace TypedRequests.Benchmarks.Json;

/// <summary>The objects of a document made again by hand: every string, array and object new, nothing else.</summary>
internal static class Graphs
{
    internal static Issue Of(Issue issue) => new(
        issue.Id, Text(issue.NodeId), Text(issue.Url), Text(issue.RepositoryUrl), Text(issue.LabelsUrl), Text(issue.CommentsUrl), Text(issue.HtmlUrl), issue.Number, Text(issue.State),
        Text(issue.Title), Maybe(issue.Body), Of(issue.User), Array(issue.Labels, Of), issue.Assignee is null ? null : Of(issue.Assignee), Array(issue.Assignees, Of),
        issue.Milestone is null ? null : Of(issue.Milestone), issue.Locked, issue.Comments, issue.ClosedAt, issue.CreatedAt, issue.UpdatedAt);

    internal static Tiny Of(Tiny tiny) => tiny with { Name = Text(tiny.Name) };

    internal static Parts Of(Parts parts) => new(Text(parts.Role), Array(parts.Content, Of));

    private static Part Of(Part part) => part switch
    {
        Part.TextPart text => text with { Text = Text(text.Text) },
        Part.ImagePart image => new Part.ImagePart(Text(image.Url), Maybe(image.Detail)),
        Part.AudioPart audio => audio with { Data = Text(audio.Data), Format = Text(audio.Format) },
        Part.FilePart file => file with { FileId = Text(file.FileId), Name = Text(file.Name) },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    internal static Deep Of(Deep deep) => new(deep.Level, deep.Next is null ? null : Of(deep.Next));

    internal static Inventory Of(Inventory inventory)
    {
        var items = new Dictionary<string, Tiny>(inventory.Items.Count);
        foreach (var (name, tiny) in inventory.Items)
        {
            items.Add(Text(name), Of(tiny));
        }

        return new(items);
    }

    internal static WideRow Of(WideRow row) => new()
    {
        Field01 = Text(row.Field01),
        Field07 = Text(row.Field07),
        Field13 = Text(row.Field13),
        Field19 = Text(row.Field19),
        Field25 = Text(row.Field25),
        Field31 = Text(row.Field31),
        Field37 = Text(row.Field37),
        Field43 = Text(row.Field43),
        Field49 = Text(row.Field49),
        Field55 = Text(row.Field55),
    };

    internal static WideRecord Of(WideRecord row) => row with
    {
        Field01 = Text(row.Field01),
        Field07 = Text(row.Field07),
        Field13 = Text(row.Field13),
        Field19 = Text(row.Field19),
        Field25 = Text(row.Field25),
        Field31 = Text(row.Field31),
        Field37 = Text(row.Field37),
        Field43 = Text(row.Field43),
        Field49 = Text(row.Field49),
        Field55 = Text(row.Field55),
    };

    internal static T[] Array<T>(IReadOnlyList<T> items, Func<T, T> copy)
    {
        if (items.Count == 0)
        {
            return [];
        }

        var array = new T[items.Count];
        for (var i = 0; i < array.Length; i++)
        {
            array[i] = copy(items[i]);
        }

        return array;
    }

    private static User Of(User user) => new(Text(user.Login), user.Id, Text(user.AvatarUrl), Text(user.HtmlUrl), Text(user.Type), user.SiteAdmin);

    private static Label Of(Label label) => new(label.Id, Text(label.Url), Text(label.Name), Maybe(label.Description), Text(label.Color), label.Default);

    private static Milestone Of(Milestone milestone) =>
        new(milestone.Number, Text(milestone.Title), Maybe(milestone.Description), Of(milestone.Creator), milestone.OpenIssues, milestone.ClosedIssues, milestone.DueOn);

    private static string Text(string text) => new(text.AsSpan());

    private static string? Maybe(string? text) => text is null ? null : Text(text);
}
