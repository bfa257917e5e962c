using Spectre.Console;
using TypedRequests;
using TypedRequests.Samples;

Arguments arguments;
try
{
    arguments = Arguments.Parse(args);
}
catch (FormatException mistake)
{
    Console.Error.WriteLine($"{mistake.Message}\n\n{Arguments.Usage}");
    return ExitCode.Usage;
}

if (arguments.Help)
{
    Console.WriteLine(Arguments.Usage);
    return ExitCode.Done;
}

var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });
try
{
    await Tour.RunAsync(arguments, new IssueView(console));
    return ExitCode.Done;
}
catch (ApiException refusal)
{
    Console.Error.WriteLine($"{arguments.Owner}/{arguments.Repo} #{arguments.Number}: {(int)refusal.StatusCode} {refusal.Response.ReasonPhrase}");
    return ExitCode.Refused;
}
catch (HttpRequestException failure) when (arguments.Live)
{
    Console.Error.WriteLine($"api.github.com cannot be reached ({failure.Message.TrimEnd('.')}). Without --live the sample runs offline.");
    return ExitCode.NoNetwork;
}
