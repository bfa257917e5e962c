namespace TypedRequests.Generator.Results;

/// <summary>Every kind of result, in the order in which they are tried. A new one is one folder and one line.</summary>
internal static class ResultParsers
{
    private static readonly ResultParser[] s_all =
    [
        new NoneParser(),
        new MessageParser(),
        new ResponseParser(),
        new PreparedParser(),
        new ApiResultParser(),
        new PagesParser(),
        new EventsParser(),
        new SequenceParser(),
        new TextParser(),
        new BytesParser(),
        new StreamParser(),
        new JsonParser(),
    ];

    public static ResultParser Choose(ReturnUse returned) => s_all.First(parser => parser.Matches(returned));
}
