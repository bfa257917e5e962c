namespace TypedRequests.Samples;

/// <summary>What the repository holds at the start. The people are made up, but for the maintainer whose one sentence the tutorial quotes.</summary>
internal static class SeedIssues
{
    public static StoredUser Octocat { get; } = new(583231, "octocat");

    public static StoredUser Hubot { get; } = new(480938, "hubot");

    private static StoredUser Author { get; } = new(1204817, "verbwise");

    private static StoredUser Maintainer { get; } = new(119893, "kennethreitz");

    private static StoredUser Reader { get; } = new(2417330, "page-turner");

    private static StoredUser Webdav { get; } = new(871204, "propfinder");

    private static DateTimeOffset Opened { get; } = new(2012, 2, 29, 14, 7, 11, TimeSpan.Zero);

    public static IReadOnlyList<StoredIssue> All { get; } =
    [
        new(3432101, 478, Reader, "Say in the docs that a session keeps its cookies", "I looked for it under *Advanced* and found it by luck.", At(-9))
        {
            Labels = ["Documentation"], ClosedAt = At(-2), UpdatedAt = At(-2),
        },
        new(3459002, 480, Webdav, "Timeouts per call, please", null, At(-4)) { Labels = ["Feature Request"] },
        new(3482731, 482, Author, "Feature any http verb in docs",
            "`request()` takes any verb, not only the seven that have a function of their own. The docs do not show it, and people ask.", At(0))
        {
            Labels = ["Documentation", "Please Review"], UpdatedAt = At(11),
        },
    ];

    public static IReadOnlyList<StoredComment> Comments { get; } =
    [
        Say(0, Author, "This is what I tried:\n\n```python\n>>> r = requests.request('MKCOL', url, data=data)\n>>> r.status_code\n201\n```\n\nIt worked at once."),
        Say(1, Reader, "I did not know that. A line in the docs would have saved me an afternoon."),
        Say(2, Maintainer, "Probably in the \"advanced\" section"),
        Say(3, Author, "Good place. I can write it this week: two sentences and the example above."),
        Say(4, Webdav, "`PROPFIND` would make a nice second example: it shows that the body is sent as well."),
        Say(5, Reader, "And maybe one word about which verbs follow redirects?"),
        Say(6, Author, "All of them but `HEAD`, as far as I can see. I will put that in too."),
        Say(7, Webdav, "Tried the draft against our server, every line of it works. :+1:"),
        Say(8, Reader, "Reads well. There is one typo: \"vebs\"."),
        Say(9, Author, "Fixed, thank you! Ready for another look."),
    ];

    private static DateTimeOffset At(int days) => Opened.AddDays(days);

    private static StoredComment Say(int index, StoredUser user, string body) =>
        new(4258800 + index * 137, 482, user, body, Opened.AddHours(3 + index * 25).AddMinutes(index * 7));
}
