namespace TypedRequests.Generator.Tests.Json;

/// <summary>Records cannot lie: what is missing or null, what keeps its default, and what the error says.</summary>
public sealed class StrictnessTests
{
    private static readonly JsonAssembly s_types = JsonAssembly.Of("""
        [JsonRecord] public sealed record Issue(int Number, string Title, string? Body, User User, IReadOnlyList<Label> Labels, State? Reason = null, int Max = 5);
        public sealed record User(string Login, long Id);
        public sealed record Label(string Name, State State);
        public enum State { Open, Closed, NotPlanned }
        [JsonRecord] public sealed class Settings
        {
            public string Name { get; set; } = "unnamed";
            public string Silenced { get; set; } = null!;
            public int Count { get; set; } = 3;
            public int Plain { get; set; }
            public string? Maybe { get; set; }
        }
        [JsonRecord] public sealed record Frozen
        {
            public string Name { get; init; } = "unnamed";
            public int Count { get; init; } = 3;
            public required int Must { get; init; }
            public string? Maybe { get; init; }
        }
        [JsonRecord] public sealed record Chosen([property: JsonRequired] string? Word, State State = State.Closed);
        [JsonRecord(Nullability = Nullability.Lenient)] public sealed record Loose(string Name, List<string> Tags, int Count);
        [JsonRecord] public readonly record struct Point(int X, int Y);
        [JsonRecord] public sealed record Tolerant(Mood Mood, Mood? Other);
        public enum Mood { [JsonFallback] Unknown, Happy }
        """);

    private const string Whole = """{"number":1,"title":"t","user":{"login":"l","id":2},"labels":[{"name":"n","state":"notPlanned"}]}""";

    [Fact]
    public void MissingNullableAndDefaultedMembersAreFine() => Assert.Equal(
        "Issue { Number = 1, Title = t, Body = , User = User { Login = l, Id = 2 }, Labels = Label[], Reason = , Max = 5 }",
        s_types.Read("Issue", Whole)!.ToString());

    // semantics: Records cannot lie
    [Theory]
    [InlineData("\"login\":\"l\"", "\"login\":null", "$.user.login: expected a string, found null (byte 40); User.Login is not nullable.")]
    [InlineData("\"login\":\"l\",", "", "$.user.login: expected a string, found nothing (byte 38); User.Login is required.")]
    [InlineData("\"login\":\"l\"", "\"login\":7", "$.user.login: expected a string, found a number (byte 40); it is read into User.Login.")]
    [InlineData("\"id\":2", "\"id\":2.5", "$.user.id: expected a whole number of 64 bits, found a number that does not fit (byte 49); it is read into User.Id.")]
    [InlineData("{\"login\":\"l\",\"id\":2}", "null", "$.user: expected an object, found null (byte 31); Issue.User is not nullable.")]
    [InlineData("\"notPlanned\"", "\"lost\"", "$.labels[0].state: expected one of \"open\", \"closed\", \"notPlanned\", found a string (byte 82); it is read into Label.State.")]
    [InlineData("[{", "[null,{", "$.labels[0]: expected an object, found null (byte 62); Issue.Labels is not nullable.")]
    [InlineData("\"t\"", "\"t\" x", "$.title: the JSON is malformed at byte 24. 'x' is invalid after a value. Expected either ',', '}', or ']'.")]
    public void ErrorSaysPathAndMember(string fit, string unfit, string message) =>
        Assert.Equal(message, s_types.Fail("Issue", Whole.Replace(fit, unfit, StringComparison.Ordinal)).Message);

    [Fact]
    public void ErrorCarriesItsParts()
    {
        var error = s_types.Fail("Issue", Whole.Replace("\"l\"", "null", StringComparison.Ordinal));
        Assert.Equal(("$.user.login", 40, "a string", "null", "User", "Login"), (error.Path!, error.ByteOffset, error.Expected!, error.Found!, error.TypeName!, error.MemberName!));
    }

    // semantics: Defaults survive
    [Fact]
    public void SettableMembersKeepTheirInitialValues()
    {
        dynamic settings = s_types.Read("Settings", """{"silenced":"s"}""")!;
        Assert.Equal(("unnamed", "s", 3, 0, null), ((string)settings.Name, (string)settings.Silenced, (int)settings.Count, (int)settings.Plain, (string?)settings.Maybe));
    }

    [Fact]
    public void SilencedInitializerIsNoDefault() =>
        Assert.Equal("$.silenced: expected a string, found nothing (byte 1); Settings.Silenced is required.", s_types.Fail("Settings", "{}").Message);

    [Fact]
    public void InitMembersKeepTheirInitialValues() =>
        Assert.Equal("Frozen { Name = unnamed, Count = 3, Must = 1, Maybe =  }", s_types.Read("Frozen", """{"must":1}""")!.ToString());

    [Fact]
    public void NamedInitMembersAreSet() =>
        Assert.Equal("Frozen { Name = n, Count = 4, Must = 1, Maybe = m }", s_types.Read("Frozen", """{"must":1,"name":"n","count":4,"maybe":"m"}""")!.ToString());

    [Fact]
    public void RequiredMemberMustBeThere() => Assert.Equal("$.must", s_types.Fail("Frozen", "{}").Path);

    [Fact]
    public void JsonRequiredMemberMayBeNullButMustBeThere()
    {
        Assert.Equal("Chosen { Word = , State = Closed }", s_types.Read("Chosen", """{"word":null}""")!.ToString());
        Assert.Equal("$.word", s_types.Fail("Chosen", "{}").Path);
    }

    [Theory]
    [InlineData("{}", "Loose { Name = , Tags = , Count = 0 }")]
    [InlineData("""{"name":null,"tags":null}""", "Loose { Name = , Tags = , Count = 0 }")]
    public void LenientMembersBecomeNull(string json, string expected) => Assert.Equal(expected, s_types.Read("Loose", json)!.ToString());

    [Fact]
    public void LenientDoesNotMakeValueTypesNull() => Assert.Equal("$.count", s_types.Fail("Loose", """{"count":null}""").Path);

    [Fact]
    public void PositionalStructNeedsItsValues()
    {
        Assert.Equal("Point { X = 1, Y = 2 }", s_types.Read("Point", """{"y":2,"x":1}""")!.ToString());
        Assert.Equal("$.y", s_types.Fail("Point", """{"x":1}""").Path);
    }

    // semantics: an unknown value is an error unless the member is nullable (null) or the enum marks a fallback member
    [Fact]
    public void UnknownEnumValueIsNullOrTheFallback()
    {
        Assert.Contains("Reason = ,", s_types.Read("Issue", Whole[..^1] + ",\"reason\":\"lost\"}")!.ToString(), StringComparison.Ordinal);
        Assert.Equal("Tolerant { Mood = Unknown, Other = Unknown }", s_types.Read("Tolerant", """{"mood":"sad","other":99}""")!.ToString());
    }

    [Fact]
    public void T7_ConstructorsOwnExceptionIsTheCause()
    {
        var types = JsonAssembly.Of("""[JsonRecord] public sealed record Picky { public Picky(int a) => A = a > 0 ? a : throw new InvalidOperationException("too small"); public int A { get; } }""");
        Assert.Equal("too small", Assert.IsType<InvalidOperationException>(types.Fail("Picky", """{"a":0}""").InnerException).Message);
    }
}
