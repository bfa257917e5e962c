using System.Globalization;

namespace TypedRequests.Samples;

/// <summary>What the command line asks for.</summary>
internal sealed record Arguments(string Owner = "psf", string Repo = "requests", int Number = 482, bool Live = false, bool Help = false)
{
    public const string Usage = """
        Prints an issue of GitHub and its comments, through a client emitted from an annotated interface.

        dotnet run --project samples/GitHubIssues [-- options]

          --owner NAME    the owner of the repository   (psf)
          --repo NAME     the repository                (requests)
          --number N      the issue                     (482)
          --live          ask api.github.com; without it an embedded server answers, offline
          --help          this text
        """;

    /// <summary>Reads the command line; throws <see cref="FormatException"/> with what is wrong with it.</summary>
    public static Arguments Parse(IReadOnlyList<string> args)
    {
        var parsed = new Arguments();
        for (var i = 0; i < args.Count; i++)
            parsed = args[i] switch
            {
                "--help" or "-h" => parsed with { Help = true },
                "--live" => parsed with { Live = true },
                "--owner" => parsed with { Owner = Value(args, ref i) },
                "--repo" => parsed with { Repo = Value(args, ref i) },
                "--number" => parsed with { Number = Positive(Value(args, ref i)) },
                _ => throw new FormatException($"There is no option {args[i]}."),
            };
        return parsed;
    }

    private static string Value(IReadOnlyList<string> args, ref int i) =>
        ++i < args.Count && args[i] is { Length: > 0 } value ? value : throw new FormatException($"{args[i - 1]} needs a value.");

    private static int Positive(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new FormatException($"--number needs a number from 1 on, not '{text}'.");
}
